import { failure, success, type Result } from '#platform/problems/result.ts';

import { percentage } from '../describe/percentage.ts';
import { wilsonInterval } from '../effects/wilson-interval.ts';
import { lintTable } from '../lints/lint-table.ts';
import type { Lint } from '../lints/lint.ts';
import { reproduceTable } from '../published/reproduce-table.ts';
import { columnTotals, sum } from '../tables/counts.ts';
import type { TableProblem } from '../tables/table-problem.ts';
import { groupColumns, groupCounts, type SurveyTable } from '../tables/survey-table.ts';
import type { Effect, FoundTest } from './found-test.ts';
import { fourfoldOdds, testOrdered, testUnordered } from './test-groups.ts';
import { testOptions } from './test-options.ts';
import { testPairs } from './test-pairs.ts';

/** A share as it is printed, with its base and where it lies with 95 % confidence (Wilson), in percent. */
export type PrintedShare = Readonly<{
  count: number;
  base: number;
  percentage: string | null;
  low: string | null;
  high: string | null;
}>;

export type AnalysedTable = Readonly<{
  id: string;
  kind: SurveyTable['kind'];
  /** Rows by columns, as they are to be printed. */
  percentages: readonly (readonly PrintedShare[])[];
  tests: readonly FoundTest[];
  odds: Effect | null;
  lints: readonly Lint[];
}>;

/** Everything that may be said of one table. A group of one person is refused: what is said of it is said of somebody. */
export function analyseTable(table: SurveyTable): Result<AnalysedTable, TableProblem> {
  const bases = basesOf(table);
  const problem = problemWith(table, bases);
  if (problem !== null) return failure({ ...problem, values: { table: table.id, ...problem.values } });
  const counts = groupCounts(table);
  const groups = groupColumns(table);
  const reproduced = reproduceTable(table, [table]);
  const ofTicks = groups.map((column) => reproduced.bases[column]?.of === 'ticks');
  return success({
    id: table.id,
    kind: table.kind,
    percentages: table.counts.map((row) => row.map((count, column) => share(count, bases[column] ?? 0))),
    // Shares of ticks are not of people, and what is not of people is not tested.
    tests: ofTicks.some((isOfTicks) => isOfTicks)
      ? []
      : testsOf(
          table,
          groups.map((column) => bases[column] ?? 0),
        ),
    odds: table.kind === 'single' || table.kind === 'ordered' ? fourfoldOdds(counts) : null,
    lints: [...lintTable(table, reproduced), ...ticksAsBase(table, ofTicks)],
  });
}

function basesOf({ kind, bases, counts }: SurveyTable): readonly number[] {
  const sums = columnTotals(counts);
  if (kind === 'paired') return sums.map(() => sum(sums));
  return bases ?? sums;
}

function problemWith(table: SurveyTable, bases: readonly number[]): TableProblem | null {
  const { kind, columns, counts } = table;
  if (sum(counts.flat()) === 0) return { problem: 'nobody', values: {} };
  if (kind === 'multiple' && table.bases === null) return { problem: 'bases-missing', values: {} };
  if (kind === 'paired')
    return bases[0] === 1 ? { problem: 'one-person', values: { column: columns.join(', ') } } : null;
  for (const column of groupColumns(table)) {
    const values = { column: columns[column] ?? '' };
    if (bases[column] === 0) return { problem: 'nobody-in-group', values };
    if (bases[column] === 1) return { problem: 'one-person', values };
  }
  return null;
}

function testsOf(table: SurveyTable, bases: readonly number[]): readonly FoundTest[] {
  const counts = groupCounts(table);
  switch (table.kind) {
    case 'paired':
      return testPairs(table.counts, table.isOrdered);
    case 'multiple':
      return testOptions(table.rows, counts, bases);
    case 'ordered': {
      const ranks = testOrdered(counts);
      return [
        ...ranks,
        ...testUnordered(counts).map((test) => ({ ...test, isAdvised: test.isAdvised && ranks.length === 0 })),
      ];
    }
    case 'single':
      return testUnordered(counts);
  }
}

function share(count: number, base: number): PrintedShare {
  if (base === 0) return { count, base, percentage: null, low: null, high: null };
  const { low, high } = wilsonInterval(count, base);
  return {
    count,
    base,
    percentage: percentage(count, base),
    low: (100 * low).toFixed(1),
    high: (100 * high).toFixed(1),
  };
}

/** Bases that are ticks, so that whoever ticked more counts more. Where only some are, they are said to be mixed. */
function ticksAsBase(table: SurveyTable, ofTicks: readonly boolean[]): readonly Lint[] {
  if (table.printed.p !== null || !ofTicks.every((isOfTicks) => isOfTicks)) return [];
  return [
    { lint: 'pooled-ticks', table: table.id, values: { printed: 'none', ticks: sum(groupCounts(table).flat()) } },
  ];
}
