import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

/** What somebody who answers by a link holds: the link's token, and, once they have begun, the key of their response. */
export type Answerer = Readonly<{
  token: string;
  key: string | null;
  /** The one-use code that they hold, where their link needs one. */
  accessCode?: string | null;
}>;

/** What is kept of a key, so that whoever reads the database cannot open a response with it. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Runs `work` in one transaction as a role that sees the one collection of the link and the one response of the key, and nothing else of the service. */
export async function asAnswerer<T>(db: Database, answerer: Answerer, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await becomeAnswerer(tx, answerer);
    return work(tx);
  });
}

/** From here on the transaction is the answerer's. For what has to keep many people's answers together, all or none. */
export async function becomeAnswerer(tx: Tx, { token, key, accessCode = null }: Answerer): Promise<void> {
  await sql`select set_config('alongside.link', ${token}, true), set_config('alongside.key', ${key === null ? '' : hashOf(key)}, true),
    set_config('alongside.access_code', ${accessCode === null ? '' : hashOf(accessCode)}, true),
    set_config('alongside.user', '', true), set_config('alongside.team', '', true), set_config('alongside.role', '', true),
    set_config('role', 'alongside_answerer', true)`.execute(tx);
}
