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
  // By distances from the mean rank: the usual difference of two large numbers would leave noise where groups are alike.
  const between = sum(
    groups.map((size, at) => {
      const ranksOfGroup = sum(columnOf(counts, at).map((count, row) => count * ((ranks[row] ?? 0) - (all + 1) / 2)));
      return ranksOfGroup ** 2 / size;
    }),
  );
  const statistic = ((12 / (all * (all + 1))) * between) / (1 - tieTerm(totals) / (all ** 3 - all));
  const df = groups.length - 1;
  return { statistic, df, p: chiSquareAbove(statistic, df) };
}
