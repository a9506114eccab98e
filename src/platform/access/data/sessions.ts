import { createHash, randomBytes } from 'node:crypto';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { keptPlan } from '#platform/database/kept-plan.ts';
import type { Database, Tx } from '#platform/database/requester.ts';

import type { RoleName } from '../domain/roles.ts';
import type { SessionStage, SignInMethod } from '../domain/session-life.ts';
import { sessionLife, sessionTouchedEvery } from '../domain/session-life.ts';
import type { SessionEndReason } from './access-tables.ts';
import { audit } from './audit.ts';
import { membershipsOf } from './memberships.ts';

/** A session that is good now. `membership` is null until one is chosen, and again when the chosen one has ended. */
export type OpenSession = Readonly<{
  id: string;
  userId: string;
  userName: string;
  isDemonstration: boolean;
  stage: SessionStage;
  method: SignInMethod;
  membership: Readonly<{ id: string; teamId: string; teamName: string; role: RoleName }> | null;
}>;

/** `token` goes into the cookie and is nowhere else; the database has its hash. */
export type StartedSession = Readonly<{ token: string; sessionId: string; stage: SessionStage }>;

type NewSession = Readonly<{
  userId: string;
  stage: SessionStage;
  method: SignInMethod;
  device: string;
  now: Date;
  /** The session that this one continues: it ends, so that a token known before a step is worth nothing after it. */
  replaces?: string;
}>;

/** Starts a session under a new token. One with `full` stage has the person's membership at once if there is only one to choose. */
export async function startSession(tx: Tx, session: NewSession): Promise<StartedSession> {
  const { userId, stage, method, device, now, replaces } = session;
  if (replaces !== undefined) await endSession(tx, replaces, 'replaced', now);
  const memberships = stage === 'full' ? await membershipsOf(tx, userId, now) : [];
  const token = randomBytes(32).toString('base64url');
  const sessionId = newId();
  await tx
    .insertInto('session')
    .values({
      id: sessionId,
      token_hash: hashOf(token),
      user_id: userId,
      membership_id: memberships.length === 1 ? (memberships[0]?.id ?? null) : null,
      stage,
      method,
      device: device.slice(0, 100),
      created_at: now,
      seen_at: now,
      idle_until_at: later(now, sessionLife[stage].idle),
      until_at: later(now, sessionLife[stage].absolute),
    })
    .execute();
  return { token, sessionId, stage };
}

/** The session of a cookie's token, or null where there is none, it has ended, or its account has. Reading it keeps it from idling out. */
export async function findSession(db: Database, token: string, now: Date): Promise<OpenSession | null> {
  const row = await db
    .selectFrom('session')
    .modifyFront(keptPlan)
    .innerJoin('app_user', 'app_user.id', 'session.user_id')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.id', '=', 'session.membership_id')
        .on('membership.from_at', '<=', now)
        .on((on) => on.or([on('membership.until_at', 'is', null), on('membership.until_at', '>', now)])),
    )
    .leftJoin('team', 'team.id', 'membership.team_id')
    .select([
      'session.id',
      'session.user_id',
      'session.stage',
      'session.method',
      'session.seen_at',
      'app_user.name as user_name',
      'app_user.is_demonstration',
      'membership.id as membership_id',
      'membership.team_id',
      'membership.role',
      'team.name as team_name',
    ])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.ended_at', 'is', null)
    .where('session.until_at', '>', now)
    .where('session.idle_until_at', '>', now)
    .where('app_user.ended_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (now.getTime() - row.seen_at.getTime() > sessionTouchedEvery * 1000) await touch(db, row.id, row.stage, now);
  const { membership_id: id, team_id: teamId, team_name: teamName, role } = row;
  return {
    id: row.id,
    userId: row.user_id,
    userName: row.user_name,
    isDemonstration: row.is_demonstration,
    stage: row.stage,
    method: row.method,
    membership:
      row.stage === 'full' && id !== null && teamId !== null && teamName !== null && role !== null
        ? { id, teamId, teamName, role }
        : null,
  };
}

async function touch(db: Database, id: string, stage: SessionStage, now: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: now, idle_until_at: later(now, sessionLife[stage].idle) })
    .where('id', '=', id)
    .execute();
}

/** Works in another team or role from now on, under a new token. Null where the membership is not this person's, or has ended. */
export async function chooseMembership(
  tx: Tx,
  session: OpenSession,
  membershipId: string,
  now: Date,
): Promise<StartedSession | null> {
  const memberships = await membershipsOf(tx, session.userId, now);
  if (session.stage !== 'full' || !memberships.some(({ id }) => id === membershipId)) return null;
  const token = randomBytes(32).toString('base64url');
  await tx
    .updateTable('session')
    .set({ membership_id: membershipId, token_hash: hashOf(token), seen_at: now })
    .where('id', '=', session.id)
    .execute();
  await audit(tx, { action: 'session.membership-chosen', subjects: [membershipId] });
  return { token, sessionId: session.id, stage: session.stage };
}

export async function endSession(tx: Tx, id: string, reason: SessionEndReason, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now, end_reason: reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends every session of a person, on every device; gives how many there were. */
export async function endEverySession(tx: Tx, userId: string, reason: SessionEndReason, now: Date): Promise<number> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: now, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  await audit(tx, {
    action: 'session.ended-everywhere',
    subjects: [userId],
    detail: { reason, sessions: Number(ended.numUpdatedRows) },
  });
  return Number(ended.numUpdatedRows);
}

/** Where a person is signed in now, the latest first. */
export async function openSessionsOf(db: Database | Tx, userId: string, now: Date) {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'method', 'stage', 'created_at', 'seen_at'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('until_at', '>', now)
    .where('idle_until_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute();
}

/** Forgets sessions that could not be used for a month; the audit log keeps that there were any. Gives how many. */
export async function removeOldSessions(db: Database, now: Date): Promise<number> {
  const removed = await sql`delete from session where until_at < ${now}::timestamptz - interval '30 days'`.execute(db);
  return Number(removed.numAffectedRows ?? 0n);
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
