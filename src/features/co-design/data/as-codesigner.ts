import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

/** What whoever opens a link for comments holds: the link's token, and, once they have said something, their code. */
type Codesigner = Readonly<{ token: string; code: string | null }>;

/** What is kept of a code, so that whoever reads the database cannot use it. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Runs `work` in one transaction as a role that sees the one round of the link and what the code said, and nothing else of the service. */
export async function asCodesigner<T>(db: Database, codesigner: Codesigner, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await becomeCodesigner(tx, codesigner);
    return work(tx);
  });
}

/** From then on the transaction is that of whoever opened the link. */
export async function becomeCodesigner(tx: Tx, { token, code }: Codesigner): Promise<void> {
  await sql`select set_config('alongside.link', ${token}, true), set_config('alongside.key', ${code === null ? '' : hashOfCode(code)}, true),
      set_config('alongside.user', '', true), set_config('alongside.team', '', true), set_config('alongside.role', '', true),
      set_config('role', 'alongside_codesigner', true)`.execute(tx);
}
