import { sql } from 'kysely';

import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import type { Tx } from '#platform/database/requester.ts';

import { bySiteOrder, type ListedPerson } from '../domain/listed-person.ts';

const columns = sql`
  p.person_id as "personId", p.part = 'part' as "isPart", p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn", p.born_is as "bornIs",
  p.sex, p.languages, p.interpreter_needed as "interpreterNeeded", p.family, p.place_id as "placeId", place.name as "placeName", p.room,
  p.since_on as "sinceOn", c.due_on as "dueOn", c.start_is as "startIs", c.offered_on as "offeredOn", c.stopped_on as "stoppedOn",
  c.stop_reason as "stopReason", p.conflicts`;

/** Everybody who lives at a site now, in the order of `bySiteOrder`. */
export async function readSiteList(tx: Tx, placeId: string, pathway: string): Promise<readonly ListedPerson[]> {
  await keepPlansForAnyValues(tx);
  const { rows } = await sql<ListedPerson>`${keptPlan}
    select ${columns}
    from person_now p
    left join clock c on c.person_id = p.person_id and c.part = p.part and c.pathway = ${pathway}
    left join place on place.id = p.place_id
    where p.place_id = ${placeId}::uuid and p.status = 'here'`.execute(tx);
  return rows.sort(bySiteOrder);
}

/** Which row of a person a list means: of the whole, or of a part that a team is shown. */
export type ListedRow = Readonly<{ personId: string; part: string }>;

/** The people of some rows, in the rows' order; those whom row security hides from the requester are not among them. */
export async function readListed(
  tx: Tx,
  pathway: string,
  listed: readonly ListedRow[],
): Promise<readonly ListedPerson[]> {
  if (listed.length === 0) return [];
  const { rows } = await sql<ListedPerson>`${keptPlan}
    select ${columns}
    from unnest(${listed.map(({ personId }) => personId)}::uuid[], ${listed.map(({ part }) => part)}::text[])
      with ordinality as listed (person_id, part, at)
    join person_now p on p.person_id = listed.person_id and p.part = listed.part
    left join clock c on c.person_id = p.person_id and c.part = p.part and c.pathway = ${pathway}
    left join place on place.id = p.place_id
    order by listed.at`.execute(tx);
  return rows;
}
