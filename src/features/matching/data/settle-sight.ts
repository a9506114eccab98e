import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

/** A statement in force by which the requester's team sees a record, and the record. */
export type AgreedSight = Readonly<{ entryId: string; subjectId: string; on: LocalDate }>;

/** By which statements in force the requester's team sees some records: none replaces or takes them back. */
export async function readAgreedSight(tx: Tx, subjectIds: readonly string[]): Promise<readonly AgreedSight[]> {
  const { rows } = await sql<AgreedSight>`
    select e.id as "entryId", e.subject_id as "subjectId", coalesce(e.happened_on, e.received_at::date) as "on" from entry e
    where e.subject_id = any(${subjectIds}::uuid[]) and e.kind = 'may-see' and e.body ->> 'team' = alongside_team()::text
      and not exists (select from entry later where later.subject_id = e.subject_id and e.id = any(later.replaces))
    order by e.seq`.execute(tx);
  return rows;
}
