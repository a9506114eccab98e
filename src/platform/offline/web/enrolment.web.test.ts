import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { twoTeams } from '../../../testing/care.ts';
import { drafts, syncService, type SyncService } from '../../../testing/offline/sync-service.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import type { EnrolAnswer } from '../domain/device-requests.ts';
import { enrolAnswer, sessionAnswer } from './answer-shapes.ts';

const t = testDatabase();
const server = testWebServer();
let world: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  world = await twoTeams(t.db);
});
const start = () => syncService(server, t.db);

const ask = async (
  service: SyncService,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; value: never }> => {
  const answer = await service.app.inject({
    method: 'POST',
    url: `/api/v1/devices${path}`,
    headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, value: answer.json() };
};
const usual = { lock: 'password', app: '0.1.0' };
const enrolled = async (service: SyncService, who: Requester): Promise<EnrolAnswer> =>
  (await ask(service, '', usual, service.signedIn(who))).value;

describe('setting up a browser', () => {
  test('makes it a device of whoever is signed in, for the team and role in which they are', async () => {
    const service = await start();
    const { status, value } = await ask(service, '', usual, service.signedIn(world.nurse));
    expect(status).toBe(200);
    const answer = enrolAnswer.parse(value);
    expect(answer.user).toMatchObject({ userId: world.nurse.userId, teamName: 'North team', role: 'clinician' });
    expect(Buffer.from(answer.secret, 'base64url')).toHaveLength(32);
    expect(Buffer.from(answer.recoveryKey, 'base64url')).toHaveLength(32);
    const row = await t.db.selectFrom('device').selectAll().where('id', '=', answer.deviceId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      words: 'Chrome, Linux',
      lock_kind: 'password',
      app_version: '0.1.0',
      role: 'clinician',
    });
    // Neither stands in the database as it was given out.
    expect(JSON.stringify(row)).not.toContain(answer.secret);
    expect(row.recovery?.includes(Buffer.from(answer.recoveryKey))).toBe(false);
  });

  test.each([
    ['another site’s page asks', { 'sec-fetch-site': 'cross-site' }, usual, [403, 'not-allowed']],
    ['a page of a site next door asks', { 'sec-fetch-site': 'same-site' }, usual, [403, 'not-allowed']],
    ['another origin asks', { 'sec-fetch-site': '', origin: 'https://elsewhere.example' }, usual, [403, 'not-allowed']],
    ['a form asks', { 'content-type': 'text/plain' }, usual, [400, 'malformed']],
    ['what is asked is no JSON', {}, '{"lock":', [400, 'malformed']],
    ['a lock is named that there is not', {}, { ...usual, lock: 'none' }, [400, 'malformed']],
  ])('is refused where %s', async (_why, headers, body, answer) => {
    const service = await start();
    const before = await t.db.selectFrom('device').select('id').execute();
    const refused = await ask(service, '', body, { ...service.signedIn(world.nurse), ...headers });
    expect([refused.status, refused.value]).toEqual([answer[0], { problem: answer[1] }]);
    expect(await t.db.selectFrom('device').select('id').execute()).toEqual(before);
  });

  test('is refused to somebody who is not signed in, and to a role that has no work on a device', async () => {
    const service = await start();
    const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    expect(await ask(service, '', usual, json)).toEqual({ status: 401, value: { problem: 'no-session' } });
    for (const role of ['practice', 'vcse', 'commissioner', 'evaluator', 'administrator'] as const) {
      const who = await makeStaff(t.db, role, { teamId: world.north });
      const refused = await ask(service, '', usual, service.signedIn(who));
      expect(refused).toEqual({ status: 403, value: { problem: 'not-allowed' } });
    }
  });

  test('needs a passkey where the team wants one', async () => {
    const service = await start();
    const nurse = await makeStaff(t.db, 'clinician');
    await sql`insert into field_settings (team_id, passkey_only) values (${nurse.teamId}, true)`.execute(t.db);
    const refused = await ask(service, '', usual, service.signedIn(nurse));
    expect(refused).toEqual({ status: 409, value: { problem: 'passkey-wanted' } });
    expect((await ask(service, '', { ...usual, lock: 'passkey' }, service.signedIn(nurse))).status).toBe(200);
  });

  test('says beforehand who is signed in and what their team decided', async () => {
    const service = await start();
    const url = '/api/v1/devices/session';
    const mine = await service.app.inject({ url, headers: service.signedIn(world.nurse) });
    expect(sessionAnswer.parse(mine.json())).toMatchObject({ teamName: 'North team', mayEnrol: true });
    const practice = await makeStaff(t.db, 'practice', { teamId: world.north });
    const theirs = await service.app.inject({ url, headers: service.signedIn(practice) });
    expect(theirs.json()).toMatchObject({ mayEnrol: false });
    const nobody = await service.app.inject({ url });
    expect([nobody.statusCode, nobody.json()]).toEqual([401, { problem: 'no-session' }]);
  });
});

describe('being let in again after a full sign-in', () => {
  test('gives the same recovery key and a new secret, and the old one opens nothing', async () => {
    const service = await start();
    const device = await enrolled(service, world.nurse);
    const path = `/${device.deviceId}/recovery`;
    const again = await ask(service, path, { ...usual, copied: false }, service.signedIn(world.nurse));
    const answer = enrolAnswer.parse(again.value);
    expect([answer.deviceId, answer.recoveryKey]).toEqual([device.deviceId, device.recoveryKey]);
    expect(answer.secret).not.toBe(device.secret);
    expect(await service.deviceOf(device, []).pullProblem()).toBe('unknown-device');
    expect(await service.deviceOf(answer, []).pullProblem()).toBeNull();
    const audited = await t.db
      .selectFrom('audit_event')
      .select('detail')
      .where('action', '=', 'device.recovered')
      .where(sql<boolean>`${device.deviceId} = any(subject_ids)`)
      .execute();
    expect(audited).toEqual([{ detail: { lock: 'password', copied: false } }]);
  });

  test('is for the device’s own user, from our own page, and never for one that was revoked', async () => {
    const service = await start();
    const device = await enrolled(service, world.nurse);
    const path = `/${device.deviceId}/recovery`;
    const body = { ...usual, copied: false };
    const colleague = await makeStaff(t.db, 'clinician', { teamId: world.north });
    const other = await ask(service, path, body, service.signedIn(colleague));
    expect(other).toEqual({ status: 403, value: { problem: 'another-person' } });
    const mine = service.signedIn(world.nurse);
    expect((await ask(service, path, body, { ...mine, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(service, `/${newId()}/recovery`, body, mine)).value).toEqual({ problem: 'key-lost' });
    expect((await ask(service, '/nonsense/recovery', body, mine)).status).toBe(400);
    await service.revoke(await makeStaff(t.db, 'coordinator', { teamId: world.north }), device.deviceId);
    expect((await ask(service, path, body, mine)).value).toEqual({ problem: 'device-revoked' });
  });

  test('makes a copy a device of its own, which may send what it wrote under its earlier name', async () => {
    const service = await start();
    const person = newId();
    await service.desk(world.nurse, [drafts.stays(person, world.hotel.id)]);
    const device = await enrolled(service, world.nurse);
    const copy = service.deviceOf(device, [world.hotel.id]);
    const waiting = copy.entry(drafts.note(person, 'Written by the copy'));
    const original = service.deviceOf(device, [world.hotel.id]);
    for (let turn = 0; turn < 22; turn += 1) await original.pull();
    expect(await copy.pullProblem()).toBe('device-copied');
    const path = `/${device.deviceId}/recovery`;
    const answer = (await ask(service, path, { ...usual, copied: true }, service.signedIn(world.nurse)))
      .value as EnrolAnswer;
    expect(answer.user.deviceId).not.toBe(device.deviceId);
    expect(answer.recoveryKey).toBe(device.recoveryKey);
    const itself = service.deviceOf(answer, [world.hotel.id]);
    expect((await itself.push([waiting])).outcomes).toEqual([{ id: waiting.id, outcome: 'accepted', late: false }]);
    expect(await original.pullProblem()).toBe('unknown-device');
    const rows = await t.db
      .selectFrom('device')
      .select(['id', 'copy_of'])
      .where('id', 'in', [device.deviceId, answer.deviceId])
      .where('copied_at', 'is', null)
      .execute();
    expect(rows).toEqual([{ id: answer.deviceId, copy_of: device.deviceId }]);
  });

  test('a request that crossed another, or was twenty turns late, is no copy', async () => {
    const service = await start();
    const device = service.deviceOf(await enrolled(service, world.nurse), []);
    device.turn = 100;
    await device.pull();
    device.turn = 80;
    expect(await device.pullProblem()).toBeNull();
    device.turn = 79;
    expect(await device.pullProblem()).toBe('device-copied');
  });
});

describe('what the desk may know of devices', () => {
  const as = <T>(who: Requester, work: Parameters<typeof asRequester<T>>[2]) => asRequester(t.db, who, work);

  test.each(['secret_hash', 'earlier_hashes', 'recovery', 'turn'])('is never %s, whoever asks', async (column) => {
    for (const role of ['administrator', 'coordinator', 'clinician'] as const) {
      const who = await makeStaff(t.db, role, { teamId: world.north });
      const read = as(who, (tx) => sql`select ${sql.ref(column)} from device`.execute(tx));
      await expect(read).rejects.toThrow(/permission denied/u);
    }
  });

  test('is their own, their team’s for a coordinator, and all for an administrator; revoking follows the same', async () => {
    const service = await start();
    const colleague = await makeStaff(t.db, 'clinician', { teamId: world.north });
    const device = await enrolled(service, world.nurse);
    const sees = async (who: Requester) =>
      (await as(who, (tx) => tx.selectFrom('device').select('id').where('id', '=', device.deviceId).execute())).length;
    const [ours, theirs, administrator] = [
      await makeStaff(t.db, 'coordinator', { teamId: world.north }),
      await makeStaff(t.db, 'coordinator', { teamId: world.south }),
      await makeStaff(t.db, 'administrator'),
    ];
    expect([await sees(world.nurse), await sees(ours), await sees(administrator)]).toEqual([1, 1, 1]);
    expect([await sees(colleague), await sees(theirs)]).toEqual([0, 0]);
    expect(await service.revoke(theirs, device.deviceId)).toBe(false);
    expect(await service.revoke(colleague, device.deviceId)).toBe(false);
    expect(await service.revoke(ours, device.deviceId)).toBe(true);
    expect(await service.revoke(ours, device.deviceId)).toBe(false);
    const row = await t.db.selectFrom('device').selectAll().where('id', '=', device.deviceId).executeTakeFirstOrThrow();
    expect([row.recovery, row.revoked_by, row.secret_hash === null]).toEqual([null, ours.userId, false]);
    await sql`update device set revoked_at = null, revoked_by = null where id = ${device.deviceId}`.execute(t.db);
    expect(await service.deviceOf(device, []).pullProblem()).toBe('device-revoked');
  });
});
