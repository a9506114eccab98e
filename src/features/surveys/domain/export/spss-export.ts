import {
  longestText,
  widthFor,
  type MultipleResponseSet,
  type SpssFile,
  type SpssVariable,
} from '#features/analysis/index.ts';

import type { SurveyQuestion } from '../survey-question.ts';
import type { ExportedColumn } from './exported-table.ts';

type Rows = readonly (readonly (string | null)[])[];

/** Responses as an SPSS file: labels from the form, select-all questions as sets, each text as wide as its longest answer. */
export function spssExport(
  title: string,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
  rows: Rows,
): SpssFile {
  return {
    label: title,
    variables: columns.map((column, at) => variableOf(column, questions[column.question], rows, at)),
    sets: questions.flatMap((question, at) => setOf(question, at, columns)),
    cases: rows.map((row) =>
      row.map((value, at) => (value === null || columns[at]?.holds === 'text' ? value : Number(value))),
    ),
  };
}

function variableOf(
  column: ExportedColumn,
  question: SurveyQuestion | undefined,
  rows: Rows,
  at: number,
): SpssVariable {
  const { name, label, holds, codes } = column;
  const isMeasured = question?.counting === 'number';
  const values = rows.map((row) => row[at] ?? '');
  const decimals = values.some((value) => /[.e]/i.test(value)) ? 2 : 0;
  return {
    name,
    label,
    type:
      holds === 'number'
        ? { is: 'number', decimals }
        : { is: 'text', width: widthFor([...values, ...codes.map(({ code }) => code)]).width },
    labels: codes.map(({ code, label: said }) => ({ value: holds === 'number' ? Number(code) : code, label: said })),
    missing: [],
    measure: isMeasured ? 'scale' : question?.isOrdered === true ? 'ordinal' : 'nominal',
  };
}

function setOf(
  { name, label, counting }: SurveyQuestion,
  at: number,
  columns: readonly ExportedColumn[],
): readonly MultipleResponseSet[] {
  const variables = columns.filter(({ question }) => question === at).map((column) => column.name);
  if (counting !== 'several' || variables.length < 2) return [];
  return [{ name: `$${name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 62)}`, label, counted: 1, variables }];
}

/** Names of columns of which an answer is longer than SPSS holds, and is cut. */
export const cutColumns = (columns: readonly ExportedColumn[], rows: Rows): readonly string[] =>
  columns.flatMap(({ name, holds }, at) =>
    holds === 'text' &&
    rows.some((row) => (row[at]?.length ?? 0) * 3 > longestText) &&
    widthFor(rows.map((row) => row[at] ?? '')).isCut
      ? [name]
      : [],
  );
