import { isPrintedFor } from '../describe/percentage.ts';
import { cell, sum } from '../tables/counts.ts';
import { groupColumns, percentageBases, type PercentageBase, type SurveyTable } from '../tables/survey-table.ts';
import type { FoundBase } from './find-bases.ts';

/** What the printed percentages of a table are of, as the table says or as they fit, and which of them are not so. */
export type PrintedPercentages = Readonly<{
  of: PercentageBase;
  printed: number;
  reproduced: number;
  not: readonly NotReproduced[];
}>;

export type NotReproduced = Readonly<{ row: string; column: string; printed: string; count: number; base: number }>;

/** Of the column, unless the table says otherwise, or another way explains more of the percentages and at least half of them. */
export function reproducePercentages(table: SurveyTable, bases: readonly FoundBase[]): PrintedPercentages {
  const { percentages, percentagesOf } = table.printed;
  if (percentagesOf !== undefined) return reproducedAs(percentagesOf, table, bases);
  const ofColumn = reproducedAs('column', table, bases);
  if (percentages === null || ofColumn.not.length === 0) return ofColumn;
  return percentageBases
    .filter((of) => of !== 'column' && (of !== 'respondents' || table.respondents !== null))
    .map((of) => reproducedAs(of, table, bases))
    .filter(({ printed, reproduced }) => 2 * reproduced >= printed)
    .reduce((best, one) => (one.not.length < best.not.length ? one : best), ofColumn);
}

function reproducedAs(of: PercentageBase, table: SurveyTable, bases: readonly FoundBase[]): PrintedPercentages {
  const { printed, rows, columns, counts } = table;
  const cells = (printed.percentages ?? []).flatMap((texts, row) =>
    texts.map((text, column) => {
      const values = { row: rows[row] ?? '', column: columns[column] ?? '', printed: text };
      return { ...values, count: cell(counts, row, column), base: percentageBase(of, { table, bases, row, column }) };
    }),
  );
  const known = cells.flatMap((one) => (one.base === null ? [] : [{ ...one, base: one.base }]));
  const not = known.filter(({ printed: text, count, base }) => !isPrintedFor(text, count, base));
  return { of, printed: cells.length, reproduced: known.length - not.length, not };
}

type Place = Readonly<{ table: SurveyTable; bases: readonly FoundBase[]; row: number; column: number }>;

/** How many the percentage of a cell is of; null where nobody knows, or there is nobody. The column of everybody holds, of rows, everybody in its row. */
export function percentageBase(of: PercentageBase, { table, bases, row, column }: Place): number | null {
  const { counts, respondents, total } = table;
  const groups = total === null ? groupColumns(table) : [total];
  const inRow = (at: number) => sum(groups.map((one) => cell(counts, at, one)));
  switch (of) {
    case 'column': {
      const base = bases[column];
      return base === undefined || base.of === 'unknown' ? null : base.least;
    }
    case 'row':
      return positive(inRow(row));
    case 'table':
      return positive(sum(counts.map((_, at) => inRow(at))));
    case 'respondents':
      return positive(respondents?.[column] ?? 0);
  }
}

const positive = (base: number): number | null => (base === 0 ? null : base);
