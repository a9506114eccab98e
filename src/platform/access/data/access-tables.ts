import type { ColumnType, Generated } from 'kysely';

import type { LockoutKind } from '../domain/lockout.ts';
import type { RoleName } from '../domain/roles.ts';
import type { SessionStage, SignInMethod } from '../domain/session-life.ts';

declare module '#platform/database/tables.ts' {
  interface Tables {
    app_user: UserTable;
    user_email: UserEmailTable;
    membership: MembershipTable;
    break_glass: BreakGlassTable;
    password_credential: PasswordCredentialTable;
    totp_credential: TotpCredentialTable;
    passkey: PasskeyTable;
    recovery_code: RecoveryCodeTable;
    one_time_code: OneTimeCodeTable;
    openid_identity: OpenIdIdentityTable;
    lockout: LockoutTable;
    session: SessionTable;
    audit_event: AuditEventTable;
    audit_link: AuditLinkTable;
    audit_lane: AuditLaneTable;
  }
}

type UserTable = {
  id: string;
  name: string;
  is_demonstration: Generated<boolean>;
  created_at: Generated<Date>;
  ended_at: Date | null;
};

type UserEmailTable = { user_id: string; email: string };

type MembershipTable = {
  id: string;
  user_id: string;
  team_id: string;
  role: RoleName;
  from_at: Generated<Date>;
  until_at: Date | null;
};

type BreakGlassTable = {
  id: string;
  user_id: Generated<string>;
  team_id: Generated<string>;
  subject_id: string;
  reason: string;
  from_at: Generated<Date>;
  until_at: Generated<Date>;
};

type PasswordCredentialTable = { user_id: string; hash: string; set_at: Date };

type TotpCredentialTable = {
  user_id: string;
  secret: Buffer | null;
  pending_secret: Buffer | null;
  confirmed_at: Date | null;
  last_step: Generated<number>;
};

type PasskeyTable = {
  id: string;
  user_id: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  name: string;
  created_at: Date;
  used_at: Date | null;
};

type RecoveryCodeTable = { user_id: string; code_hash: Buffer; used_at: Date | null };

type OneTimeCodeTable = {
  id: string;
  user_id: string;
  code_hash: Buffer;
  issued_by: string | null;
  issued_at: Date;
  until_at: Date;
  used_at: Date | null;
};

type OpenIdIdentityTable = { issuer: string; subject: string; user_id: string; bound_at: Date };

type LockoutTable = {
  kind: LockoutKind;
  key: Buffer;
  failures: number;
  last_failure_at: Date;
  until_at: Date | null;
};

export type SessionEndReason =
  'signed-out' | 'signed-out-everywhere' | 'replaced' | 'reset' | 'account-ended' | 'too-many-tries';

type SessionTable = {
  id: string;
  token_hash: Buffer;
  user_id: string;
  membership_id: string | null;
  stage: SessionStage;
  method: SignInMethod;
  device: string;
  created_at: Date;
  seen_at: Date;
  idle_until_at: Date;
  until_at: Date;
  ended_at: Date | null;
  end_reason: SessionEndReason | null;
  challenge: string | null;
  challenge_until_at: Date | null;
};

/** What an event may carry beside its subjects: counts, codes and identifiers of things, never a person's name, number or words. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

type AuditEventTable = {
  id: string;
  at: Generated<Date>;
  happened_at: Date | null;
  user_id: Generated<string | null>;
  team_id: Generated<string | null>;
  role: Generated<string | null>;
  action: string;
  subject_ids: Generated<string[]>;
  reason: string | null;
  request_id: Generated<string | null>;
  detail: ColumnType<AuditDetail | null, string | null, never>;
};

type AuditLinkTable = { lane: number; seq: number; event_id: string; previous_hash: Buffer; hash: Buffer };

type AuditLaneTable = { lane: number; seq: number; hash: Buffer };
