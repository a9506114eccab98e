import { sql } from 'kysely';

import type { Requester, Tx } from '#platform/database/requester.ts';

import { takenBack, type ParcelAnswer, type SealedParcel } from '../domain/protocol.ts';
import type { KeptParcel } from './device-tables.ts';
import type { KnownDevice } from './let-in.ts';
import { readParcel, type ParcelNeeds } from './read-parcel.ts';

export type TakenParcels = Readonly<{
  taken: number;
  alreadyHere: number;
  /** Refused, each with its reason, to be tried again. What was taken back meanwhile is not among them: nothing of it is kept. */
  left: readonly KeptParcel[];
}>;

/** Takes parcels that came by another way than a sync, in a transaction of the device's user, each by itself: one at which the service stumbles stops no other. */
export async function takeParcels(
  tx: Tx,
  needs: ParcelNeeds,
  device: KnownDevice,
  author: Requester,
  parcels: readonly SealedParcel[],
): Promise<TakenParcels> {
  const answers: ParcelAnswer[] = [];
  for (const parcel of parcels) answers.push(await takeOne(tx, needs, device, author, parcel));
  const count = (outcome: ParcelAnswer['outcome']) => answers.filter((one) => one.outcome === outcome).length;
  const left = parcels.flatMap(({ kind, id, sealed }, at): readonly KeptParcel[] => {
    const { outcome, reason } = answers[at] as ParcelAnswer;
    return outcome !== 'refused' || reason === takenBack
      ? []
      : [{ kind, id, sealed, reason: reason ?? 'not-readable' }];
  });
  return { taken: count('kept'), alreadyHere: count('already-here'), left };
}

async function takeOne(
  tx: Tx,
  needs: ParcelNeeds,
  device: KnownDevice,
  author: Requester,
  parcel: SealedParcel,
): Promise<ParcelAnswer> {
  const take = await readParcel(needs, device, parcel);
  await sql`savepoint parcel`.execute(tx);
  try {
    const answer = await take(tx, author);
    await sql`release savepoint parcel`.execute(tx);
    return answer;
  } catch {
    await sql`rollback to savepoint parcel`.execute(tx);
    return { outcome: 'refused', reason: 'stumbled' };
  }
}
