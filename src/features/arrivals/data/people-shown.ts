import { sql } from 'kysely';

import { auditRead } from '#platform/access/data/audit.ts';
import type { FindPeopleShown, PersonShown } from '#platform/lists/data/person-shown.ts';

/** Names, birth and home of the people among `ids` whom the requester's team sees; row security leaves out the others. */
export const findPeopleShown: FindPeopleShown = async (tx, ids) => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonShown & { id: string; members: string[] }>`
    select p.person_id as id, p.members, p.name, p.born_on as "bornOn", l.name as "placeName", p.room
    from person_now p left join place l on l.id = p.place_id and p.status = 'here'
    where p.person_id = any(${ids}::uuid[]) order by p.part desc`.execute(tx);
  await auditRead(tx, 'person', [...new Set(rows.flatMap(({ members }) => members))]);
  return new Map(rows.map(({ id, name, bornOn, placeName, room }) => [id, { name, bornOn, placeName, room }]));
};
