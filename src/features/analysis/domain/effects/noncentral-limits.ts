import { chiSquareMedian } from '../functions/chi-square-distribution.ts';
import { noncentralityWith } from '../functions/noncentrality.ts';
import type { TestResult } from '../tests/test-result.ts';

/**
 * Where the noncentrality that a chi-square statistic estimates lies with 95 % confidence or more: Smithson, Confidence Intervals (2003), chapter 4; Steiger and Fouladi (1997). It is 0 for no difference, and its square root over that of the
 * people is the population's own effect, which the effect that was seen lies above by chance alone (the statistic is `df` even where there is none).
 *
 * The lower limit is 0 from p = 0.025 upwards, so that where p lies between 0.025 and 0.05 the test sees a difference and the interval still holds 0. The upper limit is never below that of a statistic in the middle of
 * what chance alone gives: a table that is more even than that is luck, and says no more (Cowan, Cranmer, Gross and Vitells, arXiv:1105.3166 (2011), power-constrained limits); nor below what was seen.
 */
export function noncentralLimits({ statistic, df }: TestResult): Readonly<{ low: number; high: number }> {
  const freedom = df ?? 1;
  const low = noncentralityWith(0.975, statistic, freedom) ?? 0;
  const high = noncentralityWith(0.025, Math.max(statistic, chiSquareMedian(freedom)), freedom) ?? 0;
  return { low: Math.min(low, statistic), high: Math.max(high, statistic) };
}
