import { said, type Said } from '#platform/lists/domain/said.ts';

import type { ReadRow } from './read-list.ts';

/** A row as the review shows it: what the person is called, and what else the row says, a few words each. */
export type RowShown = Readonly<{
  name: string | null;
  facts: readonly Said[];
  marks: readonly Said[];
  written: Readonly<Record<string, string>>;
}>;

/** Values named `languages` and `nationality` are codes, to be named in the reader's language. */
export function showRow({ person, family, line, marks, written }: ReadRow): RowShown {
  const { name, romanised, born, sex, nationality, languages, interpreterNeeded } = person;
  const facts: (Said | null)[] = [
    romanised === null ? null : said('arrivals.row.name', { name: romanised.full }),
    ...person.otherNames.map((other) => said('arrivals.row.name', { name: other.full })),
    born === null
      ? null
      : born.precision === 'day' && born.on !== undefined && born.ambiguous === undefined
        ? said('arrivals.row.born-read', { on: born.on })
        : said('arrivals.row.born', { written: born.asWritten }),
    sex === null ? null : said('arrivals.row.sex', { sex }),
    nationality === null ? null : said('arrivals.row.nationality', { nationality }),
    languages.length === 0 ? null : said('arrivals.row.languages', { languages: languages.join(' ') }),
    interpreterNeeded === null ? null : said('arrivals.row.interpreter', { needed: interpreterNeeded ? 'yes' : 'no' }),
    person.room === null ? null : said('arrivals.row.room', { room: person.room }),
    person.phone === null ? null : said('arrivals.row.phone', { phone: person.phone }),
    person.portReference === null ? null : said('arrivals.row.reference', { reference: person.portReference }),
    person.nhsNumber === null ? null : said('arrivals.row.nhs', { number: person.nhsNumber }),
    family === null || family === line ? null : said('arrivals.row.family', { line: String(family) }),
    person.arrivedInUk === null ? null : said('arrivals.row.arrived-in-uk', { on: person.arrivedInUk.on }),
    person.arrivedAtSite === null ? null : said('arrivals.row.arrived-at-site', { on: person.arrivedAtSite.on }),
    person.movedFrom === null ? null : said('arrivals.row.moves-from', { place: person.movedFrom }),
    person.movedTo === null ? null : said('arrivals.row.moves-to', { place: person.movedTo }),
    person.movedOn === null ? null : said('arrivals.row.moves-on', { on: person.movedOn.on }),
  ];
  return { name: name?.full ?? null, facts: facts.filter((fact) => fact !== null), marks, written };
}
