import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { actAs } from './act-as.ts';
import type { Refused } from './device-tables.ts';
import { findDeviceAsOwner, requesterOf } from './let-in.ts';
import type { ParcelNeeds } from './read-parcel.ts';
import { takeEntries } from './take-entries.ts';
import { takeParcels } from './take-parcels.ts';

export type HandedInNeeds = ParcelNeeds & Readonly<{ db: Database; recorder: Recorder; now: () => Date }>;

export type Committed = Readonly<{
  accepted: number;
  alreadyHere: number;
  refusals: readonly Refused[];
  parcels: Readonly<{ taken: number; alreadyHere: number; refused: number }>;
}>;

/**
 * Brings what was handed in into the record: each entry in its author's name and with the rights that they had when they wrote it, as if the device had
 * pushed it; and each parcel as if the device had sent it. What is refused stays, with its reason; a second time tries that again. That it was read in, and by whom, is audited.
 */
export async function commitHandedIn(
  needs: HandedInNeeds,
  requester: Requester,
  id: string,
): Promise<Result<Committed, 'not-there' | 'discarded'>> {
  const { db, recorder, now } = needs;
  const owned = await db.selectFrom('handed_in').select('device_id').where('id', '=', id).executeTakeFirst();
  const device = owned === undefined ? null : await findDeviceAsOwner(db, owned.device_id, now());
  if (device === null) return failure('not-there');
  return asRequester(db, requester, async (tx) => {
    const handedIn = await lock(tx, id);
    if (handedIn === undefined) return failure('not-there');
    if (handedIn.state === 'discarded') return failure('discarded');
    const author = requesterOf(device, requester.requestId ?? '');
    await actAs(tx, author);
    const outcomes = await takeEntries(tx, recorder, device, handedIn.entries);
    const parcels = await takeParcels(tx, needs, device, author, handedIn.parcels);
    await actAs(tx, requester);
    const refusals = outcomes.flatMap((one) => (one.outcome === 'refused' ? [{ id: one.id, reason: one.reason }] : []));
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
    const committed = {
      accepted: count('accepted'),
      alreadyHere: count('already-here'),
      refusals,
      parcels: { taken: parcels.taken, alreadyHere: parcels.alreadyHere, refused: parcels.left.length },
    };
    const left: readonly Entry[] = handedIn.entries.filter((_, at) => outcomes[at]?.outcome === 'refused');
    await tx
      .updateTable('handed_in')
      .set((row) => ({
        state: 'committed',
        decided_by: requester.userId,
        decided_at: now(),
        entries: JSON.stringify(left),
        accepted: row('accepted', '+', committed.accepted),
        already_here: row('already_here', '+', committed.alreadyHere),
        refused: refusals.length,
        refusals: JSON.stringify(refusals),
        parcels: JSON.stringify(parcels.left),
        parcels_taken: row('parcels_taken', '+', parcels.taken),
        parcels_already_here: row('parcels_already_here', '+', parcels.alreadyHere),
      }))
      .where('id', '=', id)
      .execute();
    await audit(tx, {
      action: 'handed-in.committed',
      subjects: [id, device.id, device.userId],
      detail: {
        accepted: committed.accepted,
        alreadyHere: committed.alreadyHere,
        refused: refusals.length,
        parcelsTaken: parcels.taken,
        parcelsAlreadyHere: parcels.alreadyHere,
        parcelsRefused: parcels.left.length,
      },
    });
    return success(committed);
  });
}

/** Throws away what waits; its entries and parcels are gone, that there were any stays. False where it does not wait, or is another team's. */
export async function discardHandedIn(tx: Tx, { userId }: Requester, id: string, now: Date): Promise<boolean> {
  const handedIn = await lock(tx, id);
  if (handedIn?.state !== 'waiting') return false;
  await tx
    .updateTable('handed_in')
    .set({ state: 'discarded', decided_by: userId, decided_at: now, entries: '[]', parcels: '[]' })
    .where('id', '=', id)
    .execute();
  await audit(tx, {
    action: 'handed-in.discarded',
    subjects: [id, handedIn.device_id],
    detail: { entries: handedIn.entries.length, parcels: handedIn.parcels.length },
  });
  return true;
}

const lock = (tx: Tx, id: string) =>
  tx.selectFrom('handed_in').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
