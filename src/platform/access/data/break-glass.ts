import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import type { Tx } from '#platform/database/requester.ts';

import { breakGlassSearchesAnHour } from '../domain/break-glass.ts';
import { audit } from './audit.ts';

/**
 * Opens one person to whoever asks in this transaction, for three hours from now by the database's clock. The reason was checked with
 * `breakGlassReason`. Row security refuses roles that may not, whatever the page thinks.
 */
export async function takeBreakGlass(tx: Tx, taken: Readonly<{ subjectId: string; reason: string }>): Promise<void> {
  const { subjectId, reason } = taken;
  await tx.insertInto('break_glass').values({ id: newId(), subject_id: subjectId, reason }).execute();
  await audit(tx, { action: 'break-glass.taken', subjects: [subjectId], reason });
}

/** Gives it back before the three hours are over. False where it had ended. */
export async function endBreakGlass(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('break_glass')
    .set({ until_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('until_at', '>', sql<Date>`now()`)
    .returning('subject_id')
    .executeTakeFirst();
  if (ended === undefined) return false;
  await audit(tx, { action: 'break-glass.ended', subjects: [ended.subject_id] });
  return true;
}

/** What the requester has open now, the latest first. */
export async function openBreakGlass(tx: Tx) {
  return tx
    .selectFrom('break_glass')
    .select(['id', 'subject_id as subjectId', 'reason', 'until_at as untilAt'])
    .where('user_id', '=', sql<string>`alongside_user()`)
    .where('team_id', '=', sql<string>`alongside_team()`)
    .where('until_at', '>', sql<Date>`now()`)
    .orderBy('from_at', 'desc')
    .execute();
}

/** Every use, the latest first, for an administrator's transaction. */
export async function listBreakGlass(tx: Tx, page: Readonly<{ size: number; before: Date | null }>) {
  return tx
    .selectFrom('break_glass')
    .innerJoin('app_user', 'app_user.id', 'break_glass.user_id')
    .innerJoin('team', 'team.id', 'break_glass.team_id')
    .select(['break_glass.id', 'app_user.id as userId', 'app_user.name as userName', 'team.name as teamName'])
    .select(['break_glass.subject_id as subjectId', 'break_glass.reason'])
    .select(['break_glass.from_at as fromAt', 'break_glass.until_at as untilAt'])
    .$if(page.before !== null, (query) => query.where('break_glass.from_at', '<', page.before))
    .orderBy('break_glass.from_at', 'desc')
    .limit(page.size)
    .execute();
}

/** A search that found nobody, or more than one. Kept with its reason, so that trying one name after another is seen. */
export async function noteFruitlessSearch(tx: Tx, reason: string, found: 'nobody' | 'several'): Promise<void> {
  await audit(tx, { action: 'break-glass.not-found', reason, detail: { found } });
}

/** Whether this user has searched in vain too often in the last hour. On the owner's connection: a clinician cannot read the log. */
export async function mustStopSearching(tx: Tx, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('audit_event')
    .select((on) => on.fn.countAll<number>().as('searches'))
    .where('user_id', '=', userId)
    .where('action', '=', 'break-glass.not-found')
    .where('at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirstOrThrow();
  return row.searches >= breakGlassSearchesAnHour;
}
