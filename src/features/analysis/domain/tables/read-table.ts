import { failure, success, type Result } from '#platform/problems/result.ts';

import { cell, columnTotals } from './counts.ts';
import { formProblems } from './form-problem.ts';
import { tableSchema, type WrittenTable } from './table-schema.ts';
import type { SurveyTable } from './survey-table.ts';
import type { TableProblem } from './table-problem.ts';

/** A table as a file holds it, checked in its form and in its margins. Nothing is guessed or mended. */
export function readTable(given: unknown): Result<SurveyTable, TableProblem> {
  const read = tableSchema.safeParse(given);
  if (!read.success) return failure(...formProblems(given, read.error, tableSchema));
  return checkTable(read.data, '1');
}

export const formProblem = (path: readonly PropertyKey[], message: string): TableProblem => ({
  problem: 'form',
  values: { place: path.map(String).join('/') || '/', message },
});

/** The rules that a schema cannot say. */
export function checkTable(written: WrittenTable, fallbackId: string): Result<SurveyTable, TableProblem> {
  const table: SurveyTable = {
    id: written.id ?? fallbackId,
    title: written.title ?? written.id ?? fallbackId,
    kind: written.kind,
    isOrdered: written.kind === 'ordered' || written.ordered === true,
    rows: written.rows,
    columns: written.columns,
    counts: written.counts,
    bases: written.bases ?? null,
    respondents: written.respondents ?? null,
    total: written.total === undefined ? null : written.columns.indexOf(written.total),
    question: written.question ?? null,
    printed: { ...written.printed, percentages: written.printed?.percentages ?? null, p: written.printed?.p ?? null },
  };
  const problem = shapeProblem(table, written.total) ?? marginProblem(table);
  return problem === null ? success(table) : failure({ ...problem, values: { table: table.id, ...problem.values } });
}

function shapeProblem(table: SurveyTable, total: string | undefined): TableProblem | null {
  const { rows, columns, counts, bases, respondents, printed } = table;
  const off = [counts, printed.percentages].find(
    (grid) => grid !== null && (grid.length !== rows.length || grid.some((row) => row.length !== columns.length)),
  );
  if (off) return { problem: 'shape', values: { rows: rows.length, columns: columns.length } };
  for (const [name, list] of [
    ['bases', bases],
    ['respondents', respondents],
  ] as const)
    if (list !== null && list.length !== columns.length)
      return { problem: 'one-each', values: { name, columns: columns.length, given: list.length } };
  const twice = repeated(rows) ?? repeated(columns);
  if (twice !== null) return { problem: 'twice', values: { name: twice } };
  if (table.isOrdered && table.kind !== 'ordered' && table.kind !== 'paired')
    return { problem: 'order-of-pairs', values: {} };
  if (printed.percentagesOf === 'respondents' && respondents === null)
    return { problem: 'respondents-missing', values: {} };
  if (printed.test === 'options' && (table.kind !== 'multiple' || bases === null))
    return { problem: 'options-without-bases', values: {} };
  if (table.total === -1) return { problem: 'no-such-column', values: { name: total ?? '' } };
  if (table.kind === 'paired' && (rows.length !== columns.length || rows.some((row, at) => row !== columns[at])))
    return { problem: 'not-square', values: {} };
  return null;
}

const repeated = (names: readonly string[]) => names.find((name, at) => names.indexOf(name) !== at) ?? null;

function marginProblem(table: SurveyTable): TableProblem | null {
  const { kind, columns, counts, bases, respondents, total } = table;
  const sums = columnTotals(counts);
  for (const [at, column] of columns.entries()) {
    const sum = sums[at] ?? 0;
    const base = bases?.[at];
    const people = respondents?.[at];
    const most = Math.max(...counts.map((row) => row[at] ?? 0));
    if (base === 0 && sum > 0) return { problem: 'base-of-zero', values: { column, sum } };
    if (kind === 'multiple') {
      if (base !== undefined && most > base) return { problem: 'more-than-base', values: { column, most, base } };
      if (people !== undefined && most > people)
        return { problem: 'more-than-base', values: { column, most, base: people } };
    } else if (base !== undefined && kind !== 'paired' && sum !== base)
      return { problem: 'does-not-add-up', values: { column, sum, base } };
    else if (people !== undefined && sum > people)
      return { problem: 'more-than-base', values: { column, most: sum, base: people } };
  }
  if (total === null) return null;
  for (const [row, name] of table.rows.entries()) {
    const groups = columns.reduce((all, _, at) => all + (at === total ? 0 : cell(counts, row, at)), 0);
    const whole = cell(counts, row, total);
    if (groups > whole) return { problem: 'groups-above-total', values: { row: name, groups, total: whole } };
  }
  return null;
}
