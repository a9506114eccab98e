import { noncentralityWith } from '../functions/noncentrality.ts';
import type { TestResult } from '../tests/test-result.ts';
import type { Estimate } from './interval.ts';

/**
 * How far a chi-square statistic of `base` people lies from what no change would give, 0 upwards: √(statistic / base), Cohen, Statistical Power Analysis, 2nd ed. (1988), 7.2. Interval through the noncentral chi-square:
 * Smithson, Confidence Intervals (2003), chapter 4. 0.1, 0.3 and 0.5 are what Cohen calls small, medium and large.
 */
export function cohensW({ statistic, df }: TestResult, base: number): Estimate {
  const bound = (share: number) => {
    const noncentrality = noncentralityWith(share, statistic, df ?? 1);
    return noncentrality === null ? 0 : Math.sqrt((noncentrality + (df ?? 1)) / base);
  };
  return { value: Math.sqrt(statistic / base), low: bound(0.975), high: bound(0.025) };
}
