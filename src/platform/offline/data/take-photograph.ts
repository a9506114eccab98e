import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { keepPhotographs } from '#platform/photographs/data/photograph-store.ts';
import { cleanPhotograph } from '#platform/photographs/domain/clean-photograph.ts';
import { readPhotographName } from '#platform/photographs/domain/photograph.ts';

import type { PhotographAnswer, PhotographRequest } from '../domain/protocol.ts';
import type { KnownDevice } from './let-in.ts';

/** Takes a photograph from a device: cleaned once more, and only where an answer of its user names it. Audited once. */
export async function takePhotograph(
  tx: Tx,
  requester: Requester,
  device: KnownDevice,
  { subject, name, bytes }: Pick<PhotographRequest, 'subject' | 'name' | 'bytes'>,
): Promise<PhotographAnswer['outcome']> {
  const named = readPhotographName(name);
  const clean = cleanPhotograph(Buffer.from(bytes, 'base64url'));
  if (named === null || !clean.ok || clean.value.mediaType !== named.mediaType) return 'refused';
  const { rows } = await sql<{ may: boolean }>`
    select has_clinical_sight() and wrote_of_photograph(${subject}::uuid, ${name}) as may`.execute(tx);
  if (rows[0]?.may !== true) return 'not-named';
  const isNew = await keepPhotographs(tx, requester, subject, [{ ...clean.value, id: named.id }]);
  if (isNew) await audit(tx, { action: 'photograph.written', subjects: [subject], detail: { device: device.id } });
  return 'kept';
}
