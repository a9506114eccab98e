import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Purpose } from '../domain/message.ts';
import { stopToken } from '../domain/stop-token.ts';
import type { NewContact } from './contact-store.ts';
import { addressDigest, sealAddress } from './sealed.ts';
import './message-tables.ts';

/** What a team has of an address: nothing, a contact, or somebody who withdrew from this purpose. */
export type KnownContact = Readonly<{ id: string; hasWithdrawn: boolean }>;

type Addressed = Omit<NewContact, 'purpose'>;

/** For each address in its place what the requester's team has of it; null where that is nothing. */
export async function findContacts(
  tx: Tx,
  secret: Secret,
  purpose: Purpose,
  asked: readonly Addressed[],
): Promise<readonly (KnownContact | null)[]> {
  if (asked.length === 0) return [];
  const digests = asked.map(({ way, address }) => addressDigest(secret, way, address));
  const rows = await tx
    .selectFrom('message_contact')
    .select(['id', 'digest', 'withdrawn_at'])
    .where('team_id', '=', sql<string>`alongside_team()`)
    .where('purpose', '=', purpose)
    .where('digest', '=', sql<Buffer>`any(${digests}::bytea[])`)
    .execute();
  const known = new Map(
    rows.map((row) => [row.digest.toString('hex'), { id: row.id, hasWithdrawn: row.withdrawn_at !== null }]),
  );
  return digests.map((digest) => known.get(digest.toString('hex')) ?? null);
}

/** Keeps contacts that the team has not, and gives all in the order in which they were asked for. Whoever withdrew stays withdrawn. */
export async function keepContacts(
  tx: Tx,
  secret: Secret,
  purpose: Purpose,
  asked: readonly Addressed[],
): Promise<readonly KnownContact[]> {
  if (asked.length === 0) return [];
  const kept = await tx
    .insertInto('message_contact')
    .values(
      asked.map(({ way, address }) => ({
        purpose,
        way,
        digest: addressDigest(secret, way, address),
        sealed: sealAddress(secret, address),
        stop_token: stopToken(randomBytes),
      })),
    )
    .onConflict((on) => on.columns(['team_id', 'purpose', 'digest']).doNothing())
    .returning('id')
    .execute();
  if (kept.length > 0) await audit(tx, { action: 'message-contact.kept', subjects: kept.map(({ id }) => id) });
  return (await findContacts(tx, secret, purpose, asked)).filter((one) => one !== null);
}
