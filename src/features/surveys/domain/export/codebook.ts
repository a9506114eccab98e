import type { ExportedColumn } from './exported-table.ts';

/** Rows of a codebook: variable, label, type, code, what the code stands for. One row for a variable without codes, one for each code else. */
export function codebookRows(columns: readonly ExportedColumn[]): readonly (readonly string[])[] {
  const head = ['variable', 'label', 'type', 'code', 'meaning'];
  const rows = columns.flatMap(({ name, label, holds, codes }) =>
    codes.length === 0
      ? [[name, label, holds, '', '']]
      : codes.map(({ code, label: meaning }) => [name, label, holds, code, meaning]),
  );
  return [head, ...rows];
}

/**
 * Cells as CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it, but for plain numbers: answers come from anybody (OWASP, CSV injection).
 */
export function csvText(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
