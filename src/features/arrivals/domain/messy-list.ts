import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Arrival, Random } from '#features/demonstration/index.ts';

import {
  messyBorn,
  messyInterpreter,
  messyLanguage,
  messyName,
  messyNationality,
  messyPhone,
  messySex,
  type MessyCell,
} from './messy-cells.ts';

/** An invented list as somebody in a hurry would make it, with what is true of each row of it. */
export type MessyList = Readonly<{
  rows: readonly (readonly MessyCell[])[];
  merged: readonly string[];
  hidden: readonly number[];
  /** For each line that is somebody, which of the people handed in it is; repeats name the same person again. */
  truth: readonly Readonly<{ line: number; person: number; isRepeat: boolean }>[];
}>;

export type MessyOptions = Readonly<{ place: string; on: LocalDate; mess: number }>;

type Column = Readonly<{ headings: readonly string[]; cell: (about: About) => MessyCell }>;
type About = Readonly<{ random: Random; person: Arrival; mess: number; number: number; room: string; on: LocalDate }>;

const columns: readonly Column[] = [
  { headings: ['No', 'No.', '#'], cell: ({ number }) => number },
  {
    headings: ['Surname', 'Family Name', 'SURNAME', 'Last name', 'Surnmae'],
    cell: ({ random, person, mess }) => messyName(random, person.family, mess),
  },
  {
    headings: ['Forename(s)', 'Given Name', 'First Name', 'Forename', 'Given names'],
    cell: ({ random, person, mess }) => messyName(random, person.given, mess),
  },
  {
    headings: ['Name in own script', 'Name (own script)'],
    cell: ({ random, person, mess }) =>
      person.script === 'Zyyy' || person.script === 'Latn' || random.chance(0.6 * mess) ? null : person.ownName,
  },
  {
    headings: ['DOB', 'Date of Birth', 'D.O.B.', 'Date of Brith'],
    cell: ({ random, person, mess }) => messyBorn(random, person.bornOn, person.isBirthGuessed, mess),
  },
  { headings: ['M/F', 'Sex', 'Gender'], cell: ({ random, person, mess }) => messySex(random, person.sex, mess) },
  {
    headings: ['Nationality', 'Country of Origin', 'Nationalty'],
    cell: ({ random, person, mess }) => messyNationality(random, person.nationality, mess),
  },
  {
    headings: ['Language', 'Language(s)', 'First language'],
    cell: ({ random, person, mess }) => messyLanguage(random, person.languages, mess),
  },
  {
    headings: ['Interpreter', 'Interpreter needed?', 'Interpreter Y/N'],
    cell: ({ random, person, mess }) => messyInterpreter(random, person.interpreterNeeded, mess),
  },
  { headings: ['MA/Dep', 'MA / Dependant', 'Main/Dep'], cell: ({ person }) => (person.isMainApplicant ? 'MA' : 'Dep') },
  { headings: ['Room', 'Room No.', 'Rm'], cell: ({ room }) => room },
  {
    headings: ['Mobile', 'Contact No', 'Phone'],
    cell: ({ random, person, mess }) => messyPhone(random, person.phone, mess),
  },
  { headings: ['HO Ref', 'Home Office Reference', 'Port Ref'], cell: ({ person }) => person.portReference },
  { headings: ['NHS No', 'NHS Number (if known)'], cell: ({ person }) => person.nhsNumber },
  {
    headings: ['UK arrival date', 'Date of arrival in UK', 'Date arrived UK'],
    cell: ({ random, on, mess }) => (random.chance(0.15 * mess) ? null : { date: addDays(on, -random.between(0, 6)) }),
  },
  {
    headings: ['Comments', 'Notes'],
    cell: ({ random, mess }) =>
      random.chance(0.1 * mess)
        ? random.pick(['halal', 'ground floor if possible', 'late arrival', '=see list', 'awaiting transport'])
        : null,
  },
];
const roomColumn = 'K';

/**
 * Lays people out as a list: titles above, merged rooms, families one below another, some rows twice, a header again half-way, blank rows, totals and
 * notes below. `mess` 0 is a tidy list, 1 one in which nearly everything that goes wrong in lists does. The same chance gives the same list.
 */
export function layOutMessily(
  random: Random,
  people: readonly Arrival[],
  { place, on, mess }: MessyOptions,
): MessyList {
  const rows: MessyCell[][] = [];
  const merged: string[] = [];
  const hidden: number[] = [];
  const truth: { line: number; person: number; isRepeat: boolean }[] = [];
  const header = columns.map(({ headings }) => (mess === 0 ? (headings[0] ?? '') : random.pick(headings)));
  addTitles(rows, merged, random, place, on, mess);
  rows.push(header);

  let room = random.between(1, 30);
  let familyStart = 0;
  people.forEach((person, at) => {
    if (person.household !== people[at - 1]?.household) {
      mergeRooms(rows, merged, familyStart, mess);
      room += 1;
      familyStart = rows.length + 1;
    }
    if (random.chance(0.01 * mess)) rows.push([]);
    if (at > 0 && at % 100 === 0 && random.chance(mess)) rows.push(header);
    const about = { random, person, mess, number: truth.length + 1, room: `${room}`, on };
    const isOnlyName = random.chance(0.01 * mess);
    const cells = columns.map(({ cell }, column) => (isOnlyName && (column === 0 || column > 2) ? null : cell(about)));
    rows.push(cells);
    truth.push({ line: rows.length, person: at, isRepeat: false });
    if (random.chance(0.01 * mess)) hidden.push(rows.length);
    if (random.chance(0.04 * mess)) {
      rows.push(cells.map((cell, column) => (column === 0 ? truth.length + 1 : cell)));
      truth.push({ line: rows.length, person: at, isRepeat: true });
    }
  });
  mergeRooms(rows, merged, familyStart, mess);
  if (mess > 0) breakOneDate(rows, truth, random, mess);
  addFooter(rows, truth.length, on, mess);
  return { rows, merged, hidden, truth };
}

function addTitles(
  rows: MessyCell[][],
  merged: string[],
  random: Random,
  place: string,
  on: LocalDate,
  mess: number,
): void {
  if (mess === 0) return;
  rows.push([`ARRIVALS LIST - ${place}`]);
  merged.push('A1:P1');
  const [year = '', month = '', day = ''] = on.split('-');
  if (random.chance(0.4 + 0.6 * mess)) rows.push(['Coach arriving', `${day}/${month}/${year} 07:30`]);
  if (random.chance(mess)) rows.push(['OFFICIAL - SENSITIVE: please do not forward']);
  if (random.chance(mess)) rows.push([]);
}

/** One room is written once beside a family, in a block that spans its rows. */
function mergeRooms(rows: MessyCell[][], merged: string[], from: number, mess: number): void {
  if (mess === 0 || from === 0 || rows.length <= from) return;
  const isBroken = rows.slice(from - 1).some((cells) => cells.length === 0 || cells[10] === undefined);
  if (isBroken) return;
  merged.push(`${roomColumn}${from}:${roomColumn}${rows.length}`);
  for (const cells of rows.slice(from)) cells[10] = null;
}

/** Somebody types a 3 for a 2. */
function breakOneDate(rows: MessyCell[][], truth: readonly { line: number }[], random: Random, mess: number): void {
  if (truth.length < 50 || !random.chance(mess * 2)) return;
  const cells = rows[(truth[random.between(10, truth.length - 1)]?.line ?? 1) - 1];
  if (cells?.[4] != null) cells[4] = '14/06/3024';
}

function addFooter(rows: MessyCell[][], count: number, on: LocalDate, mess: number): void {
  if (mess === 0) return;
  rows.push([], ['Total', `${count}`], [`Prepared by the night team, correct as of ${on}`], ['* interpreter needed']);
}
