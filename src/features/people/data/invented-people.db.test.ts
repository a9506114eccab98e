import { beforeAll, expect, test } from 'vitest';

import { arrive, today, twoTeams } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { readInventedPeople } from './invented-people.ts';

const t = testDatabase();
let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

test('a demonstration gives everybody, with the number that the record has; anywhere else nobody', async () => {
  const name = { full: 'Nour Al-Hassan' };
  const born = { asWritten: '17/05/1991', precision: 'day' as const, on: '1991-05-17' as typeof today };
  const details = { name, born, nhsNumber: '9994100009' };
  const id = await arrive(t.db, care.nurse, { at: care.hotel, details });
  const other = await arrive(t.db, care.stranger, { at: care.lodge, details: { name: { full: 'Selam' } } });
  const people = await readInventedPeople(t.db, { isDemonstration: true });
  expect(people).toContainEqual({
    id,
    name: 'Nour Al-Hassan',
    romanisedName: null,
    bornOn: '1991-05-17',
    nhsNumber: '9994100009',
  });
  expect(people).toContainEqual({ id: other, name: 'Selam', romanisedName: null, bornOn: null, nhsNumber: null });
  expect(await readInventedPeople(t.db, { isDemonstration: false })).toEqual([]);
});
