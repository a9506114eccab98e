import type { LocalDate } from '#platform/calendar/local-date.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';
import { metAgain, newArrivals, Random, type Arrival, type KnownPerson } from '#features/demonstration/index.ts';

import type { MessyCell } from './domain/messy-cells.ts';
import { layOutMessily } from './domain/messy-list.ts';

export type InventedListOptions = Readonly<{
  /** How many people; repeated rows come on top. */
  rows: number;
  /** From 0, a tidy list, to 1. */
  mess: number;
  seed: number;
  place: string;
  on: LocalDate;
  /** People on the record who are to be met again on this list. */
  known: readonly KnownPerson[];
}>;

export type InventedList = Readonly<{ xlsx: Uint8Array; csv: Uint8Array; people: number; known: number; rows: number }>;

/** A believable list of people who do not exist, as a workbook and as CSV. The same options give the same bytes. */
export function inventList({ rows, mess, seed, place, on, known }: InventedListOptions): InventedList {
  const random = new Random(seed, 0x115f);
  const met = known.slice(0, rows).map((person, at) => metAgain(random, person, mess, 1_000_000 + at));
  const people = mixIn(takeHouseholds(newArrivals(seed, on), rows - met.length), met);
  const list = layOutMessily(random, people, { place, on, mess });
  const sheet = { name: 'Arrivals', rows: list.rows, merged: list.merged, hidden: list.hidden };
  return {
    xlsx: writeXlsx([sheet]),
    csv: new TextEncoder().encode(
      writeCsv(
        list.rows.map((cells) => cells.map(asText)),
        false,
      ),
    ),
    people: people.length,
    known: met.length,
    rows: list.truth.length,
  };
}

function takeHouseholds(source: Generator<Arrival>, count: number): Arrival[] {
  const taken: Arrival[] = [];
  for (const person of source) {
    if (taken.length >= count) break;
    taken.push(person);
  }
  return taken;
}

/** Spreads those who are known over the list, between households and never inside one. */
function mixIn(people: readonly Arrival[], met: readonly Arrival[]): Arrival[] {
  const all: Arrival[] = [];
  let next = 0;
  people.forEach((person, at) => {
    const isBetween = person.household !== people[at - 1]?.household;
    while (isBetween && next < met.length && next * people.length < at * met.length) all.push(met[next++] as Arrival);
    all.push(person);
  });
  return [...all, ...met.slice(next)];
}

function asText(cell: MessyCell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  const [year, month, day] = cell.date.split('-');
  return `${day}/${month}/${year}`;
}
