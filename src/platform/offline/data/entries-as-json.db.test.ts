import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';

import { entryColumns, fromRow, toRow } from '#platform/record/data/entry-row.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import { asRecorder } from '#platform/database/requester.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { kinds } from '../../../kinds.ts';
import { anEntry } from '../../../testing/entries.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { readEntriesAsJson } from './entries-as-json.ts';

const t = testDatabase();
const on = '2026-11-20' as never;

const person = newId();
const entries: readonly Entry[] = [
  anEntry({ person }),
  anEntry({ person, on: '2026-01-02' }),
  anEntry({ person, happened: { on, to: '2026-11-30' as never } } as never),
  anEntry({ person, happened: { on, at: '2026-11-20T08:05:00.007Z' } } as never),
  anEntry({ person, happened: { on, at: '2026-06-20T23:59:59.999Z', estimated: true } } as never),
  anEntry({ person, happened: { on: '0001-01-01', to: '9999-12-31', estimated: true } } as never),
  anEntry({ person, ms: Number.MAX_SAFE_INTEGER, place: newId(), replaces: [newId(), newId()] }),
  anEntry({ person, written: { ms: 0, counter: 2 ** 31 - 1, device: `a"b\\c'<>&` } }),
  anEntry({ person, kind: 'of "another" kind', version: 1000 }),
  anEntry({
    person,
    body: { text: 'سلام "quoted" \\ back\n\t\u2028\u0001 😀', list: [1, -0.5, 1e21, true, null, {}] },
  }),
  anEntry({ person, body: 'a text' }),
  anEntry({ person, body: null }),
  anEntry({ person, body: [] }),
];

t.rolledBack('the database writes each entry exactly as it is read from its row', async (tx) => {
  for (const entry of entries) {
    const row = toRow(entry, { clinical: false, late: true });
    await tx.insertInto('entry').values(row).execute();
  }
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('subject_id', '=', person)
    .execute();
  const fromRows = rows.map(fromRow);
  const text = (await asRecorder(tx, () => readEntriesAsJson(tx, [person, newId()], null))).get(person);
  const written = JSON.parse(`[${text ?? ''}]`) as Entry[];
  const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);
  expect(written.toSorted(byId)).toEqual(fromRows.toSorted(byId));
  expect(written.map(canonical).sort()).toEqual(entries.map(canonical).sort());
});

test('whatever the record takes, the database can hold', () => {
  const told = entries.map((entry) => checkEntry({ ...entry, kind: 'arrived-in-uk', body: {} }, kinds));
  expect(told.filter((reason) => reason !== null)).toEqual([]);
});

t.rolledBack(
  'what is clinical is left out for whoever has no sight of it, and a range keeps to its transactions',
  async (tx) => {
    await tx
      .insertInto('entry')
      .values(toRow(anEntry({ person }), { clinical: true, late: false }))
      .execute();
    const as = async (role: string) => {
      await sql`select set_config('alongside.role', ${role}, true)`.execute(tx);
      return asRecorder(tx, async () => [
        (await readEntriesAsJson(tx, [person], null)).size,
        (await readEntriesAsJson(tx, [person], { from: '0', before: '1' })).size,
      ]);
    };
    expect(await as('clinician')).toEqual([1, 0]);
    expect(await as('vcse')).toEqual([0, 0]);
  },
);
