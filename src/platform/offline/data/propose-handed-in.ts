import { sql } from 'kysely';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { Proposed } from '../domain/handed-in-proposal.ts';
import { actAs } from './act-as.ts';
import type { HandedInNeeds } from './decide-handed-in.ts';
import { findDeviceAsOwner, requesterOf } from './let-in.ts';
import { takeEntries } from './take-entries.ts';

/** Beyond this nothing is tried beforehand: it would hold the people whom it is about for as long as reading it in does. */
const mostTried = 5000;

/**
 * What waits, entry by entry, each with what would become of it if it were read in now: found out by doing it and taking all of it back. Outcomes are null
 * where there are too many to try. Null where there is nothing of this id for the requester's team.
 */
export async function proposeHandedIn(
  { db, recorder, now }: Pick<HandedInNeeds, 'db' | 'recorder' | 'now'>,
  requester: Requester,
  id: string,
): Promise<readonly Proposed[] | null> {
  const owned = await db.selectFrom('handed_in').select('device_id').where('id', '=', id).executeTakeFirst();
  const device = owned === undefined ? null : await findDeviceAsOwner(db, owned.device_id, now());
  if (device === null) return null;
  return asRequester(db, requester, async (tx) => {
    const row = await tx.selectFrom('handed_in').select('entries').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return null;
    const { entries } = row;
    if (entries.length > mostTried) return entries.map((entry) => ({ entry, outcome: null }));
    await sql`savepoint proposing`.execute(tx);
    await actAs(tx, requesterOf(device, requester.requestId ?? ''));
    const outcomes = await takeEntries(tx, recorder, device, entries);
    await sql`rollback to savepoint proposing`.execute(tx);
    return entries.map((entry: Entry, at) => ({ entry, outcome: outcomes[at] ?? null }));
  });
}
