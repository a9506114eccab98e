import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

/**
 * Every record that the requester's team sees of the people who live at these places, or lived there last and nobody knows where they are: what a
 * device of the team is to hold. Never through emergency access, which is one person's and for three hours.
 */
export async function recordsAt(tx: Tx, placeIds: readonly string[]): Promise<readonly string[]> {
  // As the recorder, with the team's own sight as a condition: planned with row security this read takes longer than all the rest of an answer.
  const living = await asRecorder(tx, () =>
    sql<{ id: string }>`
      with living_there as (
        select members from person_now where status = 'here' and place_id = any(${placeIds}::uuid[]) and seen_by @> array[alongside_team()]
        union all
        select members from person_now where status = 'between' and place_id = any(${placeIds}::uuid[]) and seen_by @> array[alongside_team()]
      )
      select distinct unnest(members) as id from living_there`.execute(tx),
  );
  // Row security has the last word on each record.
  const { rows } = await sql<{ id: string }>`
    select a.subject_id as id from unnest(${living.rows.map(({ id }) => id)}::uuid[]) as living (id)
    join subject_access a on a.subject_id = living.id`.execute(tx);
  return rows.map(({ id }) => id);
}
