/** What may be said of a count: itself rounded, nothing at all, or that it is held back. */
export type Shown = number | '*';

/** The largest count that is small: 1 to 7 people are few enough to be recognised (NHS England's rule below national level). */
export const largestSmall = 7;

/** How far a rounded count may be from the true one. */
export const roundingReach = 2;

export function isSmall(count: number): boolean {
  return count >= 1 && count <= largestSmall;
}

/** A count by the small-number rule alone: 1 to 7 is `*`, 0 is 0, others go to the nearest 5 (8 to 12 is 10). Tables need the door as well. */
export function showCount(count: number): Shown {
  if (isSmall(count)) return '*';
  return roundToFive(count);
}

export function roundToFive(count: number): number {
  return Math.round(count / 5) * 5;
}

/**
 * A whole percentage worked out from two figures as they are shown, never from the true counts. `*` where either is held back; null where
 * the whole is 0, of which there is no percentage.
 */
export function percentageShown(part: Shown, whole: Shown): Shown | null {
  if (part === '*' || whole === '*') return '*';
  return whole === 0 ? null : Math.round((100 * part) / whole);
}
