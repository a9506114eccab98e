import { limitsShown, possibleCounts, shareReach } from '#platform/disclosure/shown-shares.ts';
import type { Shown } from '#platform/disclosure/small-numbers.ts';

import { z95 } from '../functions/normal.ts';
import type { RoundedChange } from '../figures/rounded-before-after.ts';
import type { RoundedShare } from '../figures/rounded-shares.ts';

type Sides<Of> = Readonly<{ before: readonly Of[]; after: readonly Of[] }>;

/**
 * How each answer changed among the same people, in percentage points, as it follows from rounded numbers; null where one is held back. `low` and `high`: the widest that the 95 % interval of the paired difference is for any counts that are
 * rounded to these (Agresti and Min, Stat. Med. 24 (2005) 729). `stayed`: those who gave the answer both times; a star only makes the interval wider.
 */
export function shownChanges(
  { before, after }: Sides<Shown>,
  stayed: readonly Shown[],
  base: Shown,
  shares: Sides<RoundedShare | null>,
): readonly (RoundedChange | null)[] {
  const [then, now] = [possibleCounts(before, base, true), possibleCounts(after, base, true)];
  return before.map((_, at) => {
    const [from, to] = [shares.before[at], shares.after[at]];
    const least = limitsShown(stayed[at] ?? '*').least;
    const all = (then[at] ?? []).flatMap((one) => {
      const other = now[at]?.find((two) => two.base === one.base);
      if (other === undefined) return [];
      return between(one).flatMap((b) => between(other).map((a) => interval(b, a, Math.min(least, a, b), one.base)));
    });
    if (from == null || to == null || all.length === 0) return null;
    const points = to.percent - from.percent;
    const [fewest, most] = [Math.min(...all.map(({ points: one }) => one)), Math.max(...all.map((one) => one.points))];
    const [low, high] = [Math.min(...all.map((one) => one.low)), Math.max(...all.map((one) => one.high))];
    const isNear = most - points <= shareReach && points - fewest <= shareReach;
    return {
      ...(isNear ? { points } : { points: Math.floor(fewest), to: Math.ceil(most) }),
      ...{ low: Math.max(-100, Math.floor(low)), high: Math.min(100, Math.ceil(high)) },
    };
  });
}

const between = ({ least, most }: Readonly<{ least: number; most: number }>): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at);

/** Of one set of counts. */
function interval(before: number, after: number, stayed: number, base: number) {
  const [whole, moved, difference] = [base + 2, before + after - 2 * stayed + 1, after - before];
  const width = (z95 * Math.sqrt(Math.max(0, moved - (difference * difference) / whole))) / whole;
  const middle = difference / whole;
  return {
    points: (100 * difference) / base,
    low: 100 * (middle - width),
    high: 100 * (middle + width),
  };
}
