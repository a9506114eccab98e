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
        select p.person_id as id, p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn",
          (select min(k.key) from person_key k where k.person_id = any(p.members) and k.kind = 'nhs') as "nhsNumber"
        from person_now p where p.part = 'whole'`.execute(tx);
      return rows;
    }),
  );
}
