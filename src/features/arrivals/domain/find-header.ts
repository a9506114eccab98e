import { cellAt, type Row } from '#platform/spreadsheets/domain/sheet.ts';

import { mayRepeat, nameColumns, type Column } from './column.ts';
import { isExactHeading, recogniseColumn, type ColumnGuess } from './recognise-column.ts';

/** Where a list's header stands: in one row or two, and what its columns are. Rows are counted from 0 among those read. */
export type Header = Readonly<{ firstRow: number; lastRow: number; columns: readonly Column[] }>;

/** Title rows, logos and warnings come before the header; nobody writes more of them than this. */
const rowsSearched = 40;

/**
 * The header among the first rows: a row, or a pair of rows, with known columns of which one is a name. A title may look a little like one, so it
 * must know at least half as many columns as the best; of those, the first, as a second list may stand below.
 */
export function findHeader(rows: readonly Row[]): Header | null {
  const found = rows.slice(0, rowsSearched).flatMap((_, at) => headerAt(rows, at) ?? []);
  const most = Math.max(0, ...found.map(({ columns }) => columns.length));
  return found.find(({ columns }) => columns.length >= most / 2) ?? null;
}

/** The header that a row, alone or with the next, makes; null where it is none: no name, or cells that are somebody's. */
export function headerAt(rows: readonly Row[], at: number): Header | null {
  const row = rows[at];
  if (row === undefined || holdsSomebody(row)) return null;
  const alone = columnsOf(row, (index) => recogniseColumn(ownText(row, index)));
  const below = rows[at + 1];
  if (below !== undefined && !holdsSomebody(below) && !isTitle(row)) {
    const both = columnsOf(widest(row, below), (index) => fromBoth(cellAt(row, index).text, ownText(below, index)));
    const ownBelow = columnsOf(below, (index) => recogniseColumn(ownText(below, index)));
    if (both.length > alone.length && both.length > ownBelow.length && isHeader(both) && isAllHeadings(row, below)) {
      return { firstRow: at, lastRow: at + 1, columns: both };
    }
  }
  return isHeader(alone) ? { firstRow: at, lastRow: at, columns: alone } : null;
}

function isHeader(columns: readonly Column[]): boolean {
  return columns.some(({ name }) => nameColumns.has(name));
}

/** A header over two rows: "Arrival" above "UK" and "Site". The lower row alone is read where the two together say nothing. */
function fromBoth(above: string, below: string): ColumnGuess | null {
  const own = below.trim() === '' ? null : recogniseColumn(below);
  const together = recogniseColumn(`${above} ${below}`.trim());
  if (above.trim() === '') return own;
  if (below.trim() === '') return together;
  return together !== null && (own === null || isMoreExact(together, own)) ? together : own;
}

/** "Arrival" and "UK" say more together than apart; so do "Name" and "First". A lower row that is exact by itself is left alone. */
function isMoreExact(together: ColumnGuess, own: ColumnGuess): boolean {
  return together.name !== own.name && ['full-name', 'arrived-at-site', 'notes', 'number', 'site'].includes(own.name);
}

function columnsOf(row: Row, guess: (index: number) => ColumnGuess | null): Column[] {
  const columns: Column[] = [];
  row.cells.forEach((_, index) => {
    const found = guess(index);
    if (found === null) return;
    const taken = columns.some(({ name }) => name === found.name);
    if (!taken || mayRepeat.has(found.name)) columns.push({ ...found, index });
  });
  return columns;
}

/** True where each filled cell of the lower row is a heading by itself or exactly one with what stands above it; a person's row never is. */
function isAllHeadings(row: Row, below: Row): boolean {
  return below.cells.every((_, index) => {
    const text = ownText(below, index);
    return text.trim() === '' || recogniseColumn(text) !== null || isExactHeading(`${cellAt(row, index).text} ${text}`);
  });
}

/** A title says one thing, however many cells it is merged over. */
function isTitle(row: Row): boolean {
  return new Set(row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '')).size < 2;
}

const widest = (a: Row, b: Row): Row => (a.cells.length >= b.cells.length ? a : b);

/** A title that is merged over the whole width is written once, not in every column. */
function ownText(row: Row, index: number): string {
  const cell = cellAt(row, index);
  return cell.merged ? '' : cell.text;
}

/** Dates and long numbers belong to people, not to headers. */
function holdsSomebody(row: Row): boolean {
  return row.cells.some(
    (cell) =>
      !cell.merged &&
      (cell.date !== undefined ||
        /\d{5,}/.test(cell.text) ||
        /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/.test(cell.text)),
  );
}
