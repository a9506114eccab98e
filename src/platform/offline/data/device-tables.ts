import type { ColumnType, Generated } from 'kysely';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { PushRefusal, SealedParcel } from '../domain/protocol.ts';
import type { LockKind } from '../domain/replica.ts';

declare module '#platform/database/tables.ts' {
  interface Tables {
    device: DeviceTable;
    field_settings: FieldSettingsTable;
    handed_in: HandedInTable;
  }
}

/** `device`: one profile in one browser. `secret_hash`, `earlier_hashes` and `recovery` are for the owner's connection alone. */
type DeviceTable = {
  id: string;
  user_id: string;
  membership_id: string;
  team_id: string;
  role: RoleName;
  words: string;
  lock_kind: LockKind;
  app_version: string;
  secret_hash: Buffer | null;
  earlier_hashes: Generated<Buffer[]>;
  recovery: Buffer | null;
  turn: Generated<number>;
  enrolled_at: Date;
  last_contact_at: Date | null;
  recovered_at: Date | null;
  copied_at: Date | null;
  copy_of: string | null;
  revoked_at: Date | null;
  revoked_by: string | null;
  revoke_reason: string | null;
};

type FieldSettingsTable = {
  team_id: string;
  forget_after_days: number;
  lock_after_minutes: number;
  passkey_only: boolean;
  changed_at: Generated<Date>;
  changed_by: string | null;
};

export type Refused = Readonly<{ id: string; reason: PushRefusal }>;

/** A parcel as it came, and why it was not taken; null where nobody tried. */
export type KeptParcel = SealedParcel & Readonly<{ reason: string | null }>;

/** `handed_in`: what waited on a device and came by another way than a push. */
type HandedInTable = {
  id: string;
  device_id: string;
  team_id: string;
  how: 'revoked' | 'carried';
  received_at: Generated<Date>;
  received_by: string | null;
  made_at: Date | null;
  content_hash: Buffer;
  entry_count: number;
  entries: ColumnType<readonly Entry[], string, string>;
  state: Generated<'waiting' | 'committed' | 'discarded'>;
  decided_by: string | null;
  decided_at: Date | null;
  accepted: Generated<number>;
  already_here: Generated<number>;
  refused: Generated<number>;
  refusals: ColumnType<readonly Refused[], string | undefined, string>;
  parcel_count: Generated<number>;
  parcels_taken: Generated<number>;
  parcels_already_here: Generated<number>;
  parcels: ColumnType<readonly KeptParcel[], string, string>;
};
