import type { WrittenAt } from './entry.ts';

/** The next reading of a device's hybrid logical clock: never behind one it has given or seen, whatever the wall clock does. */
export function tick(last: WrittenAt | null, nowMs: number, device: string): WrittenAt {
  if (last === null || nowMs > last.ms) return { ms: nowMs, counter: 0, device };
  return { ms: last.ms, counter: last.counter + 1, device };
}

/**
 * What a device's clock becomes on seeing another's reading. A reading more than `toleranceMs` ahead of the wall clock is kept as said
 * in its entry but does not drag this clock with it, so that one phone set to 2031 does not take every other with it.
 */
export function witness(
  last: WrittenAt | null,
  seen: WrittenAt,
  nowMs: number,
  device: string,
  toleranceMs: number,
): WrittenAt {
  const base = tick(last, nowMs, device);
  if (seen.ms > nowMs + toleranceMs || seen.ms < base.ms) return base;
  if (seen.ms > base.ms) return { ms: seen.ms, counter: seen.counter + 1, device };
  return { ms: base.ms, counter: Math.max(base.counter, seen.counter) + 1, device };
}
