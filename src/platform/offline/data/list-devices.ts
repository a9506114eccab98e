import { sql } from 'kysely';

import { londonDate } from '#platform/calendar/london.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { DeviceShown } from '../domain/device-shown.ts';
import './device-tables.ts';
import { usualSettings } from './field-settings.ts';

/** Rows that one page shows; a team has a tenth of it. */
const mostDevices = 500;

type Row = Omit<DeviceShown, 'lastContactOn'>;

/** The devices of whoever asks: in any team, as they are theirs to report lost wherever they work now. */
export function ownDevices(tx: Tx, userId: string): Promise<readonly DeviceShown[]> {
  return readDevices(tx, sql`d.user_id = ${userId}::uuid`);
}

/** The devices of one team, as far as row security shows them. */
export function devicesOfTeam(tx: Tx, teamId: string): Promise<readonly DeviceShown[]> {
  return readDevices(tx, sql`d.team_id = ${teamId}::uuid`);
}

/** One device; null where there is none, or it is another team's. */
export async function findShownDevice(tx: Tx, deviceId: string): Promise<DeviceShown | null> {
  return (await readDevices(tx, sql`d.id = ${deviceId}::uuid`))[0] ?? null;
}

export type TeamWithDevices = Readonly<{ id: string; name: string; devices: number }>;

/** Teams that have or may have devices, for an administrator to choose from. */
export async function teamsWithDevices(tx: Tx): Promise<readonly TeamWithDevices[]> {
  const { rows } = await sql<TeamWithDevices>`
    select t.id, t.name, count(d.id)::int as devices
    from team t left join device d on d.team_id = t.id and d.revoked_at is null
    where t.kind in ('outreach', 'coordination', 'champions') or d.id is not null
    group by t.id, t.name order by t.name, t.id`.execute(tx);
  return rows;
}

/** Those in use first, the longest without contact at the top; then the revoked ones, the last first. */
async function readDevices(tx: Tx, which: ReturnType<typeof sql>): Promise<readonly DeviceShown[]> {
  const { rows } = await sql<Row>`
    select d.id, d.user_id as "userId", u.name as "userName", d.team_id as "teamId", t.name as "teamName", d.words, d.lock_kind as lock,
      d.enrolled_at as "enrolledAt", d.last_contact_at as "lastContactAt", d.copied_at as "copiedAt", d.revoked_at as "revokedAt",
      d.revoke_reason as "revokeReason", r.name as "revokedByName",
      coalesce(s.forget_after_days, ${usualSettings.forgetAfterDays}) as "forgetAfterDays"
    from device d
      join app_user u on u.id = d.user_id
      join team t on t.id = d.team_id
      left join app_user r on r.id = d.revoked_by
      left join field_settings s on s.team_id = d.team_id
    where ${which}
    order by d.revoked_at desc nulls first, coalesce(d.last_contact_at, d.enrolled_at), d.id limit ${mostDevices}`.execute(
    tx,
  );
  return rows.map((row) => ({
    ...row,
    lastContactOn: londonDate((row.lastContactAt ?? row.enrolledAt).getTime()),
  }));
}
