import { createHash } from 'node:crypto';

import type { Tx } from '#platform/database/requester.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import type { SealedParcel } from '../domain/protocol.ts';
import './device-tables.ts';

export type HandedIn = Readonly<{
  id: string;
  device: Readonly<{ id: string; teamId: string }>;
  how: 'revoked' | 'carried';
  entries: readonly unknown[];
  parcels: readonly SealedParcel[];
  /** Who brought it, and when it was made by the device's clock; null where the device handed it in. */
  receivedBy: string | null;
  madeAt: Date | null;
  now: Date;
}>;

/** Keeps what a device wrote for a colleague to look at. The same again is the same: gives the id under which it is kept. On the owner's connection. */
export async function keepHandedIn(tx: Tx, { id, device, how, entries, parcels, ...rest }: HandedIn): Promise<string> {
  const kept = entries.map((entry) => asText(entry));
  const content = parcels.length === 0 ? kept : { entries: kept, parcels };
  const hash = createHash('sha256').update(canonical(content)).digest();
  await tx
    .insertInto('handed_in')
    .values({
      id,
      device_id: device.id,
      team_id: device.teamId,
      how,
      received_at: rest.now,
      received_by: rest.receivedBy,
      made_at: rest.madeAt,
      content_hash: hash,
      entry_count: entries.length,
      entries: JSON.stringify(kept),
      parcel_count: parcels.length,
      parcels: JSON.stringify(parcels.map((parcel) => ({ ...parcel, reason: null }))),
    })
    .onConflict((conflict) => conflict.columns(['device_id', 'content_hash']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('handed_in')
    .select('id')
    .where('device_id', '=', device.id)
    .where('content_hash', '=', hash)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** No entry of ours comes near it; what does is nonsense, and is cut off there. */
const deepest = 50;

/** Without the few things that no database text can hold (the null character, half of a pair), so that one entry that has them loses no other. */
function asText(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD');
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((member) => asText(member, depth + 1));
  const members = Object.entries(value).map(([key, member]) => [asText(key), asText(member, depth + 1)] as const);
  return Object.fromEntries(members);
}
