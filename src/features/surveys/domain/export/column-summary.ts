import { utf8Size } from '#features/analysis/index.ts';

import type { ExportedColumn } from './exported-table.ts';

/** What has to be known of all answers in a column before the first is written. It grows row by row. */
export type ColumnSummary = {
  answered: number;
  /** How often each code of the list was given. */
  readonly byCode: Map<string, number>;
  /** Bytes of UTF-8 of the longest text; 0 for numbers. */
  widest: number;
  /** Whether a number is not whole. */
  hasFraction: boolean;
};

export const emptySummaries = (columns: readonly ExportedColumn[]): readonly ColumnSummary[] =>
  columns.map(({ codes }) => ({
    answered: 0,
    byCode: new Map(codes.map(({ code }) => [code, 0])),
    widest: 0,
    hasFraction: false,
  }));

/** Adds one person's answers to the summaries of the columns. */
export function addToSummaries(
  summaries: readonly ColumnSummary[],
  columns: readonly ExportedColumn[],
  row: readonly (string | null)[],
): void {
  for (const [at, summary] of summaries.entries()) {
    const value = row[at] ?? null;
    if (value === null) continue;
    summary.answered += 1;
    const known = summary.byCode.get(value);
    if (known !== undefined) summary.byCode.set(value, known + 1);
    if (columns[at]?.holds === 'number') summary.hasFraction ||= known === undefined && /[.e]/i.test(value);
    // No letter takes more than three bytes a place.
    else if (value.length * 3 > summary.widest) summary.widest = Math.max(summary.widest, utf8Size(value));
  }
}
