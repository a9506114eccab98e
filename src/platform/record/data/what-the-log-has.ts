import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import { canonical } from '../domain/canonical.ts';
import { entryColumns, fromRow } from './entry-row.ts';

/** The log's entries of these ids that the requester may see, as canonical text. */
export async function knownTexts(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, canonical(fromRow(row))]));
}

/** Which of these subjects' records retention has removed. */
export async function forgottenAmong(tx: Tx, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ subject_id: string }>`
    select distinct subject_id from retention_operation where subject_id = any(${subjects}::uuid[])`.execute(tx);
  return new Set(rows.map((row) => row.subject_id));
}
