import { largestSmall, roundingReach, type Shown } from './small-numbers.ts';

/** For one number of people who may have answered: the fewest and the most of them who can have given an answer. */
export type PossibleCount = Readonly<{ base: number; least: number; most: number }>;

/** A share as it is printed, in whole percent: `percent` alone where it is nowhere further than `shareReach` from the true one, else from `percent` to `to`. */
export type ShownShare = Readonly<{ percent: number; to: number | null }>;

/** How many percentage points a single percentage may be from the true one. */
export const shareReach = 3;

type Limits = Readonly<{ least: number; most: number }>;

/** What a reader knows of a number that is shown: a star counts somebody, and more is not known of it. */
export function limitsShown(shown: Shown): Limits {
  if (shown === '*') return { least: 1, most: Infinity };
  if (shown === 0) return { least: 0, most: 0 };
  return { least: Math.max(largestSmall + 1, shown - roundingReach), most: shown + roundingReach };
}

/**
 * For each answer of a column every true count that fits what is shown of it: worked out from what everybody sees and from nothing else, so that it tells nothing more. `isOneChoice`: each person gave one answer, so that all counts come to
 * the base. Null for a number that is held back, for all where the base is, and where nothing fits.
 */
export function possibleCounts(
  counts: readonly Shown[],
  base: Shown,
  isOneChoice: boolean,
): readonly (readonly PossibleCount[] | null)[] {
  if (base === '*' || base === 0) return counts.map(() => null);
  const limits = counts.map(limitsShown);
  const [least, most] = [sum(limits.map((one) => one.least)), sum(limits.map((one) => one.most))];
  const all = limitsShown(base);
  const bases = Array.from({ length: all.most - all.least + 1 }, (_, at) => all.least + at).filter(
    (one) => !isOneChoice || (least <= one && one <= most),
  );
  return limits.map((own, at) => {
    if (counts[at] === '*') return null;
    const possible = bases.flatMap((one): readonly PossibleCount[] => {
      const others = isOneChoice ? { least: least - own.least, most: most - own.most } : { least: 0, most: Infinity };
      const [fewest, highest] = [Math.max(own.least, one - others.most), Math.min(own.most, one - others.least)];
      return fewest <= highest ? [{ base: one, least: fewest, most: highest }] : [];
    });
    return possible.length === 0 ? null : possible;
  });
}

/** The least and the largest share, in percent, of all counts that are possible. */
export const shareLimits = (possible: readonly PossibleCount[]): Limits => ({
  least: Math.min(...possible.map(({ base, least }) => (100 * least) / base)),
  most: Math.max(...possible.map(({ base, most }) => (100 * most) / base)),
});

/**
 * Each share as it is printed; null where it is held back. All of a column are single percentages, or none is: where one of them could be more than `shareReach` from the truth, each is given from its least to its largest. Single ones of a
 * one-choice question come to 100. 0 % and 100 % are printed alone only where nobody, or everybody, is meant.
 */
export function shownShares(
  counts: readonly Shown[],
  base: Shown,
  isOneChoice: boolean,
): readonly (ShownShare | null)[] {
  const limits = possibleCounts(counts, base, isOneChoice).map((one) => (one === null ? null : shareLimits(one)));
  const known = limits.filter((one) => one !== null);
  const isWhole = known.length === limits.length;
  const printed = isOneChoice ? together(known, isWhole) : known.map((one) => nearest(middle(one), one));
  const isNear = known.every(({ least, most }, at) => {
    const percent = printed[at] ?? Number.NaN;
    return most - percent <= shareReach && percent - least <= shareReach;
  });
  let at = -1;
  return limits.map((one) => {
    if (one === null) return null;
    at += 1;
    if (isNear) return { percent: printed[at] ?? 0, to: null };
    const [percent, to] = [Math.floor(one.least + hair), Math.ceil(one.most - hair)];
    return { percent, to: percent === to ? null : to };
  });
}

/** What a fraction of two whole numbers may be off in its last binary digits. */
const hair = 1e-9;

const middle = ({ least, most }: Limits): number => (least + most) / 2;

const lowestPrinted = ({ most }: Limits): number => (most === 0 ? 0 : 1);
const highestPrinted = ({ least }: Limits): number => (least > 100 - hair ? 100 : 99);

const nearest = (share: number, limits: Limits): number =>
  Math.min(highestPrinted(limits), Math.max(lowestPrinted(limits), Math.round(share)));

/** Whole percentages near shares that come to 100, or, where an answer is held back, to less than that: by the largest remainder. */
function together(limits: readonly Limits[], isWhole: boolean): readonly number[] {
  const [least, most] = [sum(limits.map((one) => one.least)), sum(limits.map((one) => one.most))];
  // Where no answer is held back the true shares come to 100, which lies between the two.
  const part = !isWhole || most - least < hair ? 0.5 : (100 - least) / (most - least);
  const shares = limits.map((one) => one.least + part * (one.most - one.least));
  const target = isWhole ? 100 : Math.min(99, Math.round(sum(shares)));
  const printed = limits.map((one, at) =>
    Math.min(highestPrinted(one), Math.max(lowestPrinted(one), Math.floor((shares[at] ?? 0) + hair))),
  );
  const off = (at: number): number => (shares[at] ?? 0) - (printed[at] ?? 0);
  const order = [...limits.keys()];
  for (let missing = target - sum(printed); missing !== 0; missing -= Math.sign(missing)) {
    const step = Math.sign(missing);
    const free = order.filter((at) => {
      const [one, next] = [limits[at], (printed[at] ?? 0) + step];
      return one !== undefined && next >= lowestPrinted(one) && next <= highestPrinted(one);
    });
    const [best] = free.toSorted((a, b) => step * (off(b) - off(a)));
    if (best === undefined) break;
    printed[best] = (printed[best] ?? 0) + step;
  }
  return printed;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
