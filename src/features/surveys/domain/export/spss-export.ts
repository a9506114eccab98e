import { longestText, type MultipleResponseSet, type SpssFile, type SpssVariable } from '#features/analysis/index.ts';

import type { SurveyQuestion } from '../survey-question.ts';
import type { ColumnSummary } from './column-summary.ts';
import type { ExportedColumn } from './exported-table.ts';
import { missingCodes, noAnswers, type ExportedCell } from './no-answer.ts';

/** Responses as an SPSS file, but for the cases: answers that are chosen as numbers with the form's labels (its own codes where these are whole numbers, else 1, 2, 3 in its order; the codes as an attribute), select-all questions as sets, each text as wide as its longest answer. What is no answer is declared missing, with its reason in numbers; of a text only that it is empty. */
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

/** What turns one person's answers into a case of that file. An answer that is not on the form's list is system-missing. */
export function spssCases(
  columns: readonly ExportedColumn[],
  summaries: readonly ColumnSummary[],
): (row: readonly ExportedCell[]) => readonly (string | number | null)[] {
  const each = columns.map((column, at) => ({
    isText: isText(column),
    values: column.codes.length === 0 ? null : new Map(column.codes.map(({ code, value }) => [code, value])),
    without: missingCodes(lowestOf(column, summaries[at])),
  }));
  return (row) =>
    row.map((cell, at) => {
      const column = each[at];
      if (cell === null || column === undefined) return null;
      if (column.isText) return typeof cell === 'string' ? cell : null;
      if (typeof cell === 'number') return column.without[cell];
      return column.values === null ? Number(cell) : (column.values.get(cell) ?? null);
    });
}

const isText = ({ holds, codes }: ExportedColumn): boolean => holds === 'text' && codes.length === 0;

const lowestOf = ({ codes }: ExportedColumn, summary: ColumnSummary | undefined): number =>
  Math.min(codes.length === 0 ? (summary?.lowest ?? 0) : 0, ...codes.map(({ value }) => value));

function variableOf(
  column: ExportedColumn,
  question: SurveyQuestion | undefined,
  summary: ColumnSummary | undefined,
): SpssVariable {
  const { name, label, codes, identifies } = column;
  const own = { name, label, missingRange: null };
  if (isText(column)) {
    // haven 2.5 loses the last bytes of a text that fills more than 255 bytes to the last.
    const widest = Math.max(1, summary?.widest ?? 0);
    const width = Math.min(widest > 255 ? widest + 8 : widest, longestText);
    return { ...own, type: { is: 'text', width }, labels: [], missing: [''], measure: 'nominal' };
  }
  const without = missingCodes(lowestOf(column, summary));
  const isMeasured = question?.counting === 'number' && !identifies;
  const reasons = identifies ? [] : noAnswers.map(({ value, label: said }) => ({ value: without[value], label: said }));
  return {
    ...own,
    type: { is: 'number', decimals: codes.length === 0 && summary?.hasFraction === true ? 2 : 0 },
    labels: [...codes.map(({ value, label: said }) => ({ value, label: said })), ...reasons],
    missing: reasons.map(({ value }) => value),
    measure: isMeasured ? 'scale' : question?.isOrdered === true ? 'ordinal' : 'nominal',
    ...(column.option === null && codes.length > 0
      ? { attributes: { FormCodes: codes.map(({ code, value }) => `${String(value)}=${code}`) } }
      : {}),
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
