import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow, type EntryRow } from '#platform/record/data/entry-row.ts';

import { pairStandings, standingKinds, type PairStanding } from '../domain/settling/pair-standing.ts';

type Pair = Readonly<{ a: string; b: string }>;

export type Standings = Readonly<{
  standingOf: (pair: Pair) => PairStanding;
  /** All records of the person that a record is of; itself where it is alone, none where there is no such record. */
  membersOf: (id: string) => readonly string[];
}>;

/** Where pairs stand by what the record says of them now, whoever may see it. Runs as the recorder. */
export async function readStandings(tx: Tx, pairs: readonly Pair[]): Promise<Standings> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const { rows: members } = await sql<{ subject_id: string; cluster_id: string }>`
    with mine as (select subject_id, cluster_id from subject where subject_id = any(${ids}::uuid[]))
    select subject_id, cluster_id from mine
    union select subject_id, cluster_id from subject where subject_id = any(array(select cluster_id from mine))
    union select subject_id, cluster_id from subject
      where cluster_id = any(array(select cluster_id from mine)) and cluster_id <> subject_id`.execute(tx);
  const groups = Map.groupBy(members, ({ cluster_id }) => cluster_id);
  const membersOf = new Map(
    members.map(({ subject_id, cluster_id }) => [
      subject_id,
      (groups.get(cluster_id) ?? []).map((member) => member.subject_id).sort(),
    ]),
  );
  const { rows: said } = await sql<EntryRow>`
    select ${sql.join(entryColumns.map((column) => sql.ref(column)))} from entry
    where subject_id = any(${[...membersOf.keys()]}::uuid[]) and kind = any(${[...standingKinds]}::text[])`.execute(tx);
  return {
    standingOf: pairStandings(membersOf, said.map(fromRow)),
    membersOf: (id) => membersOf.get(id) ?? [],
  };
}
