import { answerFrom, type Kept } from './answer-from.ts';

/** Named after their content, so that what is kept of them never has to be asked for again. */
declare const APP_VERSION: string;
declare const APP_FILES: readonly string[];

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetched = Event & { request: Request; respondWith(answer: Promise<Response>): void };
type Told = Event & { data: unknown };
type Worker = {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
};

const worker = globalThis as unknown as Worker;
const cacheName = `field-${APP_VERSION}`;
const shell = '/field';

/** Takes over from the version before only the files that have changed: what has the same name has the same content. */
worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await Promise.all(
        APP_FILES.map(async (file) => {
          const known = await caches.match(file);
          if (known === undefined) await cache.add(file);
          else await cache.put(file, known);
        }),
      );
      await cache.addAll(
        [shell, '/field/manifest.webmanifest', '/icon.svg'].map((address) => new Request(address, { cache: 'reload' })),
      );
    })(),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('field-') && name !== cacheName) await caches.delete(name);
      await worker.clients.claim();
    })(),
  );
});

/** A new version waits until nobody has the old one open, or until the reader says that it may come now. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'use-new-version') void worker.skipWaiting();
});

const kept: Kept = {
  has: (address) => APP_FILES.includes(address) || address === '/field/manifest.webmanifest' || address === '/icon.svg',
  shell,
};

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = answerFrom(kept, worker.location.origin, request);
  if (address === null) return;
  event.respondWith((async () => (await (await caches.open(cacheName)).match(address)) ?? (await fetch(request)))());
});
