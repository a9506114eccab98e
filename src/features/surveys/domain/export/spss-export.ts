import {
  longestText,
  utf8Size,
  type MultipleResponseSet,
  type SpssFile,
  type SpssVariable,
} from '#features/analysis/index.ts';

import type { SurveyQuestion } from '../survey-question.ts';
import type { ColumnSummary } from './column-summary.ts';
import type { ExportedColumn } from './exported-table.ts';

/** Responses as an SPSS file, but for the cases: labels from the form, select-all questions as sets, each text as wide as its longest answer. */
export function spssExport(
  title: string,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
  summaries: readonly ColumnSummary[],
): Omit<SpssFile, 'cases'> {
  return {
    label: title,
    variables: columns.map((column, at) => variableOf(column, questions[column.question], summaries[at])),
    sets: questions.flatMap((question, at) => setOf(question, at, columns)),
  };
}

/** One person's answers as a case of that file. */
export const spssCase = (
  columns: readonly ExportedColumn[],
  row: readonly (string | null)[],
): readonly (string | number | null)[] =>
  row.map((value, at) => (value === null || columns[at]?.holds === 'text' ? value : Number(value)));

function variableOf(
  column: ExportedColumn,
  question: SurveyQuestion | undefined,
  summary: ColumnSummary | undefined,
): SpssVariable {
  const { name, label, holds, codes } = column;
  const isMeasured = question?.counting === 'number';
  const widest = Math.max(1, summary?.widest ?? 0, ...codes.map(({ code }) => utf8Size(code)));
  return {
    name,
    label,
    type:
      holds === 'number'
        ? { is: 'number', decimals: summary?.hasFraction === true ? 2 : 0 }
        : { is: 'text', width: Math.min(widest, longestText) },
    labels: codes.map(({ code, label: said }) => ({ value: holds === 'number' ? Number(code) : code, label: said })),
    missing: [],
    missingRange: null,
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
export const cutColumns = (
  columns: readonly ExportedColumn[],
  summaries: readonly ColumnSummary[],
): readonly string[] => columns.flatMap(({ name }, at) => ((summaries[at]?.widest ?? 0) > longestText ? [name] : []));
