/** After the last touch, key or change of screen: whatever it asked for is on the screen by then. */
const stillMs = 700;

const touches = ['pointerdown', 'keydown', 'click', 'input', 'hashchange'] as const;

/** Gives what waits until nobody has touched this window for a moment and the browser has nothing else to do. */
export function quietMoments(): () => Promise<void> {
  let touchedAt = performance.now();
  const touched = (): void => {
    touchedAt = performance.now();
  };
  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
  const leftMs = (): number => touchedAt + stillMs - performance.now();
  return async () => {
    do {
      if (leftMs() > 0) await new Promise((resolve) => setTimeout(resolve, leftMs()));
      await idle();
    } while (leftMs() > 0);
  };
}

/** Safari has no such moments. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });
