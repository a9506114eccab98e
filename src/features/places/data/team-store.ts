import type { Tx } from '#platform/database/requester.ts';

import type { Team } from '../domain/team.ts';
import './places-table.ts';

/** A team with the name of the area that it works in; null where it works everywhere. */
export type TeamWithArea = Team & Readonly<{ icbName: string | null }>;

/** Every team, by name. */
export async function listTeams(tx: Tx): Promise<readonly TeamWithArea[]> {
  const rows = await tx
    .selectFrom('team')
    .leftJoin('icb', 'icb.code', 'team.icb_code')
    .select(['team.id', 'team.code', 'team.name', 'team.kind', 'team.icb_code as icb', 'icb.name as icbName'])
    .orderBy('team.name')
    .orderBy('team.code')
    .execute();
  return rows;
}

/** False, and nothing written, where another team has the code. `practiceId` only for a practice's own team. */
export async function addTeam(
  tx: Tx,
  team: Team,
  by: string | null,
  practiceId: string | null = null,
): Promise<boolean> {
  const added = await tx
    .insertInto('team')
    .values({
      id: team.id,
      code: team.code,
      name: team.name,
      kind: team.kind,
      icb_code: team.icb,
      practice_id: practiceId,
      changed_by: by,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
