/** Wrong passwords in a row, and until when none is looked at. Never leads to anything being removed. */
export type Tries = Readonly<{ wrong: number; untilMs: number }>;

const first = 1_000;
const longest = 5 * 60_000;

export const noTries: Tries = { wrong: 0, untilMs: 0 };

/** One more was wrong: the wait doubles, from a second to five minutes. */
export function afterWrong({ wrong }: Tries, nowMs: number): Tries {
  return { wrong: wrong + 1, untilMs: nowMs + Math.min(longest, first * 2 ** Math.min(wrong, 20)) };
}

/** Milliseconds left to wait. Never more than the longest wait, so that a clock that was put back shuts nobody out. */
export function waitLeft({ untilMs }: Tries, nowMs: number): number {
  return Math.min(longest, Math.max(0, untilMs - nowMs));
}
