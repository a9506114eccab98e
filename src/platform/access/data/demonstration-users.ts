import { sql } from 'kysely';

import type { Database } from '#platform/database/requester.ts';

import type { RoleName } from '../domain/roles.ts';
import { roleNames } from '../domain/roles.ts';

export type DemonstrationUserRow = Readonly<{
  id: string;
  name: string;
  teamName: string;
  role: RoleName;
  /** How many more made-up colleagues there are with this role. */
  others: number;
}>;

/** One made-up colleague for each role, in the order in which the roles are told of; or, where `role` is given, everybody who has it. */
export async function demonstrationUsers(
  db: Database,
  role: RoleName | null = null,
): Promise<readonly DemonstrationUserRow[]> {
  const { rows } = await sql<DemonstrationUserRow & { place: number }>`
    select u.id, u.name, t.name as "teamName", m.role, count(*) over of_role - 1 as others,
      row_number() over (of_role order by (e.email = m.role || '@demonstration.example') desc, u.name, u.id) as place
    from app_user u
      join user_email e on e.user_id = u.id
      join membership m on m.user_id = u.id and m.until_at is null
      join team t on t.id = m.team_id
    where u.is_demonstration and u.ended_at is null and (${role}::text is null or m.role = ${role})
    window of_role as (partition by m.role)
    order by place`.execute(db);
  return rows
    .filter(({ place }) => role !== null || place === 1)
    .toSorted((a, b) => roleNames.indexOf(a.role) - roleNames.indexOf(b.role));
}
