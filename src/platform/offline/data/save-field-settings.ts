import { audit } from '#platform/access/data/audit.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { FieldSettings } from '../domain/protocol.ts';
import './device-tables.ts';

/** Sets what a team decides of its devices; they learn it at their next contact. Audited with what it was set to. */
export async function saveFieldSettings(
  tx: Tx,
  { userId }: Pick<Requester, 'userId'>,
  teamId: string,
  settings: FieldSettings,
  now: Date,
): Promise<void> {
  const row = {
    forget_after_days: settings.forgetAfterDays,
    lock_after_minutes: settings.lockAfterMinutes,
    passkey_only: settings.passkeyOnly,
    changed_at: now,
    changed_by: userId,
  };
  await tx
    .insertInto('field_settings')
    .values({ team_id: teamId, ...row })
    .onConflict((conflict) => conflict.column('team_id').doUpdateSet(row))
    .execute();
  const { forgetAfterDays, lockAfterMinutes, passkeyOnly } = settings;
  await audit(tx, {
    action: 'field-settings.written',
    subjects: [teamId],
    detail: { forgetAfterDays, lockAfterMinutes, passkeyOnly },
  });
}
