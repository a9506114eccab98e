import type { Estimate } from '../effects/interval.ts';
import { studentQuantileAbove } from '../functions/student.ts';
import { sum } from '../tables/counts.ts';

/** A number that people gave: how many gave it, the sum of their weights and of the squares of these. Without weights all three are the same. */
export type WeighedNumber = Readonly<{ value: number; people: number; weight: number; squares: number }>;

export type WeightedMiddle = Readonly<{
  /** People with a weight above 0. */
  base: number;
  mean: Estimate;
  median: Estimate;
}>;

/**
 * Mean and median of numbers, lowest first, with 95 % intervals. Mean: linearised (Woodruff, J. Am. Stat. Assoc. 66 (1971) 411) with Student's t; without weights it is the usual t interval. Median: the least number with half
 * of the weight at or below it, and the interval of Woodruff, J. Am. Stat. Assoc. 47 (1952) 635, where it lies; ends that would fall outside all numbers are the least or the largest. Weights are taken as known. Null for fewer than two
 * people.
 */
export function weightedMiddle(numbers: readonly WeighedNumber[]): WeightedMiddle | null {
  const held = numbers.filter(({ weight }) => weight > 0);
  const base = sum(held.map(({ people }) => people));
  if (base < 2) return null;
  const total = sum(held.map(({ weight }) => weight));
  const t = studentQuantileAbove(0.025, base - 1);
  const mean = sum(held.map(({ value, weight }) => value * weight)) / total;
  const errorOf = (off: (value: number) => number) =>
    Math.sqrt((base / (base - 1)) * sum(held.map(({ value, squares }) => squares * off(value) ** 2))) / total;
  const meanError = errorOf((value) => value - mean);
  const median = quantile(held, total, 0.5);
  const below = sum(held.filter(({ value }) => value <= median).map(({ weight }) => weight)) / total;
  const shareError = errorOf((value) => (value <= median ? 1 : 0) - below);
  return {
    base,
    mean: { value: mean, low: mean - t * meanError, high: mean + t * meanError },
    median: {
      value: median,
      low: quantile(held, total, 0.5 - t * shareError),
      high: quantile(held, total, 0.5 + t * shareError),
    },
  };
}

/** The least number with at least `share` of the weight at or below it. */
function quantile(numbers: readonly WeighedNumber[], total: number, share: number): number {
  let passed = 0;
  for (const { value, weight } of numbers) {
    passed += weight;
    // Sums of weights end in other digits by the order in which they are added.
    if (passed >= share * total * (1 - 1e-12)) return value;
  }
  return numbers.at(-1)?.value ?? Number.NaN;
}
