import { normalTwoSided } from '../functions/normal.ts';
import { columnOf, columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';
import { midranks, tieTerm } from './ordered-ranks.ts';

export type MannWhitney = Readonly<{
  /** Pairs of one from each group in which the first group's answer is the higher, ties as half. */
  statistic: number;
  z: number;
  p: number;
  corrected: Readonly<{ z: number; p: number }>;
}>;

/**
 * Whether the answers of the first of two groups lie higher: rows are answers from the lowest, columns the two groups. Normal, variance less ties, without and with half a step of
 * correction. Mann and Whitney, Ann. Math. Stat. 18 (1947) 50; Lehmann, Nonparametrics (1975), 1.4. Null where a group is empty or all answers are one.
 */
export function mannWhitney(counts: Counts): MannWhitney | null {
  const totals = rowTotals(counts);
  const [m = 0, n = 0] = columnTotals(counts);
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - tieTerm(totals) / (all * (all - 1)));
  if (m === 0 || n === 0 || !(variance > 1e-9)) return null;
  const ranks = midranks(totals);
  const statistic = sum(columnOf(counts, 0).map((count, at) => count * (ranks[at] ?? 0))) - (m * (m + 1)) / 2;
  const off = statistic - (m * n) / 2;
  const z = off / Math.sqrt(variance);
  const less = (off - Math.sign(off) * 0.5) / Math.sqrt(variance);
  return { statistic, z, p: normalTwoSided(z), corrected: { z: less, p: normalTwoSided(less) } };
}
