import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Database } from '#platform/database/requester.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';

import { readCustody } from './person-derivation.ts';

/**
 * Brings custody up to `today`: rules that began or ended since it was last worked out re-home the people of their places, each in the care of
 * exactly one team before and after. Safe to repeat, and for two processes at once. Gives how many records were re-homed.
 */
export async function rollDay(db: Database, recorder: Recorder, today: LocalDate): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const held = await sql<{ as_of_on: LocalDate }>`select as_of_on from derived_as_of for update`.execute(tx);
    if ((held.rows[0]?.as_of_on ?? today) >= today) return 0;
    const places = await sql<{ id: string }>`select id from place`.execute(tx);
    const before = await readCustody(tx);
    await sql`update derived_as_of set as_of_on = ${today}::date`.execute(tx);
    const after = await readCustody(tx);
    const changed = places.rows.map(({ id }) => id).filter((id) => before(id) !== after(id));
    return deriveAgainAt(tx, recorder, changed);
  });
}

/** Works out again who looks after the people of some places, after a rule or the place itself was changed. */
export async function deriveAgainAt(
  tx: Parameters<Recorder['deriveAgain']>[0],
  recorder: Recorder,
  placeIds: readonly string[],
): Promise<number> {
  if (placeIds.length === 0) return 0;
  // Whoever changes a rule of custody sees no person; the record does.
  const { rows } = await asRecorder(tx, () =>
    sql<{ member: string }>`
      select distinct unnest(members) as member from person_now where place_id = any(${placeIds as string[]}::uuid[])`.execute(
      tx,
    ),
  );
  const members = rows.map((row) => row.member);
  for (let from = 0; from < members.length; from += 2000)
    await recorder.deriveAgain(tx, members.slice(from, from + 2000));
  return members.length;
}
