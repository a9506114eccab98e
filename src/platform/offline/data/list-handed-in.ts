import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { Refused } from './device-tables.ts';

/** What was handed in, without its entries. `madeAt` is the device's own clock; null where the device handed it in itself. */
export type HandedInShown = Readonly<{
  id: string;
  deviceId: string;
  how: 'revoked' | 'carried';
  state: 'waiting' | 'committed' | 'discarded';
  /** Whose device wrote it. */
  authorName: string;
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
}>;

const columns = sql`h.id, h.device_id as "deviceId", h.how, h.state, u.name as "authorName", h.received_at as "receivedAt", r.name as "receivedByName",
  h.made_at as "madeAt", h.entry_count as "entryCount", h.decided_at as "decidedAt", b.name as "decidedByName",
  h.accepted, h.already_here as "alreadyHere", h.refused, h.refusals`;
// Whose device it is: a clinician reads in what a colleague's device wrote, and may not list the team's devices; the entries name their author.
const from = sql`handed_in h
  left join app_user u on u.id = (h.entries #>> '{0,author}')::uuid
  left join app_user r on r.id = h.received_by
  left join app_user b on b.id = h.decided_by`;

/** What was handed in to the requester's team, what waits first. */
export async function listHandedIn(tx: Tx): Promise<readonly HandedInShown[]> {
  const { rows } = await sql<HandedInShown>`
    select ${columns} from ${from} order by h.state <> 'waiting', h.received_at desc limit 200`.execute(tx);
  return rows;
}

/** Null where there is none, or it is another team's. */
export async function findHandedIn(tx: Tx, id: string): Promise<HandedInShown | null> {
  const { rows } = await sql<HandedInShown>`select ${columns} from ${from} where h.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** How many wait for somebody of the requester's team. */
export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from handed_in where state = 'waiting'`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}
