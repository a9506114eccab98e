import { expect, it } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { entriesOfPerson } from './entries-of-person.ts';

const [x, y] = [fixedId(1), fixedId(2)];
const named = (person: string) => anEntry({ person, body: { details: { name: { full: 'Hana' } } } });
const inError = (person: string) => anEntry({ person, kind: 'recorded-in-error', body: { reason: 'a slip' } });

it('a record made in error says nothing of a person who has another', () => {
  const kept = named(x);
  expect(
    entriesOfPerson(
      [x, y],
      new Map([
        [x, [kept]],
        [y, [named(y), inError(y)]],
      ]),
    ),
  ).toEqual([kept]);
});

it('a person all of whose records were made in error is shown as such', () => {
  const entries = [inError(x), inError(y)];
  expect(
    entriesOfPerson(
      [x, y],
      new Map([
        [x, [entries[0]!]],
        [y, [entries[1]!]],
      ]),
    ),
  ).toEqual(entries);
});
