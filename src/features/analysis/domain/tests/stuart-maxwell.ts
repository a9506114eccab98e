import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { cell, columnTotals, rowTotals, type Counts } from '../tables/counts.ts';
import { solve } from './solve.ts';
import type { TestResult } from './test-result.ts';

/**
 * Whether as many people gave each answer before (rows) as after (columns). Answers in which nobody changed are left out. Stuart, Biometrika 42 (1955) 412; Maxwell, Br. J. Psychiatry 116 (1970) 651.
 * Null where nobody changed, or those who did went round in separate circles, so that the variance cannot be inverted.
 */
export function stuartMaxwell(counts: Counts): TestResult | null {
  const before = rowTotals(counts);
  const after = columnTotals(counts);
  const moved = before.map((_, at) => (before[at] ?? 0) + (after[at] ?? 0) - 2 * cell(counts, at, at));
  const kept = [...moved.keys()].filter((at) => (moved[at] ?? 0) > 0).slice(0, -1);
  if (kept.length === 0) return null;
  const differences = kept.map((at) => (before[at] ?? 0) - (after[at] ?? 0));
  const variance = kept.map((a) =>
    kept.map((b) => (a === b ? (moved[a] ?? 0) : -(cell(counts, a, b) + cell(counts, b, a)))),
  );
  const solved = solve(variance, differences);
  if (solved === null) return null;
  const statistic = differences.reduce((total, difference, at) => total + difference * (solved[at] ?? 0), 0);
  return { statistic, df: kept.length, p: chiSquareAbove(statistic, kept.length) };
}
