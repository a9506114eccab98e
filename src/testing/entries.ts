import { v7 } from 'uuid';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

/** Ids that are the same in every run: the given number, dressed as a UUID. */
export const fixedId = (number: number): string =>
  `0190${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`;

/** An entry about a person for tests: what is not said is made up, the same every time but for its id. */
export function anEntry(
  said: Partial<Omit<Entry, 'happened'>> & { person?: string; on?: string | null; ms?: number },
): Entry {
  const { person, on, ms, ...rest } = said;
  return {
    id: v7(),
    subject: { kind: 'person', id: person ?? fixedId(1) },
    kind: 'details-recorded',
    version: 1,
    happened: on === null || on === undefined ? null : { on: on as LocalDate },
    written: { ms: ms ?? 1_760_000_000_000, counter: 0, device: 'test' },
    author: fixedId(900),
    team: fixedId(800),
    place: null,
    body: {},
    replaces: [],
    ...rest,
  };
}
