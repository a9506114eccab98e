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
 * after: what comes of it may be written, never shown.
 */
export async function readJourneys(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Journey>> {
  if (personIds.length === 0) return new Map();
  return asRecorder(tx, async (inside) => {
    const clusterOf = await readClusters(inside, personIds);
    const members = await readMembers(inside, [...new Set(clusterOf.values())]);
    const { rows } = await sql<EntryRow>`
      select ${sql.join([...entryColumns].map((column) => sql.ref(column)))} from entry
      where subject_id = any(${[...members.values()].flat()}::uuid[]) and kind = any(${kinds}::text[])`.execute(inside);
    const entriesOf = new Map<string, Entry[]>();
    for (const row of rows) entriesOf.set(row.subject_id, [...(entriesOf.get(row.subject_id) ?? []), fromRow(row)]);
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
    select subject_id, cluster_id from subject where subject_id = any(${[...new Set(ids)]}::uuid[]) order by subject_id`.execute(
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
