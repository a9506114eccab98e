/** After how many failures in a row it is left alone, and for how long, in milliseconds. */
const failuresInARow = 5;
const restMs = 30_000;
/** However long a service asks to be left alone, it is tried again after this. */
const longestRestMs = 10 * 60_000;

/**
 * Keeps a service that is down from being asked over and over while people wait for a page. After a rest one question is let through; its answer decides.
 */
export type Circuit = Readonly<{
  isResting(): boolean;
  /** It answered, whatever it said. */
  answered(): void;
  failed(): void;
  /** It asked to be left alone for so long. */
  restFor(ms: number): void;
}>;

export function circuit(nowMs: () => number): Circuit {
  let failures = 0;
  let restsUntil = 0;
  return {
    isResting: () => nowMs() < restsUntil,
    answered: () => {
      failures = 0;
      restsUntil = 0;
    },
    failed: () => {
      failures += 1;
      if (failures >= failuresInARow) restsUntil = nowMs() + restMs;
    },
    restFor: (ms) => {
      restsUntil = Math.max(restsUntil, nowMs() + Math.min(ms, longestRestMs));
    },
  };
}
