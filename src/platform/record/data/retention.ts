import { sql } from 'kysely';

import type { Database } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { Recorder } from './recorder.ts';

/** What is to be forgotten, by which rule, and who decided it. Ids are UUIDs. */
export type RetentionOperation = Readonly<{
  id: string;
  subjectId: string;
  rule: string;
  reason: string;
  decidedBy: string;
}>;

/**
 * Removes every entry of one record, as the one role that can, and derives what is left. What was removed, by which rule, why and by whose
 * decision is kept for good in `retention_operation`. Sight of the record, search keys and deadlines go with the entries, as does what was handed in of it;
 * devices forget it at their next contact, nothing that one still has of it is taken again, and backups forget it when they are next made. Gives how many
 * entries went.
 */
export async function forgetRecord(
  db: Database,
  recorder: Recorder,
  operation: RetentionOperation,
): Promise<Result<number, 'unknown-subject'>> {
  return db.transaction().execute(async (tx) => {
    const locked = await sql`select 1 from subject where subject_id = ${operation.subjectId}::uuid for update`.execute(
      tx,
    );
    if (locked.rows.length === 0) return failure('unknown-subject' as const);
    const joined = await sql<{ subject_id: string }>`
      select other.subject_id from subject mine join subject other on other.cluster_id = mine.cluster_id
      where mine.subject_id = ${operation.subjectId}::uuid and other.subject_id <> mine.subject_id`.execute(tx);
    await sql`select set_config('role', 'alongside_retention', true), set_config('alongside.retention_operation', ${operation.id}, true)`.execute(
      tx,
    );
    await sql`insert into retention_operation (id, subject_id, rule, reason, decided_by)
      values (${operation.id}, ${operation.subjectId}, ${operation.rule}, ${operation.reason}, ${operation.decidedBy})`.execute(
      tx,
    );
    const removed = await sql`delete from entry where subject_id = ${operation.subjectId}::uuid`.execute(tx);
    const count = Number(removed.numAffectedRows ?? 0);
    await sql`update retention_operation set entries_removed = ${count} where id = ${operation.id}`.execute(tx);
    await sql`select set_config('role', 'none', true)`.execute(tx);
    for (const { name, owner } of recorder.derivations.flatMap(({ tables }) => tables)) {
      await sql`delete from ${sql.table(name)} where ${sql.ref(owner)} = ${operation.subjectId}::uuid`.execute(tx);
    }
    await sql`delete from subject_change where subject_id = ${operation.subjectId}::uuid`.execute(tx);
    await sql`delete from subject where subject_id = ${operation.subjectId}::uuid`.execute(tx);
    if (joined.rows.length > 0)
      await recorder.deriveAgain(
        tx,
        joined.rows.map((row) => row.subject_id),
      );
    return success(count);
  });
}
