import type { Database, Tx } from '#platform/database/requester.ts';

import type { RoleName } from '../domain/roles.ts';

export type Membership = Readonly<{ id: string; teamId: string; teamName: string; role: RoleName }>;

/** The teams and roles that a person has now, by the team's name. */
export async function membershipsOf(db: Database | Tx, userId: string, now: Date): Promise<readonly Membership[]> {
  return db
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team_id')
    .select(['membership.id', 'membership.team_id as teamId', 'team.name as teamName', 'membership.role'])
    .where('membership.user_id', '=', userId)
    .where('membership.from_at', '<=', now)
    .where((on) => on.or([on('membership.until_at', 'is', null), on('membership.until_at', '>', now)]))
    .orderBy('team.name')
    .orderBy('membership.role')
    .execute();
}
