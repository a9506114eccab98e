import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Database } from '#platform/database/requester.ts';
import { fullNameKey, parseNhsNumber, referenceKey } from '#features/matching/index.ts';

/** What somebody must know exactly of a person who is not in their team's care. */
export type ExactKnowledge =
  Readonly<{ nhsNumber: string }> | Readonly<{ portReference: string }> | Readonly<{ name: string; bornOn: LocalDate }>;

/** The records, in anybody's care, that are named exactly. Ids and nothing else; at most ten. For emergency access only. */
export async function findExactly(db: Database, known: ExactKnowledge): Promise<readonly string[]> {
  const condition =
    'nhsNumber' in known
      ? sql`k.kind = 'nhs' and k.key = ${parseNhsNumber(known.nhsNumber) ?? ''}`
      : 'portReference' in known
        ? sql`k.kind = 'port' and k.key = ${referenceKey(known.portReference) ?? ''}`
        : sql`k.kind = 'fullname' and k.key = ${fullNameKey(known.name)} and p.born_on = ${known.bornOn}::date`;
  return db.transaction().execute((tx) =>
    asRecorder(tx, async () => {
      const { rows } = await sql<{ person_id: string }>`
        select distinct p.person_id from person_key k
        join subject s on s.subject_id = k.person_id
        join person_now p on p.person_id = s.cluster_id and p.part = 'whole'
        where ${condition} limit 10`.execute(tx);
      return rows.map((row) => row.person_id);
    }),
  );
}
