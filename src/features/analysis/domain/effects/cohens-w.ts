import type { TestResult } from '../tests/test-result.ts';
import type { Estimate } from './interval.ts';
import { noncentralLimits } from './noncentral-limits.ts';

/**
 * How far a chi-square statistic of `base` people lies from what no change would give, 0 upwards: √(statistic / base), Cohen, Statistical Power Analysis, 2nd ed. (1988), 7.2. Interval of the population's w through the noncentral
 * chi-square (`noncentral-limits.ts`). 0.1, 0.3 and 0.5 are what Cohen calls small, medium and large.
 */
export function cohensW(test: TestResult, base: number): Estimate {
  const { low, high } = noncentralLimits(test);
  return { value: Math.sqrt(test.statistic / base), low: Math.sqrt(low / base), high: Math.sqrt(high / base) };
}
