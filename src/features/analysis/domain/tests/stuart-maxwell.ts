import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { cell, columnTotals, rowTotals, type Counts } from '../tables/counts.ts';
import { solve } from './solve.ts';
import type { TestResult } from './test-result.ts';

/**
 * Whether as many people gave each answer before (rows) as after (columns). Answers in which nobody changed are left out. Stuart, Biometrika 42 (1955) 412; Maxwell, Br. J. Psychiatry 116 (1970) 651.
 * Null where nobody changed.
 */
export function stuartMaxwell(counts: Counts): TestResult | null {
  const distance = marginalDistance(counts);
  if (distance === null) return null;
  const { df } = distance;
  const statistic = distance.statisticOf(changes(counts));
  return { statistic, df, p: chiSquareAbove(statistic, df) };
}

/** How many more people gave each answer before than after. */
const changes = (counts: Counts): readonly number[] => {
  const after = columnTotals(counts);
  return rowTotals(counts).map((before, at) => before - (after[at] ?? 0));
};

/** The statistic of any differences of margins that those who changed could have made by going one way or the other: its variance hangs on who changed between which two answers, and not on which way. */
type MarginalDistance = Readonly<{ df: number; statisticOf: (differences: readonly number[]) => number }>;

/** Null where nobody changed. */
export function marginalDistance(counts: Counts): MarginalDistance | null {
  const between = (a: number, b: number) => cell(counts, a, b) + cell(counts, b, a);
  const kept = circles(counts.length, between).flatMap((answers) => answers.slice(0, -1));
  if (kept.length === 0) return null;
  const everybody = [...counts.keys()];
  const variance = kept.map((a) =>
    kept.map((b) =>
      a === b ? everybody.reduce((sum, other) => sum + (other === a ? 0 : between(a, other)), 0) : -between(a, b),
    ),
  );
  const inverse = kept.map((_, at) =>
    solve(
      variance,
      kept.map((__, to) => (to === at ? 1 : 0)),
    ),
  );
  if (inverse.some((row) => row === null)) return null;
  const statisticOf = (differences: readonly number[]) => {
    let statistic = 0;
    for (const [i, a] of kept.entries())
      for (const [j, b] of kept.entries())
        statistic += (differences[a] ?? 0) * (inverse[i]?.[j] ?? 0) * (differences[b] ?? 0);
    return statistic;
  };
  return { df: kept.length, statisticOf };
}

/** Answers that people went between, directly or by way of others; within each circle the differences add up to 0. */
function circles(answers: number, between: (a: number, b: number) => number): readonly (readonly number[])[] {
  const left = new Set(Array.from({ length: answers }, (_, at) => at));
  const found: number[][] = [];
  for (const start of left) {
    left.delete(start);
    const circle = [start];
    for (const at of circle)
      for (const other of left)
        if (between(at, other) > 0) {
          left.delete(other);
          circle.push(other);
        }
    found.push(circle.sort((a, b) => a - b));
  }
  return found;
}
