import { audit } from '#platform/access/data/audit.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { success, type Result } from '#platform/problems/result.ts';

import type { CarryKey } from './carry-key.ts';
import { keepHandedIn } from './keep-handed-in.ts';
import { openCarriedFile, type CarriedProblem } from './open-carried-file.ts';

export type CarriedNeeds = Readonly<{ db: Database; carryKey: CarryKey; newId: () => string; now: () => Date }>;

/** `isOwnTeams`: false where the file is another team's, who read it in; whoever carried it then sees nothing of it. */
export type Received = Readonly<{ id: string; entries: number; isOwnTeams: boolean }>;

/** Takes a carried file in: it waits in `handed_in` until somebody of the device's team has looked at it. The same file twice is one. */
export async function receiveCarriedFile(
  needs: CarriedNeeds,
  requester: Requester,
  file: Uint8Array,
): Promise<Result<Received, CarriedProblem>> {
  const opened = await openCarriedFile(needs, file);
  if (!opened.ok) return opened;
  const { deviceId, teamId, entries, madeAt } = opened.value;
  const id = await ownerTransaction(needs.db, requester, async (tx) => {
    const kept = await keepHandedIn(tx, {
      id: needs.newId(),
      device: { id: deviceId, teamId },
      how: 'carried',
      entries,
      receivedBy: requester.userId,
      madeAt,
      now: needs.now(),
    });
    await audit(tx, { action: 'handed-in.carried', subjects: [kept, deviceId], detail: { entries: entries.length } });
    return kept;
  });
  return success({ id, entries: entries.length, isOwnTeams: teamId === requester.teamId });
}
