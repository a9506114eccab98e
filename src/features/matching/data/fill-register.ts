import { sql } from 'kysely';

import { asRecorder, type Database, type Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow, type EntryRow } from '#platform/record/data/entry-row.ts';
import { writeDerived } from '#platform/record/data/write-derived.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { registerKeyVersion } from '../domain/register/register-keys.ts';
import { registerDerivation } from './register-derivation.ts';

/** Few, as pages are served by the same process meanwhile. */
const pieceLength = 250;

/** What matching's rows follow from. */
const kinds = ['details-recorded', 'retracted', 'recorded-in-error', 'matching-refused'];

/**
 * Makes matching's rows anew where they are of another version than the code, or not there at all, as after the release that brought them in: until then lists find fewer.
 * In pieces, each in its own transaction; if it is stopped, it begins again. Gives how many people were looked at.
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
          asRecorder(tx, (inside) => sql`update match_filled set version = ${registerKeyVersion}`.execute(inside)),
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
      asRecorder(tx, (inside) => sql`select 1 from match_filled where version = ${registerKeyVersion}`.execute(inside)),
    );
  return rows.length > 0;
}

async function fillPiece(tx: Tx, after: string): Promise<Readonly<{ people: number; last: string | null }>> {
  const { rows: people } = await sql<{ person_id: string; members: string[] }>`
    select p.person_id, p.members from person_now p
    where p.part = 'whole' and p.person_id > ${after}::uuid order by p.person_id limit ${pieceLength}`.execute(tx);
  const ids = people.flatMap(({ members }) => members);
  // One process at a time; and whoever writes of one of these people waits, and writes after us.
  await sql`select pg_advisory_xact_lock(hashtext('alongside.matching.fill'))`.execute(tx);
  await sql`select 1 from subject where subject_id = any(${ids}::uuid[]) order by subject_id for share`.execute(tx);
  const entriesOf = await readEntries(tx, ids);
  const clusters = people.map(({ members }) => ({ members: [...members].sort(), entriesOf }));
  await writeDerived(tx, registerDerivation, clusters);
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
