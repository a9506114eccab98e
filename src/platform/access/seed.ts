import { sql } from 'kysely';
import { v5 as namedId } from 'uuid';

import type { Database } from '#platform/database/requester.ts';

import type { RoleName } from './domain/roles.ts';
import { roleNames } from './domain/roles.ts';
import { hashPassword } from './data/password-hash.ts';

/** A team that a made-up colleague may be put in. */
type DemonstrationTeam = Readonly<{ id: string; kind: string }>;

/** What the start of the demonstration prints. */
export type DemonstrationUser = Readonly<{ id: string; name: string; email: string; role: RoleName; password: string }>;

/** Everyone's in the demonstration area; worthless anywhere else, because its people cannot sign in anywhere else. */
export const demonstrationPassword = 'demonstration-only';

const namespace = '5b0c3f0e-6c1f-4a55-9d6e-0d2f7a5e4c11';

/** Made-up colleagues, one for each role, and the kind of team that each belongs in. */
const people: Readonly<Record<RoleName, Readonly<{ name: string; teamKind: string }>>> = {
  clinician: { name: 'Grace Okafor', teamKind: 'outreach' },
  coordinator: { name: 'Daniel Price', teamKind: 'outreach' },
  practice: { name: 'Priya Nair', teamKind: 'practice' },
  vcse: { name: 'Hannah Lewis', teamKind: 'vcse' },
  champion: { name: 'Yusuf Karimi', teamKind: 'champions' },
  commissioner: { name: 'Margaret Hughes', teamKind: 'commissioner' },
  evaluator: { name: 'Tom Whitfield', teamKind: 'evaluation' },
  'accommodation-contact': { name: 'Lee Carter', teamKind: 'accommodation' },
  administrator: { name: 'Sunita Rao', teamKind: 'administration' },
};

/**
 * Puts one made-up person for each role into the first of `teams` of the fitting kind, or the first of all. Safe to repeat. They can sign in only while
 * the service runs as a demonstration.
 */
export async function seedDemonstrationUsers(
  db: Database,
  teams: readonly DemonstrationTeam[],
): Promise<readonly DemonstrationUser[]> {
  const hash = await hashPassword(demonstrationPassword);
  const longAgo = new Date('2020-01-01T00:00:00Z');
  return db.transaction().execute(async (tx) => {
    const made: DemonstrationUser[] = [];
    for (const role of roleNames) {
      const { name, teamKind } = people[role];
      const team = teams.find(({ kind }) => kind === teamKind) ?? teams[0];
      if (team === undefined) return made;
      const id = namedId(`user:${role}`, namespace);
      const email = `${role}@demonstration.example`;
      await sql`insert into app_user (id, name, is_demonstration) values (${id}, ${name}, true) on conflict do nothing`.execute(
        tx,
      );
      await sql`insert into user_email (user_id, email) values (${id}, ${email}) on conflict do nothing`.execute(tx);
      await sql`insert into password_credential (user_id, hash, set_at) values (${id}, ${hash}, ${longAgo}) on conflict do nothing`.execute(
        tx,
      );
      await sql`insert into membership (id, user_id, team_id, role, from_at)
        values (${namedId(`membership:${role}:${team.id}`, namespace)}, ${id}, ${team.id}, ${role}, ${longAgo}) on conflict do nothing`.execute(
        tx,
      );
      made.push({ id, name, email, role, password: demonstrationPassword });
    }
    return made;
  });
}
