import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { expect } from 'vitest';

import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { toRow } from '#platform/record/data/entry-row.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { anEntry } from '../../../testing/entries.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { wholeSubjects, type WholeSubjects } from './whole-subjects.ts';

const t = testDatabase();

/** As the recorder writes: the entry, and one more write counted. The transaction's id is lower than the one before, as where writers commit in another order. */
async function write(tx: Tx, entry: Entry, clinical = false): Promise<void> {
  await tx
    .insertInto('entry')
    .values(toRow(entry, { clinical, late: false }))
    .execute();
  await sql`insert into subject_change (subject_id, xid) values (${entry.subject.id}, '9'::xid8)
    on conflict (subject_id) do update set writes = subject_change.writes + 1`.execute(tx);
}

async function idsRead(tx: Tx, read: WholeSubjects, person: string, role = 'clinician'): Promise<readonly string[]> {
  await sql`select set_config('alongside.role', ${role}, true)`.execute(tx);
  const text = (await asRecorder(tx, () => read(tx, [person]))).get(person)?.entries ?? '';
  return (JSON.parse(`[${text}]`) as Entry[]).map(({ id }) => id).sort();
}

t.rolledBack('what is kept is given again, and not once somebody has written', async (tx) => {
  const person = newId();
  const read = wholeSubjects(() => 0);
  const [first, hidden, second] = [anEntry({ person }), anEntry({ person }), anEntry({ person })];
  await write(tx, first);
  expect(await idsRead(tx, read, person)).toEqual([first.id]);

  // Beside `subject_change`, as nobody writes: it shows that nothing was read anew.
  await tx
    .insertInto('entry')
    .values(toRow(hidden, { clinical: false, late: false }))
    .execute();
  expect(await idsRead(tx, read, person)).toEqual([first.id]);

  await write(tx, second);
  expect(await idsRead(tx, read, person)).toEqual([first.id, hidden.id, second.id].sort());
});

t.rolledBack('what was kept for somebody with clinical sight is not given to somebody without', async (tx) => {
  const person = newId();
  const read = wholeSubjects(() => 0);
  const [plain, clinical] = [anEntry({ person }), anEntry({ person })];
  await write(tx, plain);
  await write(tx, clinical, true);
  expect(await idsRead(tx, read, person, 'clinician')).toEqual([plain.id, clinical.id].sort());
  expect(await idsRead(tx, read, person, 'vcse')).toEqual([plain.id]);
  expect(await idsRead(tx, read, person, 'clinician')).toEqual([plain.id, clinical.id].sort());
});

t.rolledBack('nothing is kept for longer than a minute', async (tx) => {
  const person = newId();
  let now = 0;
  const read = wholeSubjects(() => now);
  const [first, second] = [anEntry({ person }), anEntry({ person })];
  await write(tx, first);
  await idsRead(tx, read, person);
  await tx
    .insertInto('entry')
    .values(toRow(second, { clinical: false, late: false }))
    .execute();
  now = 60_001;
  expect(await idsRead(tx, read, person)).toEqual([first.id, second.id].sort());
});
