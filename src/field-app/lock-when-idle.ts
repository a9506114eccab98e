const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lookEveryMs = 5000;

/** Calls `lock` after minutes without a touch, also of a laptop that slept through them. Gives a way to stop. */
export function lockWhenIdle(minutes: () => number, lock: () => void, nowMs: () => number = Date.now): () => void {
  let touchedMs = nowMs();
  const touched = (): void => {
    look();
    touchedMs = nowMs();
  };
  const look = (): void => {
    if (nowMs() - touchedMs >= minutes() * 60_000) lock();
  };
  const timer = setInterval(look, lookEveryMs);
  for (const sign of signs) document.addEventListener(sign, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}
