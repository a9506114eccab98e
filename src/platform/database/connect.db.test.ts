import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { testDatabase } from '../../testing/test-database.ts';

const t = testDatabase();

test('civil dates stay text, and int8 is a number where it is exact', async () => {
  const { rows } = await sql`select date '2026-03-29' as on, array[date '2026-03-29', date '0001-01-01'] as days,
    9007199254740991::int8 as safe, 9007199254740992::int8 as unsafe, array[1::int8, 2::int8] as numbers,
    1.10::numeric as exact, '{"a":1}'::jsonb as body`.execute(t.db);
  expect(rows[0]).toEqual({
    on: '2026-03-29',
    days: ['2026-03-29', '0001-01-01'],
    safe: 9007199254740991,
    unsafe: '9007199254740992',
    numbers: [1, 2],
    exact: '1.10',
    body: { a: 1 },
  });
});

t.rolledBack('a rolled-back test can write', async (tx) => {
  await sql`create table trace (n int)`.execute(tx);
});

test('what a rolled-back test wrote is gone', async () => {
  const { rows } = await sql`select to_regclass('trace') as trace`.execute(t.db);
  expect(rows).toEqual([{ trace: null }]);
});
