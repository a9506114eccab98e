import { sql } from 'kysely';

import { londonDate } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Database } from '#platform/database/requester.ts';

import { countRegister } from './count-register.ts';
import { fillRegister } from './fill-register.ts';
import { openChecks } from './match-cases-checks.ts';
import { beginLook, openCases, withdrawCases } from './match-cases.ts';
import { rematchRegister, type Rematched } from './rematch.ts';

/**
 * Sees to it that the register has its keys. Once a day names are counted anew, the whole register is looked through for people who are there twice, and a sample of
 * what lists linked is drawn to be checked. Null where that was done today, or another process is at it; safe to ask for at any time.
 */
export async function matchByNight(
  db: Database,
  today: LocalDate,
  isStopped: () => boolean,
): Promise<Rematched | null> {
  await fillRegister(db, undefined, isStopped);
  return !isStopped() && (await claimDay(db, today)) ? lookThrough(db, isStopped) : null;
}

/** The same at once, whenever it was last done. Stopped half-way, it leaves what it found. */
export async function lookThrough(
  db: Database,
  isStopped: () => boolean,
  progress?: (records: number) => void,
): Promise<Rematched> {
  await fillRegister(db, undefined, isStopped);
  if (!isStopped()) await countRegister(db);
  const began = await db.transaction().execute(beginLook);
  const done = await rematchRegister(db, openCases, progress, isStopped);
  if (!isStopped())
    await db.transaction().execute(async (tx) => {
      await withdrawCases(tx, began);
      await openChecks(tx);
    });
  return done;
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
