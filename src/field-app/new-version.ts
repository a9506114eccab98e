/** A newer version of the app that is on this device already and waits to be used. */
export type NewVersion = Readonly<{ use(): void }>;

/**
 * Has the service worker keep the app, and tells when a newer version has come. Nothing is loaded again by itself: the newer version is used when
 * every window was closed and the app is opened again, or when its reader says so.
 */
export async function keepApp(tell: (version: NewVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isWanted = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isWanted) location.reload();
  });
  const registration = await serviceWorker.register('/field/service-worker.js', { scope: '/field' }).catch(() => null);
  if (registration === null) return;
  const offer = (worker: ServiceWorker | null): void => {
    if (worker === null || serviceWorker.controller === null) return;
    tell({
      use() {
        isWanted = true;
        worker.postMessage('use-new-version');
      },
    });
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), 60 * 60_000);
}
