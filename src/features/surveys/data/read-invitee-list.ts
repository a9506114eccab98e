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
    const lines = readInvitees(rowsOf(text));
    if (lines.length === 0) return 'no-list';
    return lines.length > mostInvitees ? 'long-list' : lines;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.problem.problem === 'too-many-rows' ? 'long-list' : 'bad-file';
  }
}

/** Lines of a list by their numbers, each written anew as one line, so that they can be mended and brought again. */
export function linesOfList(text: string, numbers: readonly number[]): ReadonlyMap<number, string> {
  const wanted = new Set(numbers);
  const rows = rowsOf(text).filter(({ line }) => wanted.has(line));
  return new Map(rows.map(({ line, cells }) => [line, cells.map((cell) => quoted(cell.trim())).join(', ')]));
}

const quoted = (cell: string): string =>
  /[",;|\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""').replaceAll('\n', ', ')}"` : cell;

function rowsOf(text: string): readonly Readonly<{ line: number; cells: readonly string[] }>[] {
  const { sheets } = readCsv(Buffer.from(withQuotes(text)), { ...listLimits, rows: mostInvitees + 1 });
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.text) }));
}

/** Quotes as a CSV file has them: people put a space before or after one, and a word processor bends them. */
const withQuotes = (text: string): string =>
  text
    .replaceAll(/(^|[,;،|\t])[ \u00a0]*(?:"(?!")|[“„«])/gmu, '$1"')
    .replaceAll(/(?:(?<!")"|[”“»])[ \u00a0]*(?=[,;،|\t]|\r?$)/gmu, '"');
