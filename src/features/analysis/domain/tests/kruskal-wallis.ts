import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { columnOf, columnTotals, rowTotals, sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { midranks, tieTerm } from './ordered-ranks.ts';
import type { TestResult } from './test-result.ts';

/**
 * Whether the answers of several groups lie on one level: rows are answers from the lowest. Kruskal and Wallis, J. Am. Stat. Assoc. 47 (1952) 583, with their correction for ties. Null where
 * fewer than two groups or answers remain.
 */
export function kruskalWallis(given: Counts): TestResult | null {
  const counts = withoutEmpty(given);
  const groups = columnTotals(counts);
  if (counts.length < 2 || groups.length < 2) return null;
  const totals = rowTotals(counts);
  const all = sum(groups);
  const ranks = midranks(totals);
  const between = sum(
    groups.map((size, at) => sum(columnOf(counts, at).map((count, row) => count * (ranks[row] ?? 0))) ** 2 / size),
  );
  const plain = (12 / (all * (all + 1))) * between - 3 * (all + 1);
  const statistic = plain / (1 - tieTerm(totals) / (all ** 3 - all));
  const df = groups.length - 1;
  return { statistic, df, p: chiSquareAbove(statistic, df) };
}
