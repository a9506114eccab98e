import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';

import type { RoleName } from '#platform/access/domain/roles.ts';

import type { Tables } from './tables.ts';

/** On whose behalf a piece of work runs. Row security reads it; without it the desk role sees no row. */
export type Requester = Readonly<{
  userId: string;
  teamId: string;
  role: RoleName;
  /** Of the HTTP request, if there is one: the audit log keeps it beside what was read and written. */
  requestId?: string;
}>;

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/**
 * Runs `work` in one transaction as the non-owner role `alongside_desk` with the requester's user, team and role set,
 * so that PostgreSQL's row security applies to every statement. Nothing of it outlives the transaction.
 */
export async function asRequester<T>(db: Database, requester: Requester, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await becomeRequester(tx, requester);
    return work(tx);
  });
}

/** From here on the transaction is the requester's. For what has to keep several people's writing together, all or none; a page has one requester. */
export async function becomeRequester(tx: Tx, requester: Requester): Promise<void> {
  await sql`select set_config('alongside.user', ${requester.userId}, true), set_config('alongside.team', ${requester.teamId}, true),
    set_config('alongside.role', ${requester.role}, true), set_config('alongside.request', ${requester.requestId ?? ''}, true),
    set_config('role', 'alongside_desk', true)`.execute(tx);
}

/** Runs `work` in one transaction as the role that sees what was released to everybody and nothing else of the service. */
export async function asAnybody<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('alongside.user', '', true), set_config('alongside.team', '', true),
      set_config('alongside.role', '', true), set_config('role', 'alongside_public', true)`.execute(tx);
    return work(tx);
  });
}

/**
 * Runs one step of a transaction as `alongside_recorder`, the role that may read the whole log and write what is derived from it,
 * then goes back to the role the transaction had. For the record itself only; never hand its rows to a page.
 */
export const asRecorder = <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asRole(tx, 'alongside_recorder', work);

/** Runs one step of a transaction as another role of the database, then goes back to the one it had. */
export async function asRole<T>(
  tx: Tx,
  role: 'alongside_recorder' | 'alongside_sender',
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const before = await sql<{ role: string }>`select current_setting('role') as role`.execute(tx);
  await sql`select set_config('role', ${role}, true)`.execute(tx);
  const result = await work(tx);
  await sql`select set_config('role', ${before.rows[0]?.role ?? 'none'}, true)`.execute(tx);
  return result;
}
