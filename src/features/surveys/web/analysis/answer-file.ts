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
  survey: Readonly<{ id: string; title: string }>;
  form: SurveyForm;
  wave: number;
  /** The question whose answers are the groups of the script of R. */
  by: string | null;
  /** The number of the wave before, where both have the numbers of pairs; null else. */
  before: number | null;
  /** Milliseconds; files are dated. */
  now: number;
}>;

/** What a wave's files are called: the survey's title in ASCII as far as it goes, the end of its id (titles may be alike), the wave and the day. */
function bareName({ id, title }: AnswersOf['survey'], wave: number, now: number): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const day = new Date(now).toISOString().slice(0, 10);
  return `${plain || 'survey'}-${id.slice(-6)}-wave-${String(wave)}-${day}`;
}

/** A wave's responses in one format. The script of R reads the CSV of the same wave, and of the one before, by their names of that day. */
export function answerFile(
  format: AnswerFormat,
  { questions, columns, rows }: StoredTable,
  { survey, form, wave, by, before, now }: AnswersOf,
): AnswerFile {
  const { title } = survey;
  const bare = bareName(survey, wave, now);
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
          questions,
          responses: rows.length,
          summaries: summariesOf({ columns, rows }),
          isAskedKnown: true,
        }),
      };
    case 'r':
      return {
        name: `${bare}.R`,
        type: 'text/plain; charset=utf-8',
        content: rScript(
          {
            title,
            version: form.version,
            csv: `${bare}.csv`,
            by,
            before: before === null ? null : `${bareName(survey, before, now)}.csv`,
          },
          asAnalysed(questions, columns),
          columns,
        ),
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
const asAnalysed = (questions: StoredTable['questions'], columns: StoredTable['columns']): StoredTable['questions'] =>
  questions.map((question, at) =>
    columns.some((column) => column.question === at && column.identifies)
      ? { ...question, counting: 'said' as const }
      : question,
  );
