import type { Estimate } from '../effects/interval.ts';
import { binomialAtMost } from '../functions/incomplete-beta.ts';
import { studentQuantileAbove } from '../functions/student.ts';
import { sum } from '../tables/counts.ts';

/** A number that people gave: how many gave it, the sum of their weights and of the squares of these. Without weights all three are the same. */
export type WeighedNumber = Readonly<{ value: number; people: number; weight: number; squares: number }>;

export type WeightedMiddle = Readonly<{
  /** People with a weight above 0. */
  base: number;
  mean: Estimate;
  /** An end is null where there are too few people for it: no number that was given bounds the median with that confidence. */
  median: Readonly<{ value: number; low: number | null; high: number | null }>;
}>;

/**
 * Mean and median of numbers, lowest first, with 95 % intervals. Mean: linearised (Woodruff, J. Am. Stat. Assoc. 66 (1971) 411) with Student's t; without weights it is the usual t interval. Median: the least number with half
 * of the weight at or below it; its interval holds every number that a test of "half lie at or below it" does not turn down, so that it stays as wide as it must where many gave the same number. Where all weigh the same
 * these are places in the order of people (Conover, Practical Nonparametric Statistics, 3rd ed. (1999), 3.2), else the share of weight is within Student's t times its error under that hypothesis, √(0.25 / effective
 * base) (Francisco and Fuller, Ann. Stat. 19 (1991) 454). Weights are taken as known. Null for fewer than two people.
 */
export function weightedMiddle(numbers: readonly WeighedNumber[]): WeightedMiddle | null {
  const held = numbers.filter(({ weight }) => weight > 0);
  const base = sum(held.map(({ people }) => people));
  if (base < 2) return null;
  const total = sum(held.map(({ weight }) => weight));
  const t = studentQuantileAbove(0.025, base - 1);
  const mean = sum(held.map(({ value, weight }) => value * weight)) / total;
  const squaresOff = sum(held.map(({ value, squares }) => squares * (value - mean) ** 2));
  const meanError = Math.sqrt((base / (base - 1)) * squaresOff) / total;
  const effectiveBase = total ** 2 / sum(held.map(({ squares }) => squares));
  const away = isEven(held) ? evenAway(base) : t * Math.sqrt(0.25 / effectiveBase);
  return {
    base,
    mean: { value: mean, low: mean - t * meanError, high: mean + t * meanError },
    median: {
      value: quantile(held, total, 0.5) ?? Number.NaN,
      low: away >= 0.5 ? null : quantile(held, total, 0.5 - away),
      // From above the same: the greatest number with so much of the weight at or above it.
      high: away >= 0.5 ? null : quantile([...held].reverse(), total, 0.5 - away),
    },
  };
}

/** Whether everybody weighs the same, but for the last digits. */
function isEven(held: readonly WeighedNumber[]): boolean {
  const each = held.map(({ people, weight }) => weight / people);
  const [first = 1] = each;
  const isAlike = (weight: number) => Math.abs(weight - first) <= first * 1e-9;
  return held.every(({ people, squares }, at) => isAlike(each[at] ?? 0) && isAlike(Math.sqrt(squares / people)));
}

/** How far from a half the places in the order of `base` people lie between which the median is with 95 % confidence or a little more; 0.5 where even the first and the last do not do (fewer than six people). */
function evenAway(base: number): number {
  // Two standard errors and two people below the middle there is always less.
  let before = Math.max(-1, Math.floor(base / 2 - Math.sqrt(base)) - 2);
  while (binomialAtMost(before + 1, base, 0.5) <= 0.025) before += 1;
  return before < 0 ? 0.5 : 0.5 - (before + 1) / base;
}

/** The first number with at least `share` of the weight up to it. */
function quantile(numbers: readonly WeighedNumber[], total: number, share: number): number | null {
  let passed = 0;
  for (const { value, weight } of numbers) {
    passed += weight;
    // Sums of weights end in other digits by the order in which they are added.
    if (passed >= share * total * (1 - 1e-12)) return value;
  }
  return numbers.at(-1)?.value ?? null;
}
