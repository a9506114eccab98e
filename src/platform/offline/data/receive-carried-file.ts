import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import { becomeRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import { success, type Result } from '#platform/problems/result.ts';

import { actAs } from './act-as.ts';
import { keepHandedIn } from './keep-handed-in.ts';
import { findDeviceAsOwner, requesterOf, type KnownDevice } from './let-in.ts';
import { openCarriedFile, type CarriedProblem } from './open-carried-file.ts';
import type { ParcelNeeds } from './read-parcel.ts';
import { takeParcels } from './take-parcels.ts';

export type CarriedNeeds = ParcelNeeds & Readonly<{ db: Database; newId: () => string; now: () => Date }>;

/** What became of the parcels in a file when it was brought this time. */
export type ParcelsReceived = Readonly<{ taken: number; alreadyHere: number; refused: number }>;

/** `isOwnTeams`: false where the file is another team's, who read it in; whoever carried it then sees nothing of it. `parcels`: null where none was tried. */
export type Received = Readonly<{ id: string; entries: number; isOwnTeams: boolean; parcels: ParcelsReceived | null }>;

/**
 * Takes a carried file in: its entries wait in `handed_in` until somebody of the device's team has looked at them; its parcels, which nobody could look at,
 * are taken at once as at a sync, but for those of a device that was revoked, which wait too. The same file twice is one: what was refused is tried again.
 */
export async function receiveCarriedFile(
  needs: CarriedNeeds,
  requester: Requester,
  file: Uint8Array,
): Promise<Result<Received, CarriedProblem>> {
  const opened = await openCarriedFile({ db: needs.db, carryKey: needs.parcelKey }, file);
  if (!opened.ok) return opened;
  const { deviceId, teamId, entries, parcels, madeAt } = opened.value;
  const device = await findDeviceAsOwner(needs.db, deviceId, needs.now());
  const received = await ownerTransaction(needs.db, requester, async (tx) => {
    const id = await keepHandedIn(tx, {
      id: needs.newId(),
      device: { id: deviceId, teamId },
      how: 'carried',
      entries,
      parcels,
      receivedBy: requester.userId,
      madeAt,
      now: needs.now(),
    });
    const isTaken = parcels.length > 0 && device !== null && !device.isRevoked;
    const taken = isTaken ? await takeLeft(tx, needs, requester, device, id) : null;
    const detail = { entries: entries.length, parcels: parcels.length };
    await audit(tx, { action: 'handed-in.carried', subjects: [id, deviceId], detail });
    return { id, parcels: taken };
  });
  return success({ ...received, entries: entries.length, isOwnTeams: teamId === requester.teamId });
}

/** In a transaction of the owner, of which this step alone is the device's user's. A file of parcels alone leaves nothing to decide of. */
async function takeLeft(
  tx: Tx,
  needs: CarriedNeeds,
  requester: Requester,
  device: KnownDevice,
  id: string,
): Promise<ParcelsReceived> {
  const row = await tx
    .selectFrom('handed_in')
    .select(['parcels', 'parcel_count as count', 'entry_count as entries', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const author = requesterOf(device, requester.requestId ?? '');
  await becomeRequester(tx, author);
  const { taken, alreadyHere, left } = await takeParcels(tx, needs, device, author, row.parcels);
  await sql`select set_config('role', 'none', true)`.execute(tx);
  await actAs(tx, requester);
  await tx
    .updateTable('handed_in')
    .set((was) => ({
      parcels: JSON.stringify(left),
      parcels_taken: was('parcels_taken', '+', taken),
      parcels_already_here: was('parcels_already_here', '+', alreadyHere),
      ...(row.entries === 0 && row.state === 'waiting'
        ? { state: 'committed' as const, decided_by: requester.userId, decided_at: needs.now() }
        : {}),
    }))
    .where('id', '=', id)
    .execute();
  // Of a file that was brought before, what is not tried any more had come with it then.
  const before = row.state === 'discarded' ? 0 : row.count - row.parcels.length;
  return { taken, alreadyHere: alreadyHere + before, refused: left.length };
}
