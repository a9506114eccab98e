import { latinDigits } from '#platform/language/latin-digits.ts';

/** Longer without a word than this was a pause, and is not counted. */
const longestPause = 10 * 60_000;

/**
 * Minutes that a filling took, from when its entries were written; a proposal, which whoever was there puts right. Two people who write at once are counted
 * once. At least one.
 */
export function minutesSpent(writtenMs: readonly number[]): number {
  const times = [...writtenMs].sort((a, b) => a - b);
  const spent = times.reduce((sum, time, at) => {
    const gap = time - (times[at - 1] ?? time);
    return gap > longestPause ? sum : sum + gap;
  }, 0);
  return Math.max(1, Math.round(spent / 60_000));
}

/** Minutes as they were typed; null where they are no whole number from 1 to 600. */
export function readMinutes(typed: string): number | null {
  const minutes = Number(latinDigits(typed.trim()));
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null;
}
