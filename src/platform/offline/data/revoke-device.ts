import { audit } from '#platform/access/data/audit.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import './device-tables.ts';

/**
 * Revokes a device: at its next contact it hands in what waits and forgets everything, and the service's half of its recovery key is gone at once (the
 * database sees to that). In the transaction of whoever is at the desk, whom row security lets revoke their own and, by role, their team's. False
 * where there is no such device or it was revoked before. `reason` is kept beside the device and never in the log.
 */
export async function revokeDevice(
  tx: Tx,
  { userId }: Pick<Requester, 'userId'>,
  asked: Readonly<{ deviceId: string; reason: string; now: Date }>,
): Promise<boolean> {
  const revoked = await tx
    .updateTable('device')
    .set({ revoked_at: asked.now, revoked_by: userId, revoke_reason: asked.reason.slice(0, 500) })
    .where('id', '=', asked.deviceId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (revoked.numUpdatedRows !== 1n) return false;
  await audit(tx, { action: 'device.revoked', subjects: [asked.deviceId] });
  return true;
}
