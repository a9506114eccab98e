import { sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import type { Estimate } from './interval.ts';
import { noncentralLimits } from './noncentral-limits.ts';

/**
 * How strongly rows and columns go together, 0 to 1: Cramér, Mathematical Methods of Statistics (1946), p. 282. Interval of the population's V through the noncentral
 * chi-square (`noncentral-limits.ts`). Null where there is no test.
 */
export function cramersV(given: Counts): Estimate | null {
  const counts = withoutEmpty(given);
  const test = pearsonChiSquare(counts);
  if (test === null) return null;
  const most = sum(counts.flat()) * (Math.min(counts.length, counts[0]?.length ?? 0) - 1);
  const { low, high } = noncentralLimits(test);
  const v = (noncentrality: number) => Math.min(1, Math.sqrt(noncentrality / most));
  return { value: v(test.statistic), low: v(low), high: v(high) };
}
