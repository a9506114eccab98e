import { sql } from 'kysely';

import { asRecorder, type Database, type Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow, type EntryRow } from '#platform/record/data/entry-row.ts';
import { insertRows } from '#platform/record/data/write-derived.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { registerDerivation } from './register-derivation.ts';

const pieceLength = 1000;

/** What matching's rows follow from. */
const kinds = ['details-recorded', 'retracted', 'recorded-in-error', 'matching-refused'];

/**
 * Makes matching's rows for people who have none, as after the version that brought them in: until then no list finds anybody. In pieces, each in its own transaction;
 * if it is stopped, it goes on where it was. Gives how many people were looked at.
 */
export async function fillRegister(
  db: Database,
  progress: (people: number) => void = () => undefined,
  isStopped: () => boolean = () => false,
): Promise<number> {
  if (await isFilled(db)) return 0;
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; !isStopped();) {
    const piece = await db.transaction().execute((tx) => asRecorder(tx, (inside) => fillPiece(inside, after)));
    done += piece.people;
    progress(done);
    if (piece.last === null) {
      await db
        .transaction()
        .execute((tx) =>
          asRecorder(tx, (inside) =>
            sql`update match_filled set filled_at = now() where filled_at is null`.execute(inside),
          ),
        );
      return done;
    }
    after = piece.last;
  }
  return done;
}

async function isFilled(db: Database): Promise<boolean> {
  const { rows } = await db
    .transaction()
    .execute((tx) =>
      asRecorder(tx, (inside) => sql`select 1 from match_filled where filled_at is not null`.execute(inside)),
    );
  return rows.length > 0;
}

async function fillPiece(tx: Tx, after: string): Promise<Readonly<{ people: number; last: string | null }>> {
  const { rows: people } = await sql<{ person_id: string; members: string[] }>`
    select p.person_id, p.members from person_now p
    where p.part = 'whole' and p.person_id > ${after}::uuid order by p.person_id limit ${pieceLength}`.execute(tx);
  const ids = people.flatMap(({ members }) => members);
  // Whoever writes of one of them waits; those who were written of since the tables stand have their rows.
  await sql`select 1 from subject where subject_id = any(${ids}::uuid[]) order by subject_id for share`.execute(tx);
  const { rows: there } = await sql<{ record_id: string }>`
    select r.record_id from unnest(${ids}::uuid[]) as asked (id)
    cross join lateral (select record_id from match_record m where m.record_id = asked.id limit 1) r`.execute(tx);
  const filled = new Set(there.map(({ record_id }) => record_id));
  const lacking = people.filter(({ members }) => !members.some((id) => filled.has(id)));
  const entriesOf = await readEntries(
    tx,
    lacking.flatMap(({ members }) => members),
  );
  const digest = await registerDerivation.readReference(tx);
  const rows = lacking.map(({ members }) => registerDerivation.derive({ members, entriesOf }, digest));
  for (const table of registerDerivation.tables)
    await insertRows(
      tx,
      table,
      rows.flatMap((its) => its[table.name] ?? []),
    );
  return { people: people.length, last: people.length < pieceLength ? null : (people.at(-1)?.person_id ?? null) };
}

async function readEntries(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const { rows } = await sql<EntryRow>`
    select e.* from unnest(${ids}::uuid[]) as asked (id)
    cross join lateral (
      select ${sql.join([...entryColumns].map((column) => sql.ref(column)))} from entry
      where subject_id = asked.id and kind = any(${kinds}::text[]) offset 0
    ) e`.execute(tx);
  return Map.groupBy(rows.map(fromRow), ({ subject }) => subject.id);
}
