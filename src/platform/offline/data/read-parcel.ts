import type { LocalDate } from '#platform/calendar/local-date.ts';
import { londonDate } from '#platform/calendar/london.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { ParcelAnswer, SealedParcel } from '../domain/protocol.ts';
import type { CarryKey } from './carry-key.ts';
import type { KnownDevice } from './let-in.ts';
import { openParcel } from './open-parcel.ts';

/** `said` is whatever the device sealed, null where it does not open. `endedOn`: when its user's work in this team ended; null while it goes on. */
export type TakeParcel = (
  tx: Tx,
  requester: Requester,
  said: unknown,
  parcel: Readonly<{ id: string; endedOn: LocalDate | null }>,
) => Promise<ParcelAnswer>;

export type ParcelNeeds = Readonly<{
  /** The service's key for what is sealed for it alone. */
  parcelKey: CarryKey;
  /** Takes what a device sealed of each kind, on behalf of its user; a kind that is not here is refused as unknown, and waits. */
  takeParcel: Readonly<Record<string, TakeParcel>>;
}>;

/** Opens a parcel of a device. What it gives takes it, in a transaction of the device's user: by whichever way it came, once. */
export async function readParcel(
  { parcelKey, takeParcel }: ParcelNeeds,
  { endedAt }: Pick<KnownDevice, 'endedAt'>,
  { kind, id, sealed }: SealedParcel,
): Promise<(tx: Tx, requester: Requester) => Promise<ParcelAnswer>> {
  const take = Object.hasOwn(takeParcel, kind) ? takeParcel[kind] : undefined;
  if (take === undefined) return () => Promise.resolve({ outcome: 'refused', reason: 'unknown-kind' });
  const said = await openParcel(parcelKey, { kind, id }, Buffer.from(sealed, 'base64url'));
  const endedOn = endedAt === null ? null : londonDate(endedAt.getTime());
  return (tx, requester) => take(tx, requester, said, { id, endedOn });
}
