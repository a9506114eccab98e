import type { Database, Tx } from '#platform/database/requester.ts';

import type { FieldSettings } from '../domain/protocol.ts';
import './device-tables.ts';

/** What holds where a team has decided nothing. */
export const usualSettings: FieldSettings = { forgetAfterDays: 30, lockAfterMinutes: 10, passkeyOnly: false };

export async function readFieldSettings(tx: Tx | Database, teamId: string): Promise<FieldSettings> {
  const row = await tx
    .selectFrom('field_settings')
    .select(['forget_after_days', 'lock_after_minutes', 'passkey_only'])
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  if (row === undefined) return usualSettings;
  return {
    forgetAfterDays: row.forget_after_days,
    lockAfterMinutes: row.lock_after_minutes,
    passkeyOnly: row.passkey_only,
  };
}
