import { sql } from 'kysely';

import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import type { Tx } from '#platform/database/requester.ts';

import { bySiteOrder, type ListedPerson } from '../domain/listed-person.ts';

const columns = sql`
  p.person_id as "personId", p.part = 'part' as "isPart", p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn", p.born_is as "bornIs",
  p.sex, p.languages, p.interpreter_needed as "interpreterNeeded", p.family, p.place_id as "placeId", place.name as "placeName", p.room,
  p.since_on as "sinceOn", c.due_on as "dueOn", c.start_is as "startIs", c.offered_on as "offeredOn", c.stopped_on as "stoppedOn",
  c.stop_reason as "stopReason", p.conflicts`;

/** Each person's deadline, looked up by itself: joined as a whole, row security would be asked of everybody's on the record. */
const deadline = (pathway: string) => sql`
  left join lateral (
    select due_on, start_is, offered_on, stopped_on, stop_reason from clock
    where clock.person_id = p.person_id and clock.part = p.part and clock.pathway = ${pathway} offset 0
  ) c on true`;

/** Everybody who lives at a site now, in the order of `bySiteOrder`. */
export async function readSiteList(tx: Tx, placeId: string, pathway: string): Promise<readonly ListedPerson[]> {
  await keepPlansForAnyValues(tx);
  const { rows } = await sql<ListedPerson>`${keptPlan}
    select ${columns}
    from person_now p
    ${deadline(pathway)}
    left join place on place.id = p.place_id
    where p.place_id = ${placeId}::uuid and p.status = 'here'`.execute(tx);
  return rows.sort(bySiteOrder);
}

/** Which row of a person a list means: of the whole, or of a part that a team is shown. */
export type ListedRow = Readonly<{ personId: string; part: string }>;

/** Gives the person of a row, or undefined where row security hides them from the requester. */
type FindListed = (row: ListedRow) => ListedPerson | undefined;

/** Reads the people of all rows of a page in one go: setting out over sixteen partitions takes longer than reading fifty people there. */
export async function readListed(tx: Tx, pathway: string, listed: readonly ListedRow[]): Promise<FindListed> {
  const { rows } = await sql<ListedPerson>`${keptPlan}
    select ${columns}
    from unnest(${listed.map(({ personId }) => personId)}::uuid[], ${listed.map(({ part }) => part)}::text[]) as listed (person_id, part)
    cross join lateral (select * from person_now p where p.person_id = listed.person_id and p.part = listed.part offset 0) p
    ${deadline(pathway)}
    left join place on place.id = p.place_id`.execute(tx);
  const found = new Map(rows.map((person) => [`${person.personId} ${person.isPart}`, person]));
  return ({ personId, part }) => found.get(`${personId} ${part === 'part'}`);
}
