import type { FigureWords } from './figure-words.ts';
import { heldBack } from './shares.ts';

/**
 * A share in whole percent as it follows from rounded numbers: `percent`, or, where they leave more than a few points open, from `percent` to `to`. `low` and `high`: the widest that its 95 % interval (Wilson) is for any counts that are rounded
 * to these.
 */
export type RoundedShare = Readonly<{ count: number; percent: number; to?: number; low: number; high: number }>;

/** One group of people; null where a number is held back. */
export type RoundedGroup = Readonly<{ name: string; base: number | null; shares: readonly (RoundedShare | null)[] }>;

/** A group of which nothing is held back and each share is one percentage. */
export type WholeGroup = Readonly<{ name: string; base: number; shares: readonly RoundedShare[] }>;

/** Null where a number of the group is held back, or a share lies between two. */
export function wholeGroup({ name, base, shares }: RoundedGroup): WholeGroup | null {
  const whole = shares.flatMap((share) => (share === null || share.to !== undefined ? [] : [share]));
  return base === null || whole.length < shares.length ? null : { name, base, shares: whole };
}

/** A share as a table has it: `40% (29% to 52%), 25`, or `27% to 40% (12% to 57%), 10`. */
export function sayRounded(share: RoundedShare | null, said: FigureWords): string {
  if (share === null) return heldBack;
  const { count, low, high } = share;
  const interval = said.interval(said.wholePercent(low), said.wholePercent(high));
  return `${sayPercent(share, said)} (${interval}), ${said.count(count)}`;
}

/** `40%`, or `27% to 40%`. */
export const sayPercent = ({ percent, to }: RoundedShare, said: FigureWords): string =>
  to === undefined ? said.wholePercent(percent) : said.interval(said.wholePercent(percent), said.wholePercent(to));
