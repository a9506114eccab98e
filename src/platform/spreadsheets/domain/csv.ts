/** Beginnings that a spreadsheet program takes for a formula when it opens a text file. */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/u;

/**
 * Rows as a CSV file (RFC 4180, CRLF, UTF-8 with a byte-order mark so that Excel knows the letters).
 * A text cell that a program could run as a formula gets an apostrophe before it, unless the file is to be as careless as other people's
 * (`isGuarded` false, for invented lists); numbers are written as they are.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], isGuarded = true): string {
  return `\ufeff${rows.map((row) => row.map((cell) => csvCell(cell, isGuarded)).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null, isGuarded: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = isGuarded && formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
