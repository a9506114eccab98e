import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';
import type { TestResult } from './test-result.ts';

/**
 * Whether two ordered questions go together: (n - 1) r² with the places 1, 2, 3 ... as scores of rows and columns. Mantel, J. Am. Stat. Assoc. 58 (1963) 690; Agresti, Categorical Data
 * Analysis, 3rd ed. (2013), 3.4.1. `r` is their correlation. Null where all gave one answer.
 */
export function linearByLinear(counts: Counts): (TestResult & Readonly<{ r: number }>) | null {
  const rows = rowTotals(counts);
  const columns = columnTotals(counts);
  const all = sum(rows);
  const rowMean = mean(rows, all);
  const columnMean = mean(columns, all);
  const together = sum(counts.flatMap((row, r) => row.map((count, c) => count * (r - rowMean) * (c - columnMean))));
  const spread = Math.sqrt(squares(rows, rowMean) * squares(columns, columnMean));
  if (!(spread > 0)) return null;
  const r = together / spread;
  const statistic = (all - 1) * r * r;
  return { statistic, df: 1, p: chiSquareAbove(statistic, 1), r };
}

const mean = (totals: readonly number[], all: number) => sum(totals.map((total, at) => total * at)) / all;
const squares = (totals: readonly number[], middle: number) =>
  sum(totals.map((total, at) => total * (at - middle) ** 2));
