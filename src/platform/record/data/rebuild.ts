import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

import type { Entry } from '../domain/entry.ts';
import type { Cluster, Derivation } from './derivation.ts';
import { entryColumns, fromRow, type EntryRow } from './entry-row.ts';
import { makeClusters } from './lock-clusters.ts';
import { deriveRows, insertRows } from './write-derived.ts';
import type { Recorder } from './recorder.ts';

/** A table's rows in one figure: how many, and the sum of the hashes of their text, so that no row can differ unseen. */
export type TableDigest = Readonly<{ table: string; rows: number; digest: string }>;

export type Rebuilt = Readonly<{
  subjects: number;
  before: readonly TableDigest[];
  after: readonly TableDigest[];
  isSame: boolean;
}>;

class OnlyChecking extends Error {}

/**
 * Makes every derived table again from the log, in one transaction: readers see the old rows until it is done, writers wait.
 * With `check`, everything is put back as it was and only the comparison is kept. Needs the owner's role.
 */
export async function rebuild(
  db: Database,
  recorder: Recorder,
  options: { check?: boolean; progress?: (subjects: number) => void } = {},
): Promise<Rebuilt> {
  let result: Rebuilt | null = null;
  const work = db.transaction().execute(async (tx) => {
    await sql`lock table subject in exclusive mode`.execute(tx);
    const before = await digests(tx, recorder);
    for (const table of tablesOf(recorder)) await sql`delete from ${sql.table(table)}`.execute(tx);
    const clusterOf = await readJoined(tx);
    const subjects = await deriveEverything(tx, recorder, clusterOf, options.progress ?? (() => undefined));
    const after = await digests(tx, recorder);
    result = { subjects, before, after, isSame: JSON.stringify(before) === JSON.stringify(after) };
    if (options.check === true) throw new OnlyChecking();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof OnlyChecking)) throw error;
  });
  return result as unknown as Rebuilt;
}

/** How the derived tables stand, to compare two moments or two databases. */
export async function digests(tx: Tx | Database, recorder: Recorder): Promise<readonly TableDigest[]> {
  const found: TableDigest[] = [];
  for (const table of ['subject', ...tablesOf(recorder)]) {
    const { rows } = await sql<{ rows: number; digest: string }>`
      select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as digest from ${sql.table(table)} t`.execute(
      tx,
    );
    found.push({ table, rows: Number(rows[0]?.rows), digest: rows[0]?.digest ?? '' });
  }
  return found;
}

const tablesOf = (recorder: Recorder) =>
  recorder.derivations.flatMap((derivation) => derivation.tables.map((table) => table.name));

/** Brings `subject` in line with the log, and gives the records that are joined with others. */
async function readJoined(tx: Tx): Promise<ReadonlyMap<string, readonly string[]>> {
  await sql`insert into subject (subject_id, subject_kind, cluster_id)
    select distinct on (subject_id) subject_id, subject_kind, subject_id from entry order by subject_id, subject_kind
    on conflict (subject_id) do nothing`.execute(tx);
  const { rows } = await sql<EntryRow>`
    with said as (select * from entry where kind in ('same-person', 'not-same-person'))
    select ${sql.join([...entryColumns].map((column) => sql.ref(column)))} from said
    union all
    select ${sql.join([...entryColumns].map((column) => sql.ref(`r.${column}`)))} from entry r
    where r.kind = 'retracted' and r.subject_id in (select subject_id from said)`.execute(tx);
  const statements = rows.map(fromRow);
  const ids = new Set(
    statements.flatMap((entry) => [entry.subject.id, (entry.body as { with?: string }).with ?? entry.subject.id]),
  );
  const entriesOf = new Map<string, Entry[]>([...ids].map((id) => [id, []]));
  for (const entry of statements) entriesOf.get(entry.subject.id)?.push(entry);
  const joined = new Map<string, readonly string[]>();
  for (const { members } of makeClusters([...ids].sort(), entriesOf)) {
    if (members.length > 1) for (const id of members) joined.set(id, members);
  }
  await sql`update subject set cluster_id = subject_id where cluster_id <> subject_id`.execute(tx);
  const all = [...joined.keys()];
  await sql`update subject set cluster_id = lead.cluster_id
    from unnest(${all}::uuid[], ${all.map((id) => joined.get(id)?.[0])}::uuid[]) as lead (subject_id, cluster_id)
    where subject.subject_id = lead.subject_id`.execute(tx);
  return joined;
}

/** Walks the log by subject; records that are joined wait until all of theirs have been met. */
async function deriveEverything(
  tx: Tx,
  recorder: Recorder,
  clusterOf: ReadonlyMap<string, readonly string[]>,
  progress: (subjects: number) => void,
): Promise<number> {
  const references = new Map<Derivation, unknown>();
  for (const derivation of recorder.derivations) references.set(derivation, await derivation.readReference(tx));
  const waiting = new Map<string, readonly Entry[]>();
  let batch: { kind: string; cluster: Cluster }[] = [];
  let done = 0;
  const write = async () => {
    for (const derivation of recorder.derivations) {
      const its = batch.filter(({ kind }) => kind === derivation.subjectKind).map(({ cluster }) => cluster);
      const rows = deriveRows(derivation, its, references.get(derivation));
      for (const table of derivation.tables) await insertRows(tx, table, rows.get(table.name) ?? []);
    }
    done += batch.length;
    batch = [];
    progress(done);
  };
  const meet = (id: string, entries: readonly Entry[]) => {
    const members = clusterOf.get(id) ?? [id];
    waiting.set(id, entries);
    if (!members.every((member) => waiting.has(member))) return;
    const entriesOf = new Map(members.map((member) => [member, waiting.get(member) ?? []]));
    for (const member of members) waiting.delete(member);
    batch.push({ kind: entries[0]?.subject.kind ?? 'person', cluster: { members, entriesOf } });
  };

  await sql`declare log_by_subject no scroll cursor for
    select ${sql.join([...entryColumns].map((column) => sql.ref(column)))} from entry order by subject_id`.execute(tx);
  let current = null as { id: string; entries: Entry[] } | null;
  for (;;) {
    const { rows } = await sql<EntryRow>`fetch 10000 from log_by_subject`.execute(tx);
    for (const row of rows) {
      if (current?.id !== row.subject_id) {
        if (current !== null) meet(current.id, current.entries);
        current = { id: row.subject_id, entries: [] };
      }
      current.entries.push(fromRow(row));
    }
    if (rows.length === 0) break;
    if (batch.length >= 2000) await write();
  }
  if (current !== null) meet(current.id, current.entries);
  for (const id of [...waiting.keys()]) {
    const members = clusterOf.get(id) ?? [id];
    if (!waiting.has(id)) continue;
    const entriesOf = new Map(members.map((member) => [member, waiting.get(member) ?? []]));
    for (const member of members) waiting.delete(member);
    batch.push({ kind: 'person', cluster: { members, entriesOf } });
  }
  await write();
  await sql`close log_by_subject`.execute(tx);
  return done;
}
