import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Database, Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { Purpose, Way } from '../domain/message.ts';
import type { Address } from '../domain/read-address.ts';
import { isStopToken, stopToken } from '../domain/stop-token.ts';
import { asSender } from './as-sender.ts';
import { addressDigest, sealAddress } from './sealed.ts';
import './message-tables.ts';

export type NewContact = Readonly<{ purpose: Purpose; way: Way; address: Address }>;

/** The id of the contact, new or known. Who has withdrawn from this purpose stays withdrawn, whoever types their number again. */
export async function keepContact(
  tx: Tx,
  secret: Secret,
  { purpose, way, address }: NewContact,
): Promise<Result<string, 'withdrawn'>> {
  const digest = addressDigest(secret, way, address);
  await tx
    .insertInto('message_contact')
    .values({ purpose, way, digest, sealed: sealAddress(secret, address), stop_token: stopToken(randomBytes) })
    .onConflict((on) => on.columns(['team_id', 'purpose', 'digest']).doNothing())
    .execute();
  const { id, withdrawn_at: withdrawnAt } = await tx
    .selectFrom('message_contact')
    .select(['id', 'withdrawn_at'])
    .where('team_id', '=', sql<string>`alongside_team()`)
    .where('purpose', '=', purpose)
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow();
  return withdrawnAt === null ? success(id) : failure('withdrawn');
}

/** What somebody who holds the link would withdraw from; null where there is no such link. */
export async function findByStopToken(
  db: Database,
  token: string,
): Promise<Readonly<{ id: string; purpose: Purpose; hasWithdrawn: boolean }> | null> {
  if (!isStopToken(token)) return null;
  return asSender(db, async (tx) => {
    const row = await tx
      .selectFrom('message_contact')
      .select(['id', 'purpose', 'withdrawn_at'])
      .where('stop_token', '=', token)
      .executeTakeFirst();
    return row === undefined ? null : { id: row.id, purpose: row.purpose, hasWithdrawn: row.withdrawn_at !== null };
  });
}

/** They hear no more and their address is gone; the database cancels what waits. A second time it changes nothing. */
export async function withdraw(db: Database, id: string): Promise<void> {
  await asSender(db, async (tx) => {
    const done = await tx
      .updateTable('message_contact')
      .set({ withdrawn_at: new Date() })
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows > 0n) await audit(tx, { action: 'message-contact.withdrawn', subjects: [id] });
  });
}
