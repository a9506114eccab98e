import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import { clusters } from '../domain/cluster.ts';
import type { Entry } from '../domain/entry.ts';
import type { Cluster } from './derivation.ts';
import { entryColumns, fromRow } from './entry-row.ts';

/**
 * Locks the subjects named and every record of the same people, in one order, so that no two transactions fold a person at once.
 * Gives the ids locked. Waits for whoever holds one.
 */
export async function lockClusters(tx: Tx, subjectIds: readonly string[]): Promise<readonly string[]> {
  let wanted: readonly string[] = [...new Set(subjectIds)].sort();
  for (;;) {
    await sql`select 1 from subject where subject_id = any(${wanted}::uuid[]) order by subject_id for update`.execute(
      tx,
    );
    const found = await sql<{ subject_id: string }>`
      with mine as (select subject_id, cluster_id from subject where subject_id = any(${wanted}::uuid[]))
      select subject_id from mine
      union select cluster_id from mine
      union select other.subject_id from subject other
        where other.cluster_id = any(array(select cluster_id from mine)) and other.cluster_id <> other.subject_id
      order by 1`.execute(tx);
    const all = found.rows.map((row) => row.subject_id);
    if (all.length <= wanted.length) return all;
    wanted = all;
  }
}

/** The clusters of locked subjects as their entries make them, and `subject.cluster_id` brought up to date. Runs as the recorder. */
export async function readClusters(tx: Tx, subjectIds: readonly string[]): Promise<readonly Cluster[]> {
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('subject_id', '=', sql<string>`any(${subjectIds as string[]}::uuid[])`)
    .execute();
  const entriesOf = new Map<string, Entry[]>(subjectIds.map((id) => [id, []]));
  for (const row of rows) entriesOf.get(row.subject_id)?.push(fromRow(row));
  const made = makeClusters(subjectIds, entriesOf);
  const leads = new Map(made.flatMap((cluster) => cluster.members.map((id) => [id, cluster.members[0] as string])));
  await sql`update subject set cluster_id = lead.cluster_id
    from unnest(${[...leads.keys()]}::uuid[], ${[...leads.values()]}::uuid[]) as lead (subject_id, cluster_id)
    where subject.subject_id = lead.subject_id and subject.cluster_id <> lead.cluster_id`.execute(tx);
  return made;
}

/** Groups records and their entries into clusters, by the statements among them. */
export function makeClusters(
  subjectIds: readonly string[],
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
): readonly Cluster[] {
  const statements = [...entriesOf.values()].flatMap((entries) => entries.filter(saysSomethingOfRecords));
  const { membersOf } = clusters(subjectIds, statements);
  const groups = new Set(membersOf.values());
  return [...groups].map((members) => ({
    members,
    entriesOf: new Map(members.map((id) => [id, entriesOf.get(id) ?? []])),
  }));
}

function saysSomethingOfRecords(entry: Entry): boolean {
  return entry.kind === 'same-person' || entry.kind === 'not-same-person' || entry.kind === 'retracted';
}
