import type { ExportedColumn } from './exported-table.ts';
import type { ExportedCell } from './no-answer.ts';

/** Rows of a codebook: variable, label, type, code, what the code stands for, and its number in the SPSS file. One row for a variable without codes, one for each code else. */
export function codebookRows(columns: readonly ExportedColumn[]): readonly (readonly string[])[] {
  const head = ['variable', 'label', 'type', 'code', 'meaning', 'spss'];
  const rows = columns.flatMap(({ name, label, holds, codes }) =>
    codes.length === 0
      ? [[name, label, holds, '', '', '']]
      : codes.map(({ code, label: meaning, value }) => [name, label, holds, code, meaning, String(value)]),
  );
  return [head, ...rows];
}

/**
 * Cells as CSV (RFC 4180) in UTF-8; empty where there is no answer, for whatever reason. A cell that a spreadsheet would take for a formula gets an apostrophe before it, but for plain numbers: answers come from anybody (OWASP, CSV injection).
 */
export function csvText(rows: readonly (readonly ExportedCell[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => csvCell(typeof cell === 'string' ? cell : '')).join(',')}\r\n`)
    .join('');
}

function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
