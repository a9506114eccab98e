import { noncentralBelow } from '../functions/chi-square-distribution.ts';
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

/** The noncentrality that leaves `share` of the distribution below what was seen; null where even none leaves less. */
function noncentralityWith(share: number, seen: number, df: number): number | null {
  if (noncentralBelow(seen, df, 0) < share) return null;
  let low = 0;
  let high = Math.max(1, seen);
  while (noncentralBelow(seen, df, high) > share) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (noncentralBelow(seen, df, middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
