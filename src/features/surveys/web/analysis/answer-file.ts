import { startSav } from '#features/analysis/index.ts';

import { codebookRows, csvText } from '../../domain/export/codebook.ts';
import { ddiCodebook } from '../../domain/export/ddi-codebook.ts';
import { rScript } from '../../domain/export/r-script.ts';
import { addToSummaries, emptySummaries, type ColumnSummary } from '../../domain/export/column-summary.ts';
import { savDate } from '../../domain/export/sav-date.ts';
import { spssCases, spssExport } from '../../domain/export/spss-export.ts';
import type { StoredTable } from '../../domain/export/stored-table.ts';
import type { SurveyForm } from '../../domain/survey-form.ts';

export const answerFormats = ['csv', 'codebook', 'sav', 'ddi', 'r'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

export type AnswerFile = Readonly<{ name: string; type: string; content: string | Uint8Array }>;

type AnswersOf = Readonly<{
  title: string;
  form: SurveyForm;
  wave: number;
  /** The question whose answers are the groups of the script of R. */
  by: string | null;
  /** Milliseconds; an SPSS file is dated. */
  now: number;
}>;

/** A wave's responses in one format. The script of R reads the CSV of the same wave by its name. */
export function answerFile(
  format: AnswerFormat,
  { questions, columns, rows }: StoredTable,
  { title, form, wave, by, now }: AnswersOf,
): AnswerFile {
  const bare = `answers-wave-${String(wave)}`;
  switch (format) {
    case 'csv':
      return {
        name: `${bare}.csv`,
        type: 'text/csv; charset=utf-8',
        content: csvText([columns.map(({ name }) => name), ...rows]),
      };
    case 'codebook':
      return {
        name: `${bare}.codebook.csv`,
        type: 'text/csv; charset=utf-8',
        content: csvText(codebookRows(columns)),
      };
    case 'sav':
      return {
        name: `${bare}.sav`,
        type: 'application/x-spss-sav',
        content: savFile(title, { questions, columns, rows }, now),
      };
    case 'ddi':
      return {
        name: `${bare}.ddi.xml`,
        type: 'application/xml; charset=utf-8',
        content: ddiCodebook({ ...form, source: null }, title, columns, {
          responses: rows.length,
          summaries: summariesOf({ columns, rows }),
        }),
      };
    case 'r':
      return {
        name: `${bare}.R`,
        type: 'text/plain; charset=utf-8',
        content: rScript({ title, version: form.version, csv: `${bare}.csv`, by }, asAnalysed(questions), columns),
      };
  }
}

function savFile(title: string, { questions, columns, rows }: StoredTable, now: number): Uint8Array {
  const summaries = summariesOf({ columns, rows });
  const file = spssExport(title, questions, columns, summaries);
  const valuesOf = spssCases(columns, summaries);
  const { head, caseOf } = startSav(file, rows.length, savDate(now));
  // The bytes of a case are used again for the next one.
  return Buffer.concat([head, ...rows.map((row) => Buffer.from(caseOf(valuesOf(row))))]);
}

function summariesOf({ columns, rows }: Pick<StoredTable, 'columns' | 'rows'>): readonly ColumnSummary[] {
  const summaries = emptySummaries(columns);
  for (const row of rows) addToSummaries(summaries, columns, row);
  return summaries;
}

/** The number of a pair says who is whose, and is no answer to be counted. */
const asAnalysed = (questions: StoredTable['questions']): StoredTable['questions'] =>
  questions.map((question, at) =>
    at === 0 && question.name === 'pair' ? { ...question, counting: 'said' as const } : question,
  );
