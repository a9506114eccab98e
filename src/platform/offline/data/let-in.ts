import { sql } from 'kysely';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Database, Requester } from '#platform/database/requester.ts';

import { isSecret } from './device-secret.ts';
import './device-tables.ts';

/** A device whose secret was right. `endedAt`: when its user's work in this team and role ended; null while it goes on. */
export type KnownDevice = Readonly<{
  id: string;
  userId: string;
  teamId: string;
  role: RoleName;
  isRevoked: boolean;
  endedAt: Date | null;
}>;

/** How many turns a request may be behind the highest one: answers are lost, and two requests cross. */
const turnsBehind = 20;

/** The device that a request names, if it knows the secret. Says nothing about turns; touches nothing. */
export async function findDevice(
  db: Database,
  named: Readonly<{ deviceId: string; secret: string }>,
  now: Date,
): Promise<KnownDevice | null> {
  const row = await selectDevice(db, named.deviceId);
  return isSecret(named.secret, row?.hash ?? null) && row !== undefined ? toKnown(row, now) : null;
}

/** The same without its secret: for what a colleague does with something that the device wrote. */
export async function findDeviceAsOwner(db: Database, deviceId: string, now: Date): Promise<KnownDevice | null> {
  const row = await selectDevice(db, deviceId);
  return row === undefined ? null : toKnown(row, now);
}

function selectDevice(db: Database, deviceId: string) {
  return db
    .selectFrom('device')
    .innerJoin('app_user', 'app_user.id', 'device.user_id')
    .innerJoin('membership', 'membership.id', 'device.membership_id')
    .select(['device.id', 'device.user_id as userId', 'device.team_id as teamId', 'device.role'])
    .select(['device.secret_hash as hash', 'device.revoked_at as revokedAt'])
    .select(sql<Date | null>`least(app_user.ended_at, membership.until_at)`.as('endsAt'))
    .where('device.id', '=', deviceId)
    .executeTakeFirst();
}

type DeviceRow = NonNullable<Awaited<ReturnType<typeof selectDevice>>>;

function toKnown({ id, userId, teamId, role, revokedAt, endsAt }: DeviceRow, now: Date): KnownDevice {
  return {
    id,
    userId,
    teamId,
    role,
    isRevoked: revokedAt !== null,
    endedAt: endsAt !== null && endsAt <= now ? endsAt : null,
  };
}

/**
 * Counts a request of a device. False for one whose turn is long past: it comes from a copy, as a restored backup is, which has to sign in before it
 * goes on.
 */
export async function takeTurn(
  db: Database,
  deviceId: string,
  said: Readonly<{ turn: number; app: string }>,
  now: Date,
): Promise<boolean> {
  const taken = await db
    .updateTable('device')
    .set({ turn: sql`greatest(turn, ${said.turn}::bigint)`, last_contact_at: now, app_version: said.app })
    .where('id', '=', deviceId)
    .where('turn', '<=', said.turn + turnsBehind)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 1n) return true;
  await db.updateTable('device').set({ copied_at: now }).where('id', '=', deviceId).execute();
  return false;
}

/** On whose behalf what a device asks is done: its user, in the team and role for which it was enrolled. */
export function requesterOf({ userId, teamId, role }: KnownDevice, requestId: string): Requester {
  return { userId, teamId, role, requestId };
}
