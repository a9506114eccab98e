import { failure, success, type Result } from '#platform/problems/result.ts';

import type { FoundTest } from '../analyse/found-test.ts';
import { sum } from '../tables/counts.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { printedProbability, type CellBase, type CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenCell } from './claims-schema.ts';
import { peopleBases } from './people-bases.ts';

type TestCell = Extract<WrittenCell, { of: 'test' }>;

/** A result of a table's test: the advised one, or one that is named. Holm and Benjamini-Hochberg are over all tests of the report; for one option of a select-all question, over its options. */
export function resolveTest(
  cell: TestCell,
  table: SurveyTable,
  sources: ClaimSources,
): Result<CellValue, ClaimProblem> {
  const tests = sources.analysed(table)?.tests ?? [];
  const test = tests.find(
    (one) =>
      (cell.test === undefined ? one.isAdvised || cell.option !== undefined : one.test === cell.test) &&
      one.option === (cell.option ?? null),
  );
  const values = { table: table.id, test: cell.test ?? cell.option ?? 'advised' };
  if (test === undefined) return failure(claimProblem('no-such-test', values));
  const shown = shownOf(cell, test, table, sources);
  if (shown === null) return failure(claimProblem('test-lacks', { ...values, test: test.test, show: cell.show }));
  return success({ ...shown, bases: groupBases(table, sources), test: test.test, isQuoted: false });
}

function shownOf(
  { show, decimals, option, test: named }: TestCell,
  test: FoundTest,
  table: SurveyTable,
  sources: ClaimSources,
): Pick<CellValue, 'text' | 'unit'> | null {
  const number = (value: number | null | undefined, digits: number) =>
    value == null ? null : ({ text: value.toFixed(decimals ?? digits), unit: 'number' } as const);
  const probability = (p: number | null | undefined) =>
    p == null ? null : ({ text: printedProbability(p, decimals ?? 3), unit: 'p' } as const);
  const together = named === undefined ? sources.adjusted().get(table.id) : undefined;
  switch (show) {
    case 'p':
      return probability(test.p);
    case 'holm':
      return probability(option === undefined ? together?.holm : test.holm);
    case 'benjamini-hochberg':
      return probability(option === undefined ? together?.benjaminiHochberg : test.benjaminiHochberg);
    case 'statistic':
      return number(test.statistic, 2);
    case 'df':
      return number(test.df, 0);
    case 'effect':
      return number(test.effect?.value, 2);
    case 'effect-low':
      return number(test.effect?.low, 2);
    case 'effect-high':
      return number(test.effect?.high, 2);
  }
}

/** The groups that a test compares, each with its people; null where that cannot be said of one of them. */
export function groupBases(table: SurveyTable, sources: ClaimSources): readonly CellBase[] | null {
  if (table.kind === 'paired') {
    const base = sum(table.counts.flat());
    return [{ group: table.title, table: table.id, unit: 'people', least: base, most: base }];
  }
  const bases = peopleBases(table, sources.report.tables);
  const groups = groupColumns(table).map((column): CellBase | null => {
    const base = bases[column];
    return base?.of !== 'people'
      ? null
      : { group: table.columns[column] ?? '', table: table.id, unit: 'people', least: base.least, most: base.most };
  });
  return groups.every((base) => base !== null) ? groups : null;
}
