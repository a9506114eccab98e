import { listLimits } from '#platform/spreadsheets/domain/limits.ts';
import { UnreadableFile } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';

import { mostInvitees, readInvitees, type InviteeLine } from '../domain/invitations/read-invitees.ts';

/** Letters of one list: it goes to the review page and back, and is kept nowhere between. */
export const longestList = 200_000;

export type ListProblem = 'no-list' | 'long-list' | 'bad-file';

/** The lines of a list as it was typed, pasted from a spreadsheet or read from a CSV file; or why it is none. */
export function readInviteeList(text: string): readonly InviteeLine[] | ListProblem {
  if (text.trim() === '') return 'no-list';
  if (text.length > longestList) return 'long-list';
  // A workbook, a picture or a PDF.
  if (text.includes('\0')) return 'bad-file';
  try {
    const { sheets } = readCsv(Buffer.from(text), { ...listLimits, rows: mostInvitees + 1 });
    const rows = sheets.flatMap((sheet) => sheet.rows);
    const lines = readInvitees(rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.text) })));
    if (lines.length === 0) return 'no-list';
    return lines.length > mostInvitees ? 'long-list' : lines;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.problem.problem === 'too-many-rows' ? 'long-list' : 'bad-file';
  }
}
