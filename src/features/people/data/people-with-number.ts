import { sql } from 'kysely';

import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import type { Tx } from '#platform/database/requester.ts';

/** Somebody whose record states an NHS number; `members` are all their records. */
export type PersonWithNumber = Readonly<{ id: string; name: string; members: readonly string[] }>;

/** Everybody whom the requester may see and whose record states one of these NHS numbers (ten digits), settled or not. Fifty at most. */
export async function peopleWithNumber(tx: Tx, numbers: readonly string[]): Promise<readonly PersonWithNumber[]> {
  if (numbers.length === 0) return [];
  await keepPlansForAnyValues(tx);
  const { rows } = await sql<PersonWithNumber>`${keptPlan}
    select distinct p.person_id as id, p.name, p.members from person_key k
    join subject s on s.subject_id = k.person_id
    join person_now p on p.person_id = any(array[k.person_id, s.cluster_id]) and k.person_id = any(p.members)
    where k.kind = 'nhs' and k.key = any(${numbers}::text[]) and p.status <> 'recorded-in-error'
    order by p.person_id limit 50`.execute(tx);
  return rows;
}
