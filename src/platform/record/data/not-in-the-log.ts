import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import { canonical } from '../domain/canonical.ts';
import { entryColumns, fromRow } from './entry-row.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Named = Readonly<{ id?: unknown; subject?: Readonly<{ id?: unknown }> | null }> | null;

/**
 * What somebody says was written, without what the log has word for word, and without what is about a record that retention removed. On the owner's connection. What
 * cannot be read as an entry stays.
 */
export async function notInTheLog(tx: Tx, said: readonly unknown[]): Promise<readonly unknown[]> {
  const ids = said.flatMap((one) => idIn((one as Named)?.id));
  const subjects = said.flatMap((one) => idIn((one as Named)?.subject?.id));
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const known = new Map(rows.map((row) => [row.id, canonical(fromRow(row))]));
  const removed = await sql<{ subject_id: string }>`
    select distinct subject_id from retention_operation where subject_id = any(${subjects}::uuid[])`.execute(tx);
  const forgotten = new Set(removed.rows.map((row) => row.subject_id));
  return said.filter((one) => {
    const { id, subject } = (one ?? {}) as NonNullable<Named>;
    const isKnown = typeof id === 'string' && known.get(id) === canonical(one);
    return !isKnown && !(typeof subject?.id === 'string' && forgotten.has(subject.id));
  });
}

const idIn = (id: unknown): readonly string[] => (typeof id === 'string' && uuid.test(id) ? [id] : []);
