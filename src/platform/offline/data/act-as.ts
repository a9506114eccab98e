import { sql } from 'kysely';

import type { Requester, Tx } from '#platform/database/requester.ts';

/**
 * Goes on in a transaction of `asRequester` on behalf of somebody else: of the author of entries that a colleague reads in, and then of the colleague
 * again. Row security and the audit log follow.
 */
export async function actAs(tx: Tx, { userId, teamId, role }: Requester): Promise<void> {
  await sql`select set_config('alongside.user', ${userId}, true), set_config('alongside.team', ${teamId}, true),
    set_config('alongside.role', ${role}, true)`.execute(tx);
}
