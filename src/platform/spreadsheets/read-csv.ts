import { CsvError, parse } from 'csv-parse/sync';

import { textCell } from './domain/cell-text.ts';
import type { Limits } from './domain/limits.ts';
import { emptyCell, type Cell, type Note, type Row, type Spreadsheet } from './domain/sheet.ts';
import { UnreadableFile } from './domain/spreadsheet-problem.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter, type Delimiter } from './delimiter.ts';

type Line = Readonly<{ line: number; values: readonly string[] }>;

/** Reads text with its cells apart by `,` `;` tab or `|`, quoted or not. Lines may differ in length, and a stray quote spoils nothing. */
export function readCsv(bytes: Uint8Array, limits: Limits): Spreadsheet {
  const { text, encoding, guessed, lost } = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableFile('empty-file');
  const notes: Note[] = [];
  if (guessed) notes.push({ note: 'letters-guessed', encoding });
  if (lost > 0) notes.push({ note: 'letters-lost', count: lost });

  const delimiter = findDelimiter(text);
  const lines = readLines(text, delimiter, notes);
  const rows = toRows(lines, limits);
  const shortened = rows.flatMap((row) => row.cells).filter((cell) => cell.shortened).length;
  if (shortened > 0) notes.push({ note: 'cells-shortened', count: shortened });
  const unfinished = unfinishedLine(text, lines);
  if (unfinished !== null) notes.push({ note: 'last-line-unfinished', line: unfinished });
  return { format: 'csv', locked: false, sheets: [{ name: '', dateSystem: '1900', rows }], notes };
}

function readLines(text: string, delimiter: Delimiter, notes: Note[]): Line[] {
  try {
    return parseLines(text, delimiter, '"');
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    notes.push({ note: 'quote-never-closed' });
    return parseLines(text, delimiter, null);
  }
}

function parseLines(text: string, delimiter: Delimiter, quote: '"' | null): Line[] {
  const sep = /^sep=.\r?\n/i.exec(text)?.[0] ?? '';
  const lines: Line[] = [];
  let ended = sep === '' ? 0 : 1;
  parse(text.slice(sep.length), {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (values: string[]) => {
      const began = ended + 1;
      ended = began + values.reduce((breaks, value) => breaks + (value.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      lines.push({ line: began, values });
      return null;
    },
  });
  return lines;
}

function toRows(lines: readonly Line[], limits: Limits): Row[] {
  const rows: Row[] = [];
  let filled = 0;
  for (const { line, values } of lines) {
    const cells = values.map((value): Cell =>
      value.trim() === '' ? emptyCell : textCell(withoutGuard(value), limits.cellLength),
    );
    while (cells.length > 0 && cells[cells.length - 1]?.text.trim() === '') cells.pop();
    if (cells.length === 0) continue;
    if (cells.length > limits.columns) throw new UnreadableFile('too-many-columns', { limit: limits.columns });
    filled += cells.length;
    if (filled > limits.cells) throw new UnreadableFile('too-many-cells', { limit: limits.cells });
    rows.push({ line, cells });
    if (rows.length > limits.rows) throw new UnreadableFile('too-many-rows', { limit: limits.rows });
  }
  return rows;
}

/** An apostrophe that keeps a spreadsheet program from running the cell belongs to the file, not to what was written. */
function withoutGuard(value: string): string {
  return /^'[=+\-@]/.test(value) ? value.slice(1) : value;
}

/** The last line where it has no line break and fewer cells than the lines before it: most likely the file was cut short. */
function unfinishedLine(text: string, lines: readonly Line[]): number | null {
  const last = lines[lines.length - 1];
  if (last === undefined || lines.length < 3 || /[\r\n]$/.test(text)) return null;
  const before = lines.slice(-6, -1);
  const usual = before[before.length - 1]?.values.length ?? 0;
  return before.every((line) => line.values.length === usual) && last.values.length < usual ? last.line : null;
}
