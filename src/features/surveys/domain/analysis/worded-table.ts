import type { SurveyTable } from '#features/analysis/index.ts';

import { textIn } from '../survey-form.ts';
import type { TableWords } from './table-words.ts';

/** A table before it is said in any language. */
export type WordedTable = Omit<SurveyTable, 'title' | 'rows' | 'columns' | 'printed' | 'total' | 'question'> &
  Readonly<{ words: TableWords }>;

export const sayTable = ({ words, ...table }: WordedTable, language: string, own: string): SurveyTable => ({
  ...table,
  ...sayWords(words, language, own),
  total: null,
  question: null,
  printed: { percentages: null, p: null },
});

/** The labels of a table in one language. */
export type TableLabels = Pick<SurveyTable, 'title' | 'rows' | 'columns'>;

export const sayWords = ({ title, rows, columns }: TableWords, language: string, own: string): TableLabels => ({
  title: textIn(title, language, own),
  rows: rows.map((row) => textIn(row, language, own)),
  columns: columns.map((column) => textIn(column, language, own)),
});
