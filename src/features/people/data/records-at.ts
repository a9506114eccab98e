import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

/**
 * Every record that the requester's team sees of the people who live at these places, or lived there last and nobody knows where they are: what a
 * device of the team is to hold. Never through emergency access, which is one person's and for three hours.
 */
export async function recordsAt(tx: Tx, placeIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with living_there as (
      select members from person_now where status = 'here' and place_id = any(${placeIds}::uuid[]) and seen_by @> array[alongside_team()]
      union all
      select members from person_now where status = 'between' and place_id = any(${placeIds}::uuid[]) and seen_by @> array[alongside_team()]
    )
    select distinct a.subject_id as id from living_there cross join unnest(members) as member (id)
    join subject_access a on a.subject_id = member.id
    where a.seen_by @> array[alongside_team()]`.execute(tx);
  return rows.map(({ id }) => id);
}
