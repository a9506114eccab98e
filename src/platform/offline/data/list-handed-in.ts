import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

import type { Refused } from './device-tables.ts';

/** What was handed in, without its entries and parcels. `madeAt` is the device's own clock; null where the device handed it in itself. */
export type HandedInShown = Readonly<{
  id: string;
  deviceId: string;
  how: 'revoked' | 'carried';
  state: 'waiting' | 'committed' | 'discarded';
  receivedAt: Date;
  receivedByName: string | null;
  madeAt: Date | null;
  entryCount: number;
  decidedAt: Date | null;
  decidedByName: string | null;
  accepted: number;
  alreadyHere: number;
  refused: number;
  refusals: readonly Refused[];
  parcelCount: number;
  parcelsTaken: number;
  parcelsAlreadyHere: number;
  /** Of each parcel that was not taken the reason, in the word of who refused it; null where nobody tried. */
  parcelsLeft: readonly (string | null)[];
}>;

const select = sql`select h.id, h.device_id as "deviceId", h.how, h.state, h.received_at as "receivedAt", r.name as "receivedByName",
    h.made_at as "madeAt", h.entry_count as "entryCount", h.decided_at as "decidedAt", b.name as "decidedByName",
    h.accepted, h.already_here as "alreadyHere", h.refused, h.refusals,
    h.parcel_count as "parcelCount", h.parcels_taken as "parcelsTaken", h.parcels_already_here as "parcelsAlreadyHere",
    (select coalesce(jsonb_agg(p -> 'reason'), '[]') from jsonb_array_elements(h.parcels) as p) as "parcelsLeft"
  from handed_in h left join app_user r on r.id = h.received_by left join app_user b on b.id = h.decided_by`;

/** What was handed in to the requester's team, what waits first. */
export async function listHandedIn(tx: Tx): Promise<readonly HandedInShown[]> {
  const { rows } =
    await sql<HandedInShown>`${select} order by h.state <> 'waiting', h.received_at desc limit 200`.execute(tx);
  return rows;
}

/** Null where there is none, or it is another team's. */
export async function findHandedIn(tx: Tx, id: string): Promise<HandedInShown | null> {
  const { rows } = await sql<HandedInShown>`${select} where h.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** How many wait for somebody of the requester's team. */
export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from handed_in where state = 'waiting'`.execute(tx);
  return rows[0]?.count ?? 0;
}

/**
 * Whose devices these are, by device. On the owner's connection, for devices of which the requester was shown something that they handed in: a clinician reads in a
 * colleague's work, and may not list the team's devices.
 */
export async function authorsOf(db: Database, deviceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select d.id, u.name from device d join app_user u on u.id = d.user_id where d.id = any(${deviceIds}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
