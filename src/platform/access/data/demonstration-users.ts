import type { Database } from '#platform/database/requester.ts';

import type { RoleName } from '../domain/roles.ts';
import { roleNames } from '../domain/roles.ts';

export type DemonstrationUserRow = Readonly<{ id: string; name: string; teamName: string; role: RoleName }>;

/** The made-up colleagues, in the order in which the roles are told of. */
export async function demonstrationUsers(db: Database): Promise<readonly DemonstrationUserRow[]> {
  const rows = await db
    .selectFrom('app_user')
    .innerJoin('membership', 'membership.user_id', 'app_user.id')
    .innerJoin('team', 'team.id', 'membership.team_id')
    .select(['app_user.id', 'app_user.name', 'team.name as teamName', 'membership.role'])
    .where('app_user.is_demonstration', '=', true)
    .where('app_user.ended_at', 'is', null)
    .where('membership.until_at', 'is', null)
    .orderBy('app_user.name')
    .execute();
  return rows.toSorted((a, b) => roleNames.indexOf(a.role) - roleNames.indexOf(b.role));
}
