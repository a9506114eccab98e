import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Requester } from '#platform/database/requester.ts';

import { registerDeviceDesk } from '../../../device-desk.ts';
import { testSecret } from '../../../testing/access-service.ts';
import { auditOf, deskOf } from '../../../testing/care.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { enrolDevice } from '../data/enrol-device.ts';

const t = testDatabase();
const now = new Date('2026-11-22T09:00:00Z');
const desk = deskOf(testWebServer(), (app) =>
  registerDeviceDesk(app, {
    db: t.db,
    secret: testSecret,
    newId,
    now: () => now,
    may: ({ role }, permission) => may(role, permission),
    takeParcel: {},
  }),
);
const as = async (by: Requester, language?: string) => (await desk()).as(by, language);

let teams: { north: string; south: string };
beforeAll(async () => {
  teams = {
    north: await makeTeam(t.db, 'outreach', 'North team'),
    south: await makeTeam(t.db, 'outreach', 'South team'),
  };
});

const someone = (role: RoleName, teamId = teams.north, name?: string) =>
  makeStaff(t.db, role, { teamId, ...(name !== undefined && { name }) });

/** A device that its owner set up; last in contact so many days before today. */
async function deviceOf(
  owner: Requester,
  silent: number | null = 0,
  lock: 'passkey' | 'password' | 'device' = 'passkey',
) {
  const made = await enrolDevice({ db: t.db, secret: testSecret, newId, now: () => now }, owner, {
    lock,
    app: 'test',
    words: 'Firefox, Linux',
  });
  if (!made.ok) throw new Error(made.problems.join());
  const at = silent === null ? null : new Date(now.getTime() - silent * 86_400_000);
  await sql`update device set last_contact_at = ${at} where id = ${made.value.deviceId}`.execute(t.db);
  return made.value.deviceId;
}
const row = (id: string) =>
  t.db
    .selectFrom('device')
    .select(['revoked_at', 'revoked_by', 'revoke_reason', 'recovery'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

describe('your devices', () => {
  test('are yours alone, with what opens each and when it was last heard of', async () => {
    const [nurse, colleague] = [await someone('clinician'), await someone('clinician', teams.north, 'Somebody Else')];
    await deviceOf(nurse, 3);
    await deviceOf(nurse, null, 'password');
    await deviceOf(colleague);
    const page = await (await as(nurse)).go('/devices');
    expect(page.text).toContain('Firefox, Linux Opens with passkey Last contact 3 days ago State In use');
    expect(page.text).toContain('Opens with password Last contact Never since it was set up on');
    expect(page.text).not.toContain('Somebody Else');
    expect(page.body.match(/\/revoke"/g)).toHaveLength(2);
  });

  test('one that has been silent for too long has forgotten whom it held, and says so', async () => {
    const nurse = await someone('clinician');
    await deviceOf(nurse, 31);
    expect((await (await as(nurse)).go('/devices')).text).toContain('Silent More than 30 days without contact');
  });

  test('are revoked with a reason, which ends the recovery key at once; a second time changes nothing', async () => {
    const nurse = await someone('clinician');
    const id = await deviceOf(nurse, 1, 'device');
    const browser = await as(nurse);
    const page = await browser.go(`/devices/${id}/revoke`);
    expect(page.text).toContain('after 30 days without contact it forgets them by itself');
    expect(page.text).toContain('It opens without being asked anything');
    const none = await browser.send(`/devices/${id}/revoke`, {});
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Choose a reason')]);
    expect((await row(id)).revoked_at).toBeNull();

    const done = await browser.send(`/devices/${id}/revoke`, { reason: 'stolen' });
    expect(done.text).toContain('The device is revoked.');
    expect(done.text).toContain('Revoked, does not know yet');
    expect(await row(id)).toEqual({
      revoked_at: now,
      revoked_by: nurse.userId,
      revoke_reason: 'stolen',
      recovery: null,
    });
    await browser.send(`/devices/${id}/revoke`, { reason: 'lost' });
    expect((await row(id)).revoke_reason).toBe('stolen');
    const audit = (await auditOf(t.db, nurse.userId)).filter(({ action }) => action === 'device.revoked');
    expect(audit).toEqual([{ action: 'device.revoked', subject_ids: [id] }]);
  });

  test('a reason in words of its own is not taken: it might name somebody', async () => {
    const nurse = await someone('clinician');
    const id = await deviceOf(nurse);
    const browser = await as(nurse);
    await browser.go(`/devices/${id}/revoke`);
    expect((await browser.send(`/devices/${id}/revoke`, { reason: 'Amina took it' })).status).toBe(422);
    expect((await row(id)).revoked_at).toBeNull();
  });

  test('a device that was in contact after it was revoked knows of it', async () => {
    const nurse = await someone('clinician');
    const id = await deviceOf(nurse);
    await sql`update device set revoked_at = ${new Date(now.getTime() - 60_000)}, revoked_by = ${nurse.userId}, last_contact_at = ${now}
      where id = ${id}`.execute(t.db);
    expect((await (await as(nurse)).go('/devices')).text).toContain('Revoked, and it knows');
  });

  test('are told of in Arabic too', async () => {
    const nurse = await someone('clinician');
    const id = await deviceOf(nurse, 2);
    const browser = await as(nurse, 'ar');
    expect((await browser.go('/devices')).text).toContain('قبل يومين');
    expect((await browser.go(`/devices/${id}/revoke`)).text).toContain('إلغاء جهاز');
  });
});

describe("a team's devices", () => {
  test('are seen by its coordinator, the longest silent first, and revoked', async () => {
    const team = await makeTeam(t.db, 'outreach', 'East team');
    const coordinator = await someone('coordinator', team);
    const [recent, old] = [
      await someone('clinician', team, 'Recent Owner'),
      await someone('clinician', team, 'Silent Owner'),
    ];
    await deviceOf(recent, 0);
    const id = await deviceOf(old, 12);
    const browser = await as(coordinator);
    const page = await browser.go('/devices/team');
    expect(page.text.indexOf('Silent Owner')).toBeLessThan(page.text.indexOf('Recent Owner'));
    expect(page.text).toContain('12 days ago');
    await browser.go(`/devices/${id}/revoke`);
    expect((await browser.send(`/devices/${id}/revoke`, { reason: 'left' })).text).toContain('Its owner left the team');
    expect((await row(id)).revoked_by).toBe(coordinator.userId);
  });

  test('a copy that was turned away is told of', async () => {
    const team = await makeTeam(t.db, 'outreach');
    const coordinator = await someone('coordinator', team);
    const id = await deviceOf(await someone('clinician', team));
    await sql`update device set copied_at = ${now} where id = ${id}`.execute(t.db);
    expect((await (await as(coordinator)).go('/devices/team')).text).toContain(
      'A copy of this device was turned away on 22 November 2026',
    );
  });

  test('of another team are seen and revoked by nobody else’s coordinator', async () => {
    const stranger = await someone('coordinator', teams.south);
    const id = await deviceOf(await someone('clinician', teams.north, 'Northern Owner'));
    const browser = await as(stranger);
    expect((await browser.go('/devices/team')).text).not.toContain('Northern Owner');
    expect((await browser.go(`/devices/team/${teams.north}`)).status).toBe(404);
    expect((await browser.go(`/devices/${id}/revoke`)).status).toBe(404);
    await browser.go('/devices');
    const own = await deviceOf(stranger);
    await browser.go(`/devices/${own}/revoke`);
    expect((await browser.send(`/devices/${id}/revoke`, { reason: 'lost' })).status).toBe(404);
    expect((await row(id)).revoked_at).toBeNull();
  });

  test.each([
    'clinician',
    'champion',
    'accommodation-contact',
    'practice',
    'vcse',
    'commissioner',
    'evaluator',
  ] as const)('are nothing to a %s, who reaches their own and no colleague’s', async (role) => {
    const who = await someone(role);
    const id = await deviceOf(await someone('clinician', teams.north, 'Colleague Owner'));
    const browser = await as(who);
    const page = await browser.go('/devices');
    expect([page.status, page.text.includes('Colleague Owner')]).toEqual([200, false]);
    for (const address of ['/devices/team', `/devices/team/${teams.north}`, `/devices/team/${teams.north}/rules`])
      expect((await browser.go(address)).status, address).toBe(403);
    expect((await browser.go(`/devices/${id}/revoke`)).status).toBe(404);
    expect((await row(id)).revoked_at).toBeNull();
  });

  test('an administrator chooses among the teams', async () => {
    const administrator = await someone('administrator', await makeTeam(t.db, 'administration'));
    await deviceOf(await someone('clinician', teams.south, 'Southern Owner'), 4);
    const browser = await as(administrator);
    expect((await browser.go('/devices/team')).text).toContain('South team: ');
    expect((await browser.go(`/devices/team/${teams.south}`)).text).toContain('Southern Owner');
    expect((await browser.go('/devices/team/not-a-team')).status).toBe(404);
  });

  test('a form without its token revokes nothing', async () => {
    const nurse = await someone('clinician');
    const id = await deviceOf(nurse);
    expect((await (await as(nurse)).send(`/devices/${id}/revoke`, { _csrf: '', reason: 'lost' })).status).toBe(403);
    expect((await row(id)).revoked_at).toBeNull();
  });
});

describe("the rules for a team's devices", () => {
  const settings = () => t.db.selectFrom('field_settings').selectAll().where('team_id', '=', teams.south).execute();

  test('are set by an administrator, and what they were set to is audited', async () => {
    const administrator = await someone('administrator', await makeTeam(t.db, 'administration'));
    const browser = await as(administrator);
    const address = `/devices/team/${teams.south}/rules`;
    expect((await browser.go(address)).body).toContain('value="30"');
    const wrong = await browser.send(address, { forgetAfterDays: '91', lockAfterMinutes: '0' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Give a number of days, from 1 to 90');
    expect(wrong.text).toContain('Give a number of minutes, from 1 to 60');
    expect(await settings()).toEqual([]);

    const saved = await browser.send(address, { forgetAfterDays: ' ١٤ ', lockAfterMinutes: '5', passkeyOnly: 'yes' });
    expect(saved.text).toContain(
      'A device forgets people after 14 days without contact, and locks after 5 minutes. Only passkeys',
    );
    expect(await settings()).toMatchObject([{ forget_after_days: 14, lock_after_minutes: 5, passkey_only: true }]);
    const again = await browser.send(address, { forgetAfterDays: '20', lockAfterMinutes: '5' });
    expect(again.text).toContain('20 days');
    expect(await settings()).toMatchObject([
      { forget_after_days: 20, passkey_only: false, changed_by: administrator.userId },
    ]);
    const { rows } = await sql<{ detail: unknown }>`select detail from audit_event
      where action = 'field-settings.written' and user_id = ${administrator.userId} order by at`.execute(t.db);
    expect(rows.map(({ detail }) => detail)).toEqual([
      { forgetAfterDays: 14, lockAfterMinutes: 5, passkeyOnly: true },
      { forgetAfterDays: 20, lockAfterMinutes: 5, passkeyOnly: false },
    ]);
  });

  test('are read by a coordinator, who changes none, not even their own team’s', async () => {
    const coordinator = await someone('coordinator', teams.south);
    const browser = await as(coordinator);
    expect((await browser.go('/devices/team')).text).toContain('An administrator can change this.');
    const before = await settings();
    expect((await browser.go(`/devices/team/${teams.south}/rules`)).status).toBe(404);
    await browser.go(`/devices/${await deviceOf(coordinator)}/revoke`);
    const answer = await browser.send(`/devices/team/${teams.south}/rules`, {
      forgetAfterDays: '90',
      lockAfterMinutes: '60',
    });
    expect(answer.status).toBe(404);
    expect(await settings()).toEqual(before);
  });
});
