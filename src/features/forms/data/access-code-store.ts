import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import { codeWord } from '../domain/code-word.ts';
import { hashOf } from './as-answerer.ts';
import './response-table.ts';

/**
 * Makes one-use codes for the link of a collection; with the first, nobody begins by that link without one. They are kept as hashes, in the order of the hashes: in which
 * order the caller hands them out is written nowhere. The database refuses it for a link that was answered without codes.
 */
export async function makeAccessCodes(tx: Tx, collectionId: string, count: number): Promise<readonly string[]> {
  if (count === 0) return [];
  const codes = Array.from({ length: count }, () => codeWord(randomBytes));
  const hashes = codes.map(hashOf).sort();
  await tx
    .insertInto('form_access_code')
    .values(hashes.map((hash) => ({ collection_id: collectionId, code_hash: hash })))
    .execute();
  return codes;
}

/** How many codes a link has, and with how many answers were handed in. Null where it needs none. */
export type AccessCodes = Readonly<{ made: number; spent: number }>;

export async function countAccessCodes(tx: Tx, collectionId: string): Promise<AccessCodes | null> {
  const { rows } = await sql<{ made: string; spent: string }>`
    select count(collection_id) as made, count(collection_id) filter (where spent) as spent
    from form_access_code where collection_id = ${collectionId}`.execute(tx);
  const made = Number(rows[0]?.made ?? 0);
  return made === 0 ? null : { made, spent: Number(rows[0]?.spent ?? 0) };
}

/** What the code that the answerer holds lets them do: `worn` was begun with too often and still hands in; `none` is none of this link. */
export type AccessCodeState = 'not-needed' | 'open' | 'worn' | 'spent' | 'none';

/** For the answerer; holds the codes of the link until the transaction ends. */
export async function accessCodeState(tx: Tx, collectionId: string): Promise<AccessCodeState> {
  const { rows } = await sql<{ state: AccessCodeState }>`select access_code_state(${collectionId}) as state`.execute(
    tx,
  );
  return rows[0]?.state ?? 'none';
}
