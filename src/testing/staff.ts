import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Database, Requester } from '#platform/database/requester.ts';

let made = 0;
const longAgo = new Date('2020-01-01T00:00:00Z');

/** A team of some kind, with a code of its own. */
export async function makeTeam(db: Database, kind = 'outreach', name?: string): Promise<string> {
  const id = newId();
  const code = `T${++made}-${id.slice(-6)}`;
  await sql`insert into team (id, code, name, kind) values (${id}, ${code}, ${name ?? `Team ${code}`}, ${kind})`.execute(
    db,
  );
  return id;
}

/** Somebody with an account and one role since 2020, who has no way to sign in yet. */
export async function makeStaff(
  db: Database,
  role: RoleName,
  options: { teamId?: string; email?: string; name?: string; isDemonstration?: boolean } = {},
): Promise<Requester & { email: string; name: string; membershipId: string }> {
  const userId = newId();
  const teamId = options.teamId ?? (await makeTeam(db));
  const name = options.name ?? `Person ${++made}`;
  const email = options.email ?? `person${made}-${userId.slice(-6)}@team.example`;
  const membershipId = newId();
  await db
    .insertInto('app_user')
    .values({ id: userId, name, is_demonstration: options.isDemonstration ?? false })
    .execute();
  await db.insertInto('user_email').values({ user_id: userId, email }).execute();
  await db
    .insertInto('membership')
    .values({ id: membershipId, user_id: userId, team_id: teamId, role, from_at: longAgo })
    .execute();
  return { userId, teamId, role, email, name, membershipId };
}
