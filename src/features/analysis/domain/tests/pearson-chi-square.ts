import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { columnTotals, rowTotals, sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import type { TestResult } from './test-result.ts';

export type ChiSquare = TestResult &
  Readonly<{
    df: number;
    /** With Yates's correction for continuity; null but for two rows and two columns. */
    corrected: TestResult | null;
    smallestExpected: number;
    /** How many cells would hold fewer than five people if the groups did not differ. */
    expectedBelowFive: number;
    cells: number;
  }>;

/** What each cell would hold if the groups did not differ: row total times column total over all. */
export function expectedCounts(counts: Counts): Counts {
  const rows = rowTotals(counts);
  const columns = columnTotals(counts);
  const all = sum(rows);
  return rows.map((row) => columns.map((column) => (row * column) / all));
}

/**
 * Whether groups differ. Empty rows and columns are left out; null where fewer than two of either remain. Pearson, Philosophical Magazine 50 (1900) 157; correction by Yates,
 * J. R. Stat. Soc. Suppl. 1 (1934) 217, never by more than the difference itself.
 */
export function pearsonChiSquare(given: Counts): ChiSquare | null {
  const counts = withoutEmpty(given);
  const columns = counts[0]?.length ?? 0;
  if (counts.length < 2 || columns < 2) return null;
  const expected = expectedCounts(counts);
  const df = (counts.length - 1) * (columns - 1);
  const statistic = distance(counts, expected, 0);
  const flat = expected.flat();
  return {
    statistic,
    df,
    p: chiSquareAbove(statistic, df),
    corrected: df === 1 ? correctedOf(counts, expected) : null,
    smallestExpected: Math.min(...flat),
    expectedBelowFive: flat.filter((value) => value < 5).length,
    cells: flat.length,
  };
}

function correctedOf(counts: Counts, expected: Counts): TestResult {
  const off = Math.abs((counts[0]?.[0] ?? 0) - (expected[0]?.[0] ?? 0));
  const statistic = distance(counts, expected, Math.min(0.5, off));
  return { statistic, df: 1, p: chiSquareAbove(statistic, 1) };
}

function distance(counts: Counts, expected: Counts, less: number): number {
  return sum(
    counts.flatMap((row, r) =>
      row.map((count, c) => {
        const wanted = expected[r]?.[c] ?? 0;
        return (Math.abs(count - wanted) - less) ** 2 / wanted;
      }),
    ),
  );
}
