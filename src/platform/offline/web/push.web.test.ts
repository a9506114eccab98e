import { gzipSync } from 'node:zlib';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { twoTeams } from '../../../testing/care.ts';
import { drafts, syncService, type SyncService } from '../../../testing/offline/sync-service.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { pushAnswer } from './answer-shapes.ts';

const t = testDatabase();
const server = testWebServer();
const { note, stays, named } = drafts;
let world: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  world = await twoTeams(t.db);
});
const start = (options?: Parameters<typeof syncService>[2]) => syncService(server, t.db, options);

async function atTheHotel(service: SyncService) {
  const person = newId();
  await service.desk(world.nurse, [stays(person, world.hotel.id)]);
  const device = await service.deviceFor('clinician', world.north, [world.hotel.id]);
  return { person, device };
}
const logged = async (ids: readonly string[]) =>
  (await sql<{ id: string }>`select id from entry where id = any(${ids}::uuid[])`.execute(t.db)).rows.length;
const reasons = (outcomes: readonly { outcome: string; reason?: string }[]) =>
  outcomes.map(({ outcome, reason }) => reason ?? outcome);

describe('what is pushed', () => {
  test('five hundred at once are each there once, however often and in whatever order they come', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const entries = Array.from({ length: 500 }, (_, at) => device.entry(note(person, `Note ${at}`)));
    const shuffled = entries.toSorted((a, b) => (a.id.slice(-6) < b.id.slice(-6) ? -1 : 1));
    const [one, two] = await Promise.all([device.push(entries), device.push(shuffled)]);
    const accepted = [...one.outcomes, ...two.outcomes].filter(({ outcome }) => outcome === 'accepted');
    expect(new Set(accepted.map(({ id }) => id)).size).toBe(500);
    expect(accepted).toHaveLength(500);
    expect(pushAnswer.parse(one)).toEqual(one);
    expect(await logged(entries.map(({ id }) => id))).toBe(500);
  });

  test('under one id twice in one push is taken once, and other words under it are refused', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const entry = device.entry(note(person, 'First'));
    const { outcomes } = await device.push([entry, entry, { ...entry, body: { text: 'Second' } }]);
    expect(reasons(outcomes)).toEqual(['accepted', 'already-here', 'known-id-with-another-body']);
  });

  test('with more to an entry than this service knows is the same entry when it comes again', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const entry = { ...device.entry(note(person, 'From a newer app')), urgency: 'high' };
    expect(reasons((await device.push([entry])).outcomes)).toEqual(['accepted']);
    expect(reasons((await device.push([entry])).outcomes)).toEqual(['already-here']);
  });

  test.each([
    ['no subject', { subject: undefined }, 'malformed'],
    ['a subject that is a list', { subject: [] }, 'malformed'],
    ['an id in capitals', { id: newId().toUpperCase() }, 'malformed'],
    ['a clock beyond all numbers', { written: { ms: 1e300, counter: 0, device: '' } }, 'malformed'],
    ['a counter that no database holds', { written: { ms: 1, counter: 3e9, device: 'x' } }, 'malformed'],
    ['a range that ends before it begins', { happened: { on: '2026-11-02', to: '2026-11-01' } }, 'malformed'],
    ['a minute in the year nought', { happened: { on: '2026-11-02', at: '0000-01-01T00:00:00.000Z' } }, 'malformed'],
    ['a kind nobody knows', { kind: 'tea-made' }, 'unknown-kind'],
    ['no body', { body: undefined }, 'body-does-not-fit'],
    ['half a letter', { body: { text: '\ud83d' } }, 'body-does-not-fit'],
    ['a null character', { body: { text: 'a\0b' } }, 'body-does-not-fit'],
    [
      'a name of JavaScript’s own',
      { body: JSON.parse('{"text":"x","__proto__":{"admin":true}}') },
      'body-does-not-fit',
    ],
    ['thirty thousand letters of Arabic', { body: { text: 'س'.repeat(31_000) } }, 'too-large'],
    ['a body a thousand deep', { body: deep(1000) }, 'body-does-not-fit'],
    ['another author', { author: newId() }, 'another-author'],
    ['another team', { team: newId() }, 'another-author'],
    ['another device', { written: { ms: 1, counter: 0, device: newId() } }, 'written-elsewhere'],
    ['somebody who is not theirs', { subject: { kind: 'person', id: 'LODGE' } }, 'not-your-person'],
  ] as const)('with %s is refused by itself', async (_what, more, reason) => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const theirs = newId();
    await service.desk(world.stranger, [stays(theirs, world.lodge.id)]);
    const [before, after] = [device.entry(note(person, 'Before')), device.entry(note(person, 'After'))];
    const bad = JSON.parse(
      JSON.stringify({ ...device.entry(note(person, 'Bad')), ...more }).replace('"LODGE"', `"${theirs}"`),
    ) as Record<string, unknown>;
    if (_what.startsWith('a name of')) bad['body'] = (more as { body: unknown }).body;
    const { outcomes } = await device.push([before, bad, after]);
    expect(reasons(outcomes)).toEqual(['accepted', reason, 'accepted']);
    expect(await logged([before.id, after.id])).toBe(2);
  });

  test('at which the database itself stumbles is refused, and what came with it is kept', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    await sql`alter table entry add constraint stumble check (body ->> 'text' <> 'stumble')`.execute(t.db);
    const entries = ['one', 'stumble', 'three'].map((text) => device.entry(note(person, text)));
    const { outcomes } = await device.push(entries);
    await sql`alter table entry drop constraint stumble`.execute(t.db);
    expect(reasons(outcomes)).toEqual(['accepted', 'body-does-not-fit', 'accepted']);
    expect(outcomes.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  test('by a champion of a person is refused, whatever it says', async () => {
    const service = await start();
    const person = newId();
    await service.desk(world.nurse, [stays(person, world.hotel.id)]);
    const device = await service.deviceFor('champion', world.north, [world.hotel.id]);
    const { outcomes } = await device.push([
      device.entry(note(person, 'Overheard')),
      device.entry(named(person, 'Nobody')),
    ]);
    expect(reasons(outcomes)).toEqual(['not-a-writer-of-this-kind', 'not-a-writer-of-this-kind']);
  });

  test('is audited in the name of its author, with the device; so is what was looked at, with the device’s time', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const at = '2026-11-19T08:30:00.000Z';
    const reads = [
      { id: newId(), thing: 'person', subjects: [person, newId()], at },
      { id: newId(), thing: 'site-list', subjects: [world.hotel.id], at: '0000-01-01T00:00:00.000Z' },
    ];
    await device.push([device.entry(note(person, 'Written'))], reads);
    await device.push([], reads);
    const lines = await t.db
      .selectFrom('audit_event')
      .select(['action', 'subject_ids', 'happened_at', 'detail', 'team_id', 'role'])
      .where('user_id', '=', device.identity.userId)
      .where('action', 'not like', 'device.%')
      .orderBy('action')
      .execute();
    const who = { team_id: world.north, role: 'clinician', detail: { device: device.identity.deviceId } };
    expect(lines).toEqual([
      { action: 'note-written.written', subject_ids: [person], happened_at: null, ...who },
      { action: 'person.read', subject_ids: [person], happened_at: new Date(at), ...who },
      { action: 'site-list.read', subject_ids: [world.hotel.id], happened_at: null, ...who },
    ]);
  });
});

describe('a device', () => {
  const wrong = [
    ['says nothing of itself', undefined],
    ['has another secret', (id: string) => `Device ${id} ${'x'.repeat(43)}`],
    ['names another device with its own secret', (_id: string, secret: string) => `Device ${newId()} ${secret}`],
    ['names itself in some other way', (id: string, secret: string) => `Bearer ${id}:${secret}`],
    ['names itself beyond all measure', (id: string) => `Device ${id} ${'x'.repeat(7000)}`],
  ] as const;
  test.each(wrong)('that %s is not let in, and its body is not read', async (_what, header) => {
    const service = await start();
    const { device } = await atTheHotel(service);
    for (const path of ['pull', 'push', 'hand-in']) {
      const answer = await service.app.inject({
        method: 'POST',
        url: `/api/v1/sync/${path}`,
        headers: {
          'content-type': 'application/json',
          ...(header && { authorization: header(device.identity.deviceId, device.enrolled.secret) }),
        },
        payload: '{ this is not JSON',
      });
      expect([answer.statusCode, answer.json()]).toEqual([401, { problem: 'unknown-device' }]);
    }
  });

  test('whose user’s account was closed may send what was written before, and is given nothing', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const [before, after] = [-60_000, 60_000].map((ms) =>
      device.entry(note(person, 'Around the end'), {
        written: { ms: Date.now() + ms, counter: 0, device: device.identity.deviceId },
      }),
    );
    await sql`update app_user set ended_at = now() where id = ${device.identity.userId}`.execute(t.db);
    expect(reasons((await device.push([before, after])).outcomes)).toEqual(['accepted', 'rights-withdrawn']);
    expect(await device.pullProblem()).toBe('rights-ended');
  });

  test('that speaks an old version is told to update, and what waits on it is still taken', async () => {
    const service = await start({ oldest: 2 });
    const { person, device } = await atTheHotel(service);
    expect(await device.pullProblem()).toBe('update-needed');
    expect(reasons((await device.push([device.entry(note(person, 'From an old app'))])).outcomes)).toEqual([
      'accepted',
    ]);
  });

  test('that was revoked hands in once what waits, and its reads; whoever is not revoked has nothing to hand in', async () => {
    const service = await start();
    const { person, device } = await atTheHotel(service);
    const entries = [device.entry(note(person, 'Waiting')), { nonsense: 'half \ud83d', deep: deep(300) }];
    const request = () => ({ protocol: 1, app: 'test', turn: (device.turn += 1), entries: entries as never });
    expect(await device.server.handIn(request())).toEqual({ ok: false, problem: 'malformed' });
    await service.revoke(await makeStaff(t.db, 'coordinator', { teamId: world.north }), device.identity.deviceId);
    const reads = [{ id: newId(), thing: 'person', subjects: [person], at: '2026-11-19T08:30:00.000Z' }];
    expect(await device.server.handIn({ ...request(), reads })).toEqual({ ok: true, value: { kept: 2, parcels: 0 } });
    expect(await device.server.handIn({ ...request(), reads })).toEqual({ ok: true, value: { kept: 2, parcels: 0 } });
    const rows = await t.db
      .selectFrom('handed_in')
      .select(['how', 'state', 'entry_count', 'team_id', 'received_by'])
      .where('device_id', '=', device.identity.deviceId)
      .execute();
    expect(rows).toEqual([
      { how: 'revoked', state: 'waiting', entry_count: 2, team_id: world.north, received_by: null },
    ]);
    expect(await logged([(entries[0] as { id: string }).id])).toBe(0);
  });
});

describe('a request', () => {
  const send = (
    service: SyncService,
    device: { enrolled: { deviceId: string; secret: string } },
    payload: Buffer | string,
    more = {},
  ) =>
    service.app.inject({
      method: 'POST',
      url: '/api/v1/sync/push',
      headers: {
        'content-type': 'application/json',
        authorization: `Device ${device.enrolled.deviceId} ${device.enrolled.secret}`,
        ...more,
      },
      payload,
    });
  const empty = JSON.stringify({ protocol: 1, app: 'test', turn: 1, entries: [], reads: [] });

  test('may be packed', async () => {
    const service = await start();
    const { device } = await atTheHotel(service);
    const answer = await send(service, device, gzipSync(empty), { 'content-encoding': 'gzip' });
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { outcomes: [] }]);
  });

  test.each([
    [
      'unpacks to more than is taken',
      () => gzipSync(Buffer.alloc(60 * 1024 * 1024, ' ')),
      { 'content-encoding': 'gzip' },
    ],
    ['is packed in halves', () => gzipSync(empty).subarray(0, 20), { 'content-encoding': 'gzip' }],
    ['is packed in a way nobody knows', () => empty, { 'content-encoding': 'rot13' }],
    ['says that it is packed and is not', () => empty, { 'content-encoding': 'gzip' }],
    ['is no JSON', () => empty.slice(1), {}],
    ['is no JSON by its own word', () => empty, { 'content-type': 'text/plain' }],
    ['is JSON of something else', () => '[]', {}],
    ['has too many entries', () => empty.replace('"entries":[]', `"entries":[${'0,'.repeat(500)}0]`), {}],
  ])('that %s is refused and says so', async (_what, payload, headers) => {
    const service = await start();
    const { device } = await atTheHotel(service);
    const answer = await send(service, device, payload(), headers);
    expect([answer.statusCode, answer.json()]).toEqual([400, { problem: 'malformed' }]);
  });

  test('leaves nothing of anybody in the log of the process', async () => {
    const lines: string[] = [];
    const service = await start({ log: (line) => lines.push(line) });
    const { person, device } = await atTheHotel(service);
    await device.meet();
    await device.push([device.entry(note(person, 'Xyzzyx told nobody')), { id: 'Xyzzyx' }]);
    await send(service, device, '{"Xyzzyx');
    const text = lines.join('\n');
    expect(text).toContain('/api/v1/sync/push');
    for (const secret of ['Xyzzyx', person, device.enrolled.secret, device.identity.deviceId])
      expect(text).not.toContain(secret);
  });

  test('is described for whoever writes another app', async () => {
    const service = await start();
    const document = (await service.app.inject({ url: '/api/v1/openapi.json' })).json() as {
      paths: Record<string, Record<string, { security: unknown }>>;
    };
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/devices',
      '/api/v1/devices/session',
      '/api/v1/devices/{id}/recovery',
      '/api/v1/sync/hand-in',
      '/api/v1/sync/parcel',
      '/api/v1/sync/photograph',
      '/api/v1/sync/pull',
      '/api/v1/sync/push',
    ]);
    expect(document.paths['/api/v1/sync/pull']?.['post']?.security).toEqual([{ device: [] }]);
    expect(document.paths['/api/v1/devices']?.['post']?.security).toEqual([{ session: [] }]);
  });
});

function deep(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}
