import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { sum } from '../tables/counts.ts';
import type { TestResult } from './test-result.ts';

/**
 * Whether a share rises or falls over ordered groups: `yes` of `bases`, scores 1, 2, 3 ... unless given. Armitage, Biometrics 11 (1955) 375; Agresti, Categorical Data Analysis, 3rd ed.
 * (2013), chapter 5. Null where all or nobody said yes or there is no second score.
 */
export function cochranArmitage(
  yes: readonly number[],
  bases: readonly number[],
  scores: readonly number[] = yes.map((_, at) => at + 1),
): TestResult | null {
  const all = sum(bases);
  const share = sum(yes) / all;
  const mean = sum(bases.map((base, at) => base * (scores[at] ?? 0))) / all;
  const spread = sum(bases.map((base, at) => base * ((scores[at] ?? 0) - mean) ** 2));
  const variance = share * (1 - share) * spread;
  if (!(variance > 0)) return null;
  const trend = sum(yes.map((count, at) => ((scores[at] ?? 0) - mean) * (count - (bases[at] ?? 0) * share)));
  const statistic = trend ** 2 / variance;
  return { statistic, df: 1, p: chiSquareAbove(statistic, 1) };
}
