import type { FigureWords } from './figure-words.ts';
import { heldBack } from './shares.ts';

/** A share in whole percent of rounded numbers, and where it lies with 95 % confidence if these were the true ones (Wilson). */
export type RoundedShare = Readonly<{ count: number; percent: number; low: number; high: number }>;

/** One group of people; null where a number is held back. */
export type RoundedGroup = Readonly<{ name: string; base: number | null; shares: readonly (RoundedShare | null)[] }>;

/** A group of which nothing is held back. */
export type WholeGroup = Readonly<{ name: string; base: number; shares: readonly RoundedShare[] }>;

/** Null where a number of the group is held back. */
export function wholeGroup({ name, base, shares }: RoundedGroup): WholeGroup | null {
  const whole = shares.flatMap((share) => (share === null ? [] : [share]));
  return base === null || whole.length < shares.length ? null : { name, base, shares: whole };
}

/** A share as a table has it: `40% (29% to 52%), 25`. */
export function sayRounded(share: RoundedShare | null, said: FigureWords): string {
  if (share === null) return heldBack;
  const { count, percent, low, high } = share;
  const interval = said.interval(said.wholePercent(low), said.wholePercent(high));
  return `${said.wholePercent(percent)} (${interval}), ${said.count(count)}`;
}
