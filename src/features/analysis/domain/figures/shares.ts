import { columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';
import { percentage } from '../describe/percentage.ts';
import { wilsonInterval } from '../effects/wilson-interval.ts';

/** What stands where a number is held back. */
export const heldBack = '*';

/** A share of the people who answered, in percent: as it is drawn, as it is printed (rounded exactly, to one decimal), and where it lies with 95 % confidence (Wilson). */
export type DrawnShare = Readonly<{
  count: number;
  base: number;
  percent: number;
  printed: number;
  low: number;
  high: number;
}>;

/** One group of people and how each answer stands in it, in the order of the answers. */
export type DrawnGroup = Readonly<{ name: string; base: number; shares: readonly DrawnShare[] }>;

/** `base`: people who answered, 1 or more. */
export function drawnGroup(name: string, counts: readonly number[], base: number): DrawnGroup {
  return {
    name,
    base,
    shares: counts.map((count) => {
      const { value, low, high } = wilsonInterval(count, base);
      const printed = Number(percentage(count, base));
      return { count, base, percent: 100 * value, printed, low: 100 * low, high: 100 * high };
    }),
  };
}

/** The same people before (rows) and after (columns), as each answer's number at both times. */
export const pairedShares = (counts: Counts) => ({
  base: sum(counts.flat()),
  before: rowTotals(counts),
  after: columnTotals(counts),
});
