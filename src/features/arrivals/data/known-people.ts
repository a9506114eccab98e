import { sql } from 'kysely';

import type { Database } from '#platform/database/requester.ts';
import type { KnownPerson } from '#features/demonstration/index.ts';

/** People on the record who do not live at a place, drawn by a seed, for invented lists on which they are met again. For the owner's connection. */
export async function drawKnownPeople(
  db: Database,
  count: number,
  seed: number,
  placeId: string | null,
): Promise<readonly KnownPerson[]> {
  const { rows: people } = await sql<
    Omit<KnownPerson, 'phone' | 'portReference' | 'nhsNumber'> & { members: string[] }
  >`
    select p.members, p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn", p.sex, p.nationality, p.languages
    from person_now p
    where p.part = 'whole' and p.status in ('here', 'between') and p.name <> '' and p.place_id is distinct from ${placeId}::uuid
    order by hashtextextended(p.person_id::text, ${seed}) limit ${count}`.execute(db);
  const { rows: keys } = await sql<{ person_id: string; kind: string; key: string }>`
    select person_id, kind, key from person_key
    where person_id = any(${people.flatMap(({ members }) => members)}::uuid[]) and kind in ('phone', 'port', 'nhs')`.execute(
    db,
  );
  const keyOf = new Map(keys.map(({ person_id, kind, key }) => [`${person_id} ${kind}`, key]));
  return people.map(({ members, ...person }) => {
    const of = (kind: string) =>
      members.map((id) => keyOf.get(`${id} ${kind}`)).find((key) => key !== undefined) ?? null;
    const phone = of('phone');
    return { ...person, phone: phone === null ? null : `+${phone}`, portReference: of('port'), nhsNumber: of('nhs') };
  });
}
