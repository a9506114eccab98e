import type { Reading } from '#platform/lists/domain/incoming-list.ts';
import { said } from '#platform/lists/domain/said.ts';
import type { Note } from '#platform/spreadsheets/domain/sheet.ts';

import type { ReadList } from './read-list.ts';

/** A list in figures, for the page that shows it was received and for the team that reviews it. */
export type ListSummary = Readonly<{
  rows: number;
  people: number;
  repeated: number;
  families: number;
  bornUnknown: number;
  interpreterNeeded: number;
  /** How many people speak each language (BCP-47), most first. */
  languages: readonly (readonly [tag: string, people: number])[];
  notPeople: number;
}>;

export function describeList({ rows, skipped }: Pick<ReadList, 'rows' | 'skipped'>): ListSummary {
  const people = rows.filter((row) => row.sameAs === null);
  const languages = new Map<string, number>();
  for (const { person } of people)
    for (const tag of person.languages.slice(0, 1)) languages.set(tag, (languages.get(tag) ?? 0) + 1);
  return {
    rows: rows.length,
    people: people.length,
    repeated: rows.length - people.length,
    families: new Set(people.map((row) => row.family).filter((family) => family !== null)).size,
    bornUnknown: people.filter(({ person }) => person.born?.on === undefined).length,
    interpreterNeeded: people.filter(({ person }) => person.interpreterNeeded === true).length,
    languages: [...languages].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    notPeople: skipped.length,
  };
}

/** How a list was read, as it is kept beside its rows. */
export function describeReading(list: ReadList, notes: readonly Note[]): Reading {
  return {
    sheet: list.sheet,
    columns: list.columns,
    notes: [...list.notes, ...notes.map(({ note, ...values }) => said(`spreadsheets.note.${note}`, values))],
    skipped: list.skipped,
    summary: describeList(list),
  };
}
