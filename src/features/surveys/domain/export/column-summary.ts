import { utf8Size } from '#features/analysis/index.ts';

import type { ExportedColumn } from './exported-table.ts';
import type { ExportedCell, NoAnswer } from './no-answer.ts';

/** What has to be known of all answers in a column before the first is written. It grows row by row. */
export type ColumnSummary = {
  /** With an answer that is on the form's list, where it has one. */
  answered: number;
  /** With something that is not on the list, or with no answer and nobody can say why. */
  outside: number;
  unknown: number;
  readonly without: Record<NoAnswer, number>;
  /** How often each code of the list was given. */
  readonly byCode: Map<string, number>;
  /** Bytes of UTF-8 of the longest text; 0 for numbers. */
  widest: number;
  /** Whether a number is not whole. */
  hasFraction: boolean;
  /** Of its numbers; Infinity where there is none. */
  lowest: number;
};

export const emptySummaries = (columns: readonly ExportedColumn[]): readonly ColumnSummary[] =>
  columns.map(({ codes }) => ({
    answered: 0,
    outside: 0,
    unknown: 0,
    without: { [-7]: 0, [-8]: 0, [-9]: 0 },
    byCode: new Map(codes.map(({ code }) => [code, 0])),
    widest: 0,
    hasFraction: false,
    lowest: Infinity,
  }));

/** Adds one person's answers to the summaries of the columns. */
export function addToSummaries(
  summaries: readonly ColumnSummary[],
  columns: readonly ExportedColumn[],
  row: readonly ExportedCell[],
): void {
  for (const [at, summary] of summaries.entries()) {
    const value = row[at] ?? null;
    if (value === null) summary.unknown += 1;
    if (typeof value === 'number') summary.without[value] += 1;
    if (typeof value !== 'string') continue;
    const known = summary.byCode.get(value);
    if (known !== undefined) summary.byCode.set(value, known + 1);
    if (known === undefined && summary.byCode.size > 0) summary.outside += 1;
    else summary.answered += 1;
    if (columns[at]?.holds === 'number') {
      summary.hasFraction ||= known === undefined && /[.e]/i.test(value);
      summary.lowest = Math.min(summary.lowest, Number(value));
    }
    // No letter takes more than three bytes a place.
    else if (value.length * 3 > summary.widest) summary.widest = Math.max(summary.widest, utf8Size(value));
  }
}
