import type { LocalDate } from '#platform/calendar/local-date.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { Row, Sheet } from '#platform/spreadsheets/domain/sheet.ts';

import { chooseSheet, type ListSort } from './choose-sheet.ts';
import { dateColumns, type Column } from './column.ts';
import { findDateOrder, type DateOrder } from './date-order.ts';
import { findFamilies } from './families.ts';
import { headerAt, type Header } from './find-header.ts';
import { guessColumns } from './guess-columns.ts';
import { mark, type Mark } from './mark.ts';
import { notAPerson, type NotAPerson } from './not-a-person.ts';
import { isExactHeading } from './recognise-column.ts';
import { readRow, type ReadPerson, type RowContext, type RowRead } from './read-row.ts';
import { findRepeats } from './repeats.ts';

/** A row of a list as read: what was written, what it means, and what a person should know of it. */
export type ReadRow = Readonly<{
  line: number;
  written: Readonly<Record<string, string>>;
  person: ReadPerson;
  /** The line of the first row of the same family. */
  family: number | null;
  /** The line of an earlier row that is the same person. */
  sameAs: number | null;
  marks: readonly Mark[];
}>;

export type SkippedRow = Readonly<{ line: number; text: string; why: NotAPerson }>;

export type ReadList = Readonly<{
  sheet: string;
  columns: readonly Readonly<{ heading: string; name: Column['name'] }>[];
  rows: readonly ReadRow[];
  /** Rows that were not taken for people; to be shown. */
  skipped: readonly SkippedRow[];
  /** What is to be known of the list as a whole. */
  notes: readonly Mark[];
}>;

export type ListProblem = 'no-such-sheet' | 'no-names' | 'no-people';

export type ReadOptions = Readonly<{ sort: ListSort; today: LocalDate; sheet?: string }>;

/** Reads the people out of a spreadsheet: finds the sheet, its header among title rows, and what each row says. No row is ever a reason to refuse it. */
export function readList(sheets: readonly Sheet[], options: ReadOptions): Result<ReadList, ListProblem> {
  const chosen = chooseSheet(sheets, options.sort, options.sheet);
  if (chosen === null) return failure(options.sheet === undefined ? 'no-people' : 'no-such-sheet');
  const { sheet, header, others } = chosen;
  const guessed = header === null ? guessColumns(sheet.rows) : null;
  if (header === null && guessed === null) return failure('no-names');
  const start: Header = header ?? { firstRow: -1, lastRow: -1, columns: guessed ?? [] };

  const { read, skipped, headers } = readBelow(sheet, start, options.today);
  const above = sheet.rows.slice(0, Math.max(start.firstRow, 0)).map((row) => setAside(row, 'title'));
  if (read.length === 0) return failure('no-people');
  const families = findFamilies(read);
  const repeats = findRepeats(read);
  const rows = read.map(({ line, written, person, marks }, at): ReadRow => {
    const repeat = repeats[at];
    return {
      line,
      written,
      person,
      family: families[at] ?? null,
      sameAs: repeat?.sameAs ?? null,
      marks: [...marks, ...(repeat?.marks ?? []), ...whatIsMissing(person)],
    };
  });
  return success({
    sheet: sheet.name,
    columns: start.columns.map(({ heading, name }) => ({ heading, name })),
    rows,
    skipped: [...above, ...skipped],
    notes: [
      ...(header === null ? [mark('list.columns-guessed')] : []),
      ...(headers > 1 ? [mark('list.second-header', { count: headers })] : []),
      ...others.map((other) => mark('list.other-sheet', { sheet: other.name, rows: other.rows.length })),
    ],
  });
}

type Below = { read: RowRead[]; skipped: SkippedRow[]; headers: number };

/** Reads each stretch of rows under its own header: a sheet may hold one list below another. */
function readBelow(sheet: Sheet, start: Header, today: LocalDate): Below {
  const below: Below = { read: [], skipped: [], headers: 0 };
  for (let header: Header | null = start; header !== null;) {
    below.headers += 1;
    const next = nextHeader(sheet.rows, header);
    const rows = sheet.rows.slice(header.lastRow + 1, next?.firstRow ?? sheet.rows.length);
    readStretch(rows, header, contextOf(sheet, header, rows, today), below);
    header = next;
  }
  return below;
}

function nextHeader(rows: readonly Row[], header: Header): Header | null {
  for (let at = header.lastRow + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const filled = row.cells.filter((cell) => cell.text.trim() !== '').length;
    const exact = row.cells.filter((cell) => isExactHeading(cell.text)).length;
    if (filled < 3 || exact < 2 || notAPerson(row, header, true) === 'repeated-header') continue;
    const found = headerAt(rows, at);
    if (found !== null && found.columns.length >= 3 && found.columns.length >= filled * 0.7) return found;
  }
  return null;
}

function contextOf(sheet: Sheet, header: Header, rows: readonly Row[], today: LocalDate): RowContext {
  const orders = new Map<number, DateOrder>();
  for (const column of header.columns)
    if (dateColumns.has(column.name)) orders.set(column.index, findDateOrder(column, rows));
  const above = sheet.rows[header.lastRow]?.cells.map((cell) => cell.text.replace(/\s+/g, ' ')) ?? [];
  for (const { index, heading } of header.columns) above[index] = heading.replace(/\s+/g, ' ');
  return {
    columns: header.columns,
    headings: header.lastRow < 0 ? [] : above,
    orders,
    dateSystem: sheet.dateSystem,
    today,
  };
}

function readStretch(rows: readonly Row[], header: Header, context: RowContext, below: Below): void {
  for (const row of rows) {
    const read = readRow(row, context);
    const why = notAPerson(row, header, read.person.name !== null || saysEnough(read.person));
    if (why === null) below.read.push(read);
    else below.skipped.push(setAside(row, why));
  }
}

function setAside(row: Row, why: NotAPerson): SkippedRow {
  const texts = row.cells.map((cell) => (cell.merged ? '' : cell.text.trim())).filter((text) => text !== '');
  return { line: row.line, text: texts.join(' · ').slice(0, 300), why };
}

/** A row without a name is still somebody's if it says two things that only people have. */
function saysEnough({ born, portReference, phone, nhsNumber, sex, nationality, room }: ReadPerson): boolean {
  return [born, portReference, phone, nhsNumber, sex, nationality, room].filter((each) => each !== null).length >= 2;
}

function whatIsMissing({ name, arrivedInUk, born }: ReadPerson): Mark[] {
  return [
    ...(name === null ? [mark('no-name')] : []),
    ...(arrivedInUk !== null && born?.on !== undefined && born.precision === 'day' && arrivedInUk.on < born.on
      ? [mark('arrived-before-born')]
      : []),
  ];
}
