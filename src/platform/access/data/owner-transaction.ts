import { sql } from 'kysely';

import type { Database, Requester, Tx } from '#platform/database/requester.ts';

/** For whom the owner's connection works: a requester, somebody who is only signing in, or nobody yet. */
export type OnBehalfOf = Partial<Requester>;

/**
 * Runs `work` in one transaction of the database's owner, which row security does not hold back, with the audit log told for whom. Only for
 * sign-in and the keeping of accounts, whose tables no page's role may read.
 */
export async function ownerTransaction<T>(
  db: Database,
  { userId, teamId, role, requestId }: OnBehalfOf,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('alongside.user', ${userId ?? ''}, true), set_config('alongside.team', ${teamId ?? ''}, true),
      set_config('alongside.role', ${role ?? ''}, true), set_config('alongside.request', ${requestId ?? ''}, true)`.execute(
      tx,
    );
    return work(tx);
  });
}
