import { noncentralityWith } from '../functions/noncentrality.ts';
import { sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import type { Estimate } from './interval.ts';

/**
 * How strongly rows and columns go together, 0 to 1: Cramér, Mathematical Methods of Statistics (1946), p. 282. Interval through the noncentral chi-square, whose middle is moved by the degrees of
 * freedom: Smithson, Confidence Intervals (2003), chapter 4. Null where there is no test.
 */
export function cramersV(given: Counts): Estimate | null {
  const counts = withoutEmpty(given);
  const test = pearsonChiSquare(counts);
  if (test === null) return null;
  const most = sum(counts.flat()) * (Math.min(counts.length, counts[0]?.length ?? 0) - 1);
  const bound = (share: number) => {
    const noncentrality = noncentralityWith(share, test.statistic, test.df);
    return noncentrality === null ? 0 : Math.min(1, Math.sqrt((noncentrality + test.df) / most));
  };
  return { value: Math.sqrt(test.statistic / most), low: bound(0.975), high: bound(0.025) };
}
