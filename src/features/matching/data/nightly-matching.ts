import { sql } from 'kysely';

import { londonDate } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Database } from '#platform/database/requester.ts';

import { countRegister } from './count-register.ts';
import { fillRegister } from './fill-register.ts';
import { rematchRegister, type Rematched, type TakePairs } from './rematch.ts';

/**
 * Once a day: names are counted anew and the whole register is looked through for people who are there twice. Null where it was done today, or another process is at
 * it; safe to ask for at any time.
 */
export async function matchByNight(
  db: Database,
  take: TakePairs,
  today: LocalDate,
  isStopped: () => boolean,
): Promise<Rematched | null> {
  if (!(await claimDay(db, today))) return null;
  await fillRegister(db, undefined, isStopped);
  if (isStopped()) return null;
  await countRegister(db);
  return rematchRegister(db, take, undefined, isStopped);
}

/** True for the one process that comes first on a day. A day that was claimed and not finished is left to the next one. */
async function claimDay(db: Database, today: LocalDate): Promise<boolean> {
  return db.transaction().execute((tx) =>
    asRecorder(tx, async (inside) => {
      await sql`select pg_advisory_xact_lock(hashtext('alongside.matching.night'))`.execute(inside);
      const { rows } = await sql<{ counted_at: Date }>`select counted_at from match_counts`.execute(inside);
      const last = rows[0] === undefined ? null : londonDate(rows[0].counted_at.getTime());
      if (last !== null && last >= today) return false;
      await sql`insert into match_counts (counted_at, counts) values (now(), ${JSON.stringify(nothingCounted)}::jsonb)
        on conflict (only_one) do update set counted_at = now()`.execute(inside);
      return true;
    }),
  );
}

const nothingCounted = { records: 0, canonicals: {}, skeletons: {}, nationalities: {}, languages: {}, phones: {} };
