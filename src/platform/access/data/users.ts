import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import type { Tx } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import { roleFitsTeam } from '../domain/role-in-team.ts';
import type { RoleName } from '../domain/roles.ts';
import { audit } from './audit.ts';
import { normaliseEmail } from './sign-in.ts';
import { endEverySession } from './sessions.ts';

export type UserRow = Readonly<{
  id: string;
  name: string;
  email: string;
  isDemonstration: boolean;
  endedAt: Date | null;
  /** Team and role, in words of the team's name: those that are open now. */
  roles: readonly Readonly<{ teamName: string; role: RoleName }>[];
}>;

export const usersOnAPage = 50;

/** People with an account whose name or address holds `search`, by name; one more than a page where there are more. For an administrator's transaction. */
export async function listUsers(
  tx: Tx,
  asked: Readonly<{ search: string; page: number }>,
): Promise<readonly UserRow[]> {
  const pattern = `%${asked.search.trim().replaceAll(/[\\%_]/gu, '\\$&')}%`;
  const { rows } = await sql<UserRow>`
    select u.id, u.name, e.email, u.is_demonstration as "isDemonstration", u.ended_at as "endedAt",
      coalesce((select json_agg(json_build_object('teamName', t.name, 'role', m.role) order by t.name, m.role)
        from membership m join team t on t.id = m.team_id
        where m.user_id = u.id and m.from_at <= now() and (m.until_at is null or m.until_at > now())), '[]'::json) as roles
    from app_user u join user_email e on e.user_id = u.id
    where u.name ilike ${pattern} or e.email ilike ${pattern}
    order by u.ended_at is not null, u.name, u.id
    limit ${usersOnAPage + 1} offset ${asked.page * usersOnAPage}`.execute(tx);
  return rows;
}

/** One person with every membership they ever had, the open ones first; null if there is no such person. */
export async function findUser(tx: Tx, userId: string) {
  const user = await tx
    .selectFrom('app_user')
    .innerJoin('user_email', 'user_email.user_id', 'app_user.id')
    .select(['app_user.id', 'app_user.name', 'user_email.email', 'app_user.is_demonstration as isDemonstration'])
    .select(['app_user.created_at as createdAt', 'app_user.ended_at as endedAt'])
    .where('app_user.id', '=', userId)
    .executeTakeFirst();
  if (user === undefined) return null;
  const memberships = await tx
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team_id')
    .select(['membership.id', 'team.name as teamName', 'membership.role'])
    .select(['membership.from_at as fromAt', 'membership.until_at as untilAt'])
    .where('membership.user_id', '=', userId)
    .orderBy(sql`membership.until_at is not null`)
    .orderBy('membership.from_at', 'desc')
    .execute();
  return { ...user, memberships };
}

export type NewUser = Readonly<{ name: string; email: string; teamId: string; role: RoleName }>;

export type NewUserProblem = 'name-missing' | 'email-not-an-address' | 'email-taken' | 'role-not-for-team';

/** Adds somebody with their first team and role. They have no way to sign in until a code is given (`resetSignIn`). */
export async function addUser(tx: Tx, user: NewUser): Promise<Result<string, NewUserProblem>> {
  const name = user.name.trim().slice(0, 200);
  const email = normaliseEmail(user.email);
  if (name === '') return failure('name-missing');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) return failure('email-not-an-address');
  const taken = await tx.selectFrom('user_email').select('user_id').where('email', '=', email).executeTakeFirst();
  if (taken !== undefined) return failure('email-taken');
  if (!(await fits(tx, user))) return failure('role-not-for-team');
  const id = newId();
  await tx.insertInto('app_user').values({ id, name }).execute();
  await tx.insertInto('user_email').values({ user_id: id, email }).execute();
  await audit(tx, { action: 'user.added', subjects: [id] });
  await giveMembership(tx, { userId: id, teamId: user.teamId, role: user.role });
  return success(id);
}

/** Gives a role in a team; nothing where they have it already. Row security refuses it to whoever asks it for themselves. */
export async function giveMembership(
  tx: Tx,
  given: Readonly<{ userId: string; teamId: string; role: RoleName }>,
): Promise<Result<null, 'role-not-for-team'>> {
  const { userId, teamId, role } = given;
  if (!(await fits(tx, given))) return failure('role-not-for-team');
  const has = await tx
    .selectFrom('membership')
    .select('id')
    .where('user_id', '=', userId)
    .where('team_id', '=', teamId)
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .executeTakeFirst();
  if (has !== undefined) return success(null);
  await tx.insertInto('membership').values({ id: newId(), user_id: userId, team_id: teamId, role }).execute();
  await audit(tx, { action: 'membership.given', subjects: [userId, teamId], detail: { role } });
  return success(null);
}

async function fits(tx: Tx, { teamId, role }: Readonly<{ teamId: string; role: RoleName }>): Promise<boolean> {
  const team = await tx.selectFrom('team').select('kind').where('id', '=', teamId).executeTakeFirst();
  return team !== undefined && roleFitsTeam(role, team.kind);
}

/** Ends a role in a team, at once. Pages that are open with it are refused at the next request. */
export async function endMembership(tx: Tx, userId: string, membershipId: string): Promise<boolean> {
  const ended = await tx
    .updateTable('membership')
    .set({ until_at: sql<Date>`now()` })
    .where('id', '=', membershipId)
    .where('user_id', '=', userId)
    .where('until_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows !== 1n) return false;
  await audit(tx, { action: 'membership.ended', subjects: [userId], detail: { membership: membershipId } });
  return true;
}

/** Closes an account: every membership and session ends. The name stays beside what the person wrote. On the owner's connection. */
export async function endAccount(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx
    .updateTable('app_user')
    .set({ ended_at: now })
    .where('id', '=', userId)
    .where('ended_at', 'is', null)
    .execute();
  await tx
    .updateTable('membership')
    .set({ until_at: now })
    .where('user_id', '=', userId)
    .where((on) => on.or([on('until_at', 'is', null), on('until_at', '>', now)]))
    .where('from_at', '<=', now)
    .execute();
  await endEverySession(tx, userId, 'account-ended', now);
  await audit(tx, { action: 'user.ended', subjects: [userId] });
}

/** Teams that a role can be given in, by name. */
export async function teamsByName(tx: Tx) {
  return tx.selectFrom('team').select(['id', 'code', 'name', 'kind']).orderBy('name').execute();
}
