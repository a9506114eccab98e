import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { hashOf } from './as-answerer.ts';
import './response-table.ts';

/**
 * Removes a response with its answers and photographs, and keeps that somebody withdrew. False where there is none, or none that whoever asks may
 * withdraw: the holder of its key, who wrote it for somebody, or an author of the team that collects.
 */
export async function withdrawResponse(tx: Tx, id: string, on: LocalDate): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select withdraw_response(${id}, ${on}) as is`.execute(tx);
  return rows[0]?.is === true;
}

/** How many withdrew, by collection; of those that collect for the requester's team. */
export async function countWithdrawn(tx: Tx, collectionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (collectionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('form_withdrawn')
    .select(['collection_id', ({ fn }) => fn.countAll<string>().as('count')])
    .where('collection_id', 'in', [...collectionIds])
    .groupBy('collection_id')
    .execute();
  return new Map(rows.map((row) => [row.collection_id, Number(row.count)]));
}

/** The response that a code opens, among those of some collections of the requester's team; null where there is none, or the code is none. */
export async function responseOfCode(
  tx: Tx,
  code: string | null,
  collectionIds: readonly string[],
): Promise<string | null> {
  if (code === null) return null;
  const { rows } = await sql<{ id: string | null }>`
    select response_of_code(${hashOf(code)}, ${[...collectionIds]}::uuid[]) as id`.execute(tx);
  return rows[0]?.id ?? null;
}
