import { sql } from 'kysely';

import { asRole, type Database, type Tx } from '#platform/database/requester.ts';

/**
 * Runs `work` in one transaction as `alongside_sender`, who reads what waits and where it goes, for nobody in particular: the audit log names no user. Never hand an
 * address that it reads to a page, but for letters to whoever prints them.
 */
export async function asSender<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('alongside.user', '', true), set_config('alongside.team', '', true), set_config('alongside.role', '', true),
      set_config('alongside.request', '', true), set_config('role', 'alongside_sender', true)`.execute(tx);
    return work(tx);
  });
}

/** Runs one step of a requester's transaction as the sender, then goes back to the role that it had. The caller has asked for the permission. */
export const asSenderWithin = <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asRole(tx, 'alongside_sender', work);
