import { sql } from 'kysely';

import { asRecorder, type Database } from '#platform/database/requester.ts';

/** Somebody invented, as an invented register of patients is to know them. Dates are civil. */
export type InventedPerson = Readonly<{
  id: string;
  nhsNumber: string | null;
  name: string;
  romanisedName: string | null;
  bornOn: string | null;
}>;

/** Everybody in the record, in anybody's care. For a demonstration alone, in which nobody is real; refuses anywhere else, as no row security stands between. */
export async function readInventedPeople(
  db: Database,
  { isDemonstration }: Readonly<{ isDemonstration: boolean }>,
): Promise<readonly InventedPerson[]> {
  if (!isDemonstration) return [];
  return db.transaction().execute((tx) =>
    asRecorder(tx, async () => {
      const { rows } = await sql<InventedPerson>`
        with held as (
          select s.cluster_id, min(k.key) as number from person_key k
          join subject s on s.subject_id = k.person_id where k.kind = 'nhs' group by s.cluster_id
        )
        select p.person_id as id, p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn", held.number as "nhsNumber"
        from person_now p left join held on held.cluster_id = p.person_id where p.part = 'whole'`.execute(tx);
      return rows;
    }),
  );
}
