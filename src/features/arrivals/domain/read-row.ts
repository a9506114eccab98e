import type { LocalDate } from '#platform/calendar/local-date.ts';
import { parseLanguages } from '#platform/language/parse-language.ts';
import { cellAt, emptyCell, type Cell, type DateSystem, type Row } from '#platform/spreadsheets/domain/sheet.ts';
import type { Birth, DescribedPerson, WrittenName } from '#features/matching/index.ts';

import type { Column, ColumnName } from './column.ts';
import type { DateOrder } from './date-order.ts';
import { mark, type Mark } from './mark.ts';
import { isNothing } from './nothing-written.ts';
import { readAge, readBorn } from './read-born.ts';
import { readDate, type DateRead } from './read-date.ts';
import { readName } from './read-name.ts';
import { readNationality } from './read-nationality.ts';
import { readNhsNumber } from './read-nhs-number.ts';
import { readRelationship, type Relationship } from './read-relationship.ts';
import { readEmail, readInterpreter, readPhone, readPortReference, readSex, sexOfTitle } from './read-words.ts';

/** A day on which something happened, as a list gives it. */
export type EventDate = Readonly<{ on: LocalDate; estimated?: true }>;

/** What one row says of one person; null where it says nothing, which is normal. */
export type ReadPerson = Readonly<{
  name: WrittenName | null;
  /** The name in Latin letters, where `name` is in another script. */
  romanised: WrittenName | null;
  otherNames: readonly WrittenName[];
  born: Birth | null;
  sex: DescribedPerson['sex'];
  nationality: string | null;
  languages: readonly string[];
  interpreterNeeded: boolean | null;
  room: string | null;
  phone: string | null;
  email: string | null;
  nhsNumber: string | null;
  portReference: string | null;
  arrivedInUk: EventDate | null;
  arrivedAtSite: EventDate | null;
  movedOn: EventDate | null;
  site: string | null;
  movedFrom: string | null;
  movedTo: string | null;
}>;

/** One row before it is compared with the others. */
export type RowRead = Readonly<{
  line: number;
  hidden: boolean;
  /** Each filled cell by its column's heading, as written. */
  written: Readonly<Record<string, string>>;
  person: ReadPerson;
  familyWritten: string | null;
  relationship: Relationship | null;
  /** How far the name is set in, where dependants stand under the person they came with. */
  indent: number;
  marks: readonly Mark[];
}>;

export type RowContext = Readonly<{
  columns: readonly Column[];
  /** All headings by cell, also of columns that were not recognised. */
  headings: readonly string[];
  orders: ReadonlyMap<number, DateOrder>;
  dateSystem: DateSystem;
  today: LocalDate;
}>;

const dayFirst: DateOrder = { first: 'day', isCertain: false, realDatesMayBeSwapped: false };

export function readRow(row: Row, context: RowContext): RowRead {
  const { columns, today } = context;
  const marks: Mark[] = [];
  const cellOf = (name: ColumnName): Cell => {
    const column = columns.find((each) => each.name === name);
    return column === undefined ? emptyCell : cellAt(row, column.index);
  };
  const textOf = (name: ColumnName): string => beginning(cellOf(name).text);
  const textsOf = (name: ColumnName): string[] =>
    columns
      .filter((each) => each.name === name)
      .map((each) => beginning(cellAt(row, each.index).text))
      .filter((text) => !isNothing(text));
  const dateContext = (name: ColumnName) => ({
    order: context.orders.get(columns.find((each) => each.name === name)?.index ?? -1) ?? dayFirst,
    dateSystem: context.dateSystem,
    today,
  });
  const event = (name: ColumnName): EventDate | null => {
    const { date, marks: found } = readEvent(name, readDate(cellOf(name), dateContext(name)), today);
    marks.push(...found);
    return date;
  };

  const names = readName({
    full: textOf('full-name'),
    given: textOf('given-name'),
    family: textOf('family-name'),
    script: textOf('script-name'),
    other: textsOf('other-name').join('; '),
    familyFirst: columns.find(({ name }) => name === 'full-name')?.familyFirst ?? false,
  });
  const title = textOf('title') || names.title || '';
  const written = readBorn(cellOf('born'), dateContext('born'));
  const { born, marks: bornMarks } = written.born === null ? readAge(textOf('age'), today) : written;
  marks.push(...bornMarks);
  const sexWritten = textOf('sex');
  const sexSaid = readSex(sexWritten);
  if (sexSaid === null && !isNothing(sexWritten)) marks.push(mark('sex-unreadable', { written: sexWritten }));
  const languages = parseLanguages(textsOf('language').join(', '));
  for (const words of languages.unknown) marks.push(mark('language-unknown', { written: words.slice(0, 60) }));
  const nationalityWritten = textOf('nationality');
  const nationality = readNationality(nationalityWritten);
  if (nationality === null && !isNothing(nationalityWritten)) {
    marks.push(mark('nationality-unknown', { written: nationalityWritten.slice(0, 60) }));
  }
  const { phone, problem: phoneProblem } = readPhone(textsOf('phone')[0] ?? '');
  if (phoneProblem !== null) marks.push(mark(phoneProblem, { written: textOf('phone').slice(0, 40) }));
  const nhs = readNhsNumber(textOf('nhs-number'));
  marks.push(...nhs.marks);
  const room = textOf('room').trim();

  const person: ReadPerson = {
    name: names.name,
    romanised: names.romanised,
    otherNames: names.otherNames,
    born,
    sex: sexSaid ?? sexOfTitle(title),
    nationality,
    languages: languages.tags,
    interpreterNeeded: readInterpreter(textOf('interpreter')),
    room: isNothing(room) ? null : room.slice(0, 40),
    phone,
    email: readEmail(textOf('email')),
    nhsNumber: nhs.nhsNumber,
    portReference: readPortReference(textOf('port-reference')),
    arrivedInUk: event('arrived-in-uk'),
    arrivedAtSite: event('arrived-at-site'),
    movedOn: event('moved-on'),
    site: placeWords(textOf('site')),
    movedFrom: placeWords(textOf('moved-from')),
    movedTo: placeWords(textOf('moved-to')),
  };
  if (row.cells.some((cell) => cell.formula)) marks.push(mark('formula'));
  if (row.cells.some((cell) => cell.shortened)) marks.push(mark('cell-shortened'));
  if (row.hidden) marks.push(mark('hidden-row'));
  const nameCell = columns.find(({ name }) => name === 'full-name' || name === 'family-name' || name === 'given-name');
  const family = textOf('family');
  return {
    line: row.line,
    hidden: row.hidden ?? false,
    written: writtenCells(row, context.headings),
    person,
    familyWritten: isNothing(family) ? null : family.trim(),
    relationship: readRelationship(textOf('relationship')) ?? readRelationship(names.aside ?? ''),
    indent: nameCell === undefined ? 0 : indentOf(cellAt(row, nameCell.index).text),
    marks,
  };
}

/** No name or number is longer; more would only cost time, as patterns look for the end of it. What was written is kept apart, whole. */
const beginning = (text: string): string => text.slice(0, 300).toWellFormed();

/** An arrival or a move that is still to come by more than a month, or is older than anybody would record, is kept as written and not used. */
function readEvent(
  name: ColumnName,
  read: DateRead | null,
  today: LocalDate,
): { date: EventDate | null; marks: readonly Mark[] } {
  if (read === null) return { date: null, marks: [] };
  const { on, precision, estimated, marks, asWritten } = read;
  const values = { written: asWritten.slice(0, 60), column: name };
  if (on === undefined) return { date: null, marks: marks.length > 0 ? marks : [mark('date-unreadable', values)] };
  if (on > `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}` || Number(on.slice(0, 4)) < 1950) {
    return { date: null, marks: [mark('date-out-of-range', values)] };
  }
  const isEstimated = estimated === true || precision !== 'day' || read.ambiguous !== undefined;
  return { date: { on, ...(isEstimated && { estimated: true as const }) }, marks };
}

function writtenCells(row: Row, headings: readonly string[]): Record<string, string> {
  const written: Record<string, string> = {};
  row.cells.forEach((cell, index) => {
    if (cell.text.trim() === '') return;
    const heading = headings[index]?.trim() || `#${String(index + 1)}`;
    const key = heading in written ? `${heading} (${String(index + 1)})` : heading;
    written[key] = cell.text.trim();
  });
  return written;
}

function placeWords(text: string): string | null {
  return isNothing(text) ? null : text.trim().slice(0, 200);
}

function indentOf(text: string): number {
  const indent = /^[\s\u00a0]*([-–•↳>]+\s*)?/.exec(text)?.[0] ?? '';
  return indent.length;
}
