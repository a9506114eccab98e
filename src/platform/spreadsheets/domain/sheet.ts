import type { LocalDate } from '#platform/calendar/local-date.ts';

/** One cell as somebody filled it in. Nothing here is worked out: a formula gives the value that was saved with it, and is never run. */
export type Cell = Readonly<{
  /** What a person reads in it; a date as `YYYY-MM-DD`, or shorter where its format shows only the month or the year. Empty text for an empty cell. */
  text: string;
  /** The number that is stored, where it is one; a date's serial too. */
  number?: number;
  /** The civil day, where the cell is a date that shows its day. */
  date?: LocalDate;
  /** True for the cells of a merged block other than its first; they repeat what the first says. */
  merged?: true;
  formula?: true;
  /** True where more was written than `cellLength` allows; the rest is left out. */
  shortened?: true;
}>;

export type Row = Readonly<{
  /** The row's number in the file, from 1, as the person who sent it sees it. */
  line: number;
  /** True where the sender's program hides the row (a filter, usually). It is read like any other. */
  hidden?: true;
  /** Without the empty cells at its end. Never empty: a row with nothing in it is left out. */
  cells: readonly Cell[];
}>;

export type Sheet = Readonly<{
  name: string;
  hidden?: true;
  /** The day from which plain numbers in date columns are counted. */
  dateSystem: DateSystem;
  rows: readonly Row[];
}>;

export type DateSystem = '1900' | '1904';

/** Something the reader noticed and a person should know, though the file could be read. */
export type Note =
  | Readonly<{ note: 'last-line-unfinished'; line: number }>
  | Readonly<{ note: 'quote-never-closed' }>
  | Readonly<{ note: 'letters-guessed'; encoding: string }>
  | Readonly<{ note: 'letters-lost'; count: number }>
  | Readonly<{ note: 'hidden-rows'; sheet: string; count: number }>
  | Readonly<{ note: 'hidden-sheet'; sheet: string }>
  | Readonly<{ note: 'cells-shortened'; count: number }>;

export type Spreadsheet = Readonly<{
  format: 'csv' | 'xlsx';
  /** True where a password was needed. */
  locked: boolean;
  sheets: readonly Sheet[];
  notes: readonly Note[];
}>;

export const emptyCell: Cell = { text: '' };

/** The cell in a column counted from 0; an empty one beyond the end of the row. */
export function cellAt(row: Row, column: number): Cell {
  return row.cells[column] ?? emptyCell;
}
