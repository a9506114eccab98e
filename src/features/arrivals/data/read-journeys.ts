import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow, type EntryRow } from '#platform/record/data/entry-row.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { foldJourney, type Journey } from '#features/people/index.ts';

/** What a list can add to; nothing of anybody's health is read. */
const kinds = [
  'details-recorded',
  'arrived-in-uk',
  'stay-began',
  'stay-ended',
  'died',
  'recorded-in-error',
  'retracted',
];

/**
 * The journeys of people by id, each over all of their joined records. Reads as the recorder, as a list may bring somebody whom another team looks
 * after: what comes of it may be written, never shown. Each id is looked up by itself, in the one partition that has it: a list of ids would be
 * looked for in all sixteen, or every row read.
 */
export async function readJourneys(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Journey>> {
  if (personIds.length === 0) return new Map();
  return asRecorder(tx, async (inside) => {
    const clusterOf = await readClusters(inside, personIds);
    const members = await readMembers(inside, [...new Set(clusterOf.values())]);
    const { rows } = await sql<EntryRow>`
      select e.* from unnest(${[...members.values()].flat()}::uuid[]) as asked (id)
      cross join lateral (
        select ${sql.join([...entryColumns].map((column) => sql.ref(column)))} from entry
        where subject_id = asked.id and kind = any(${kinds}::text[]) offset 0
      ) e`.execute(inside);
    const entriesOf = new Map<string, Entry[]>();
    for (const row of rows) {
      const list = entriesOf.get(row.subject_id);
      if (list === undefined) entriesOf.set(row.subject_id, [fromRow(row)]);
      else list.push(fromRow(row));
    }
    return new Map(
      [...clusterOf].map(([id, cluster]) => [
        id,
        foldJourney((members.get(cluster) ?? []).flatMap((member) => entriesOf.get(member) ?? [])),
      ]),
    );
  });
}

async function readClusters(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ subject_id: string; cluster_id: string }>`
    select s.subject_id, s.cluster_id from unnest(${[...new Set(ids)]}::uuid[]) as asked (id)
    cross join lateral (select subject_id, cluster_id from subject where subject_id = asked.id limit 1) s order by s.subject_id`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.subject_id, row.cluster_id]));
}

async function readMembers(tx: Tx, clusters: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = new Map<string, string[]>(clusters.map((id) => [id, [id]]));
  const { rows } = await sql<{ subject_id: string; cluster_id: string }>`
    select subject_id, cluster_id from subject where cluster_id = any(${clusters}::uuid[]) and cluster_id <> subject_id order by subject_id`.execute(
    tx,
  );
  for (const row of rows) members.get(row.cluster_id)?.push(row.subject_id);
  return members;
}
