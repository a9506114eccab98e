const usual = 60_000;
const first = 2_000;
const longest = 2 * 60_000;

/** Milliseconds until the next attempt, after so many failed ones in a row; a fifth more or less by `random` (0 to 1), so that many devices do not come at once. */
export function pauseAfter(failures: number, random: number): number {
  const pause = failures === 0 ? usual : Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  return Math.round(pause * (0.8 + 0.4 * random));
}
