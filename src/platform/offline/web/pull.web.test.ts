import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { takeBreakGlass } from '#platform/access/data/break-glass.ts';
import { asRequester } from '#platform/database/requester.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';

import { recorder } from '../../../record.ts';
import { makeSite, twoTeams } from '../../../testing/care.ts';
import { makeArea } from '../../../testing/areas.ts';
import { drafts, syncService, type SyncService } from '../../../testing/offline/sync-service.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { digestOf } from '../domain/holdings.ts';
import { pullAnswer } from './answer-shapes.ts';

const t = testDatabase();
const server = testWebServer();
const { named, note, stays, visit } = drafts;

type World = Awaited<ReturnType<typeof twoTeams>>;
let world: World;
beforeAll(async () => {
  world = await twoTeams(t.db);
});
const start = () => syncService(server, t.db);

/** Somebody at a site, with a name that is found wherever it turns up. */
async function someone(service: SyncService, by: World['nurse'], site: string, name: string): Promise<string> {
  const id = newId();
  await service.desk(by, [named(id, name), stays(id, site)]);
  return id;
}

describe('a person of another team', () => {
  test('is in no pull, under no name, and is not given when asked for by id', async () => {
    const service = await start();
    const theirs = await someone(service, world.stranger, world.lodge.id, 'Zzyzx Secret');
    const device = await service.enrol(world.nurse, [world.hotel.id, world.lodge.id]);
    const first = await device.pull();
    expect(first.scope).not.toContain(theirs);
    expect(first.reference?.sites.map(({ id }) => id)).not.toContain(world.lodge.id);
    for (const more of [{ need: [theirs, world.lodge.id] }, { need: [theirs], sites: [world.lodge.id] }]) {
      const answer = await device.pull({ ...more, log: first.log, cursor: first.cursor });
      expect(JSON.stringify(answer)).not.toMatch(/Zzyzx|Badger/);
      expect([answer.subjects, answer.people, answer.places]).toEqual([[], [], []]);
    }
    const fromTheStart = await device.pull({ log: first.log, cursor: '0', holding: digestOf([theirs]) });
    expect(JSON.stringify(fromTheStart)).not.toMatch(/Zzyzx|Badger/);
  });

  test('whom this colleague has open by break-glass is not for a device', async () => {
    const service = await start();
    const theirs = await someone(service, world.stranger, world.lodge.id, 'Opened In Need');
    const reason = 'Collapsed in reception, may be diabetic';
    await asRequester(t.db, world.nurse, (tx) => takeBreakGlass(tx, { subjectId: theirs, reason }));
    const device = await service.enrol(world.nurse, [world.hotel.id, world.lodge.id]);
    expect((await device.pull()).scope).not.toContain(theirs);
    expect((await device.pull({ need: [theirs] })).subjects).toEqual([]);
  });

  test('whom an agreement lets this team see is on its device only where it looks after the site', async () => {
    const service = await start();
    const shared = await someone(service, world.stranger, world.lodge.id, 'Shared With North');
    const subject = { kind: 'person', id: shared } as const;
    const body = { team: world.north, why: 'Their old nurse goes on seeing them' };
    await service.desk(world.stranger, [{ subject, kind: 'may-see', happened: null, body }]);
    const device = await service.enrol(world.nurse, [world.hotel.id, world.lodge.id]);
    expect((await device.pull({ need: [shared] })).subjects).toEqual([]);
    await service.desk(world.nurse, [stays(shared, world.hotel.id, '2026-11-10')]);
    expect((await device.pull()).scope).toContain(shared);
  });
});

describe('a person of the same team', () => {
  test('at a site that was not chosen is not given when asked for by id', async () => {
    const service = await start();
    const other = await makeSite(t.db, { name: 'Dove House', team: world.north });
    const there = await someone(service, world.nurse, other.id, 'Lives Elsewhere');
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    expect((await device.pull({ need: [there] })).subjects).toEqual([]);
    expect((await device.pull({ need: [there], sites: [other.id] })).subjects.map(({ id }) => id)).toEqual([there]);
  });

  test('who left, died or was never there is on no device', async () => {
    const service = await start();
    const left = await someone(service, world.nurse, world.hotel.id, 'Left Of Their Own Accord');
    const on = { on: '2026-11-15' as never };
    const subject = { kind: 'person', id: left } as const;
    await service.desk(world.nurse, [{ subject, kind: 'stay-ended', happened: on, body: { reason: 'left' } }]);
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    expect((await device.pull()).scope).not.toContain(left);
  });

  test('who was forgotten by retention leaves the device, and what it still has of them is not taken again', async () => {
    const service = await start();
    const person = await someone(service, world.nurse, world.hotel.id, 'Asked To Be Forgotten');
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    await device.meet();
    const waiting = device.entry(note(person, 'Written before'));
    const decidedBy = world.nurse.userId;
    const operation = { id: newId(), subjectId: person, rule: 'request', reason: 'The person asked', decidedBy };
    expect((await forgetRecord(t.db, recorder, operation)).ok).toBe(true);
    expect((await device.push([waiting])).outcomes).toEqual([
      { id: waiting.id, outcome: 'refused', reason: 'unknown-subject' },
    ]);
    await device.meet();
    expect([...device.held.keys()]).not.toContain(person);
    const { rows } = await sql`select 1 from subject_change where subject_id = ${person}`.execute(t.db);
    expect(rows).toEqual([]);
  });
});

describe('a champion', () => {
  const champions = async () => {
    const team = await makeTeam(t.db, 'champions', 'Champions');
    await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
    await sql`update team set icb_code = 'QYG' where id = ${team}`.execute(t.db);
    return makeStaff(t.db, 'champion', { teamId: team });
  };

  test('gets the open sites of the board and no person, whatever is asked', async () => {
    const service = await start();
    const closed = await makeSite(t.db, { name: 'Closed Court', team: world.north, closedOn: '2026-01-31' });
    const person = await someone(service, world.nurse, world.hotel.id, 'Qqxqq Private');
    const device = await service.enrol(await champions(), [world.hotel.id, closed.id]);
    const first = await device.pull();
    expect(first.scope).toEqual([world.hotel.id]);
    const names = first.reference?.sites.map(({ name }) => name) ?? [];
    expect(names).toContain('Heron Hotel');
    expect(names).not.toContain('Closed Court');
    const asked = await device.pull({ need: [person, world.hotel.id], log: first.log, cursor: first.cursor });
    expect(asked.subjects.map(({ id }) => id)).toEqual([world.hotel.id]);
    expect(JSON.stringify([first, asked])).not.toMatch(/Qqxqq|address/);
  });

  test('gets nothing clinical of a site, which a nurse of the team gets', async () => {
    const service = await start();
    const [plain] = await service.desk(world.nurse, [visit(world.hotel.id)]);
    const secret = newId();
    await sql`insert into entry (subject_id, id, subject_kind, kind, version, written_ms, written_counter, written_device, author, team, body, clinical)
      values (${world.hotel.id}, ${secret}, 'place', 'outbreak-noted', 1, 1, 0, 'test', ${world.nurse.userId}, ${world.north}, '{}', true)`.execute(
      t.db,
    );
    const theirs = await service.enrol(await champions(), [world.hotel.id]);
    const nurses = await service.enrol(world.nurse, [world.hotel.id]);
    await theirs.meet();
    await nurses.meet();
    expect(theirs.ids(world.hotel.id)).toContain(plain?.id);
    expect(theirs.ids(world.hotel.id)).not.toContain(secret);
    expect(nurses.ids(world.hotel.id)).toEqual(expect.arrayContaining([plain?.id, secret]));
    const direct = await asRequester(t.db, await champions(), (tx) =>
      tx.selectFrom('entry').select('id').where('id', '=', secret).execute(),
    );
    expect(direct).toEqual([]);
  });
});

describe('what is new', () => {
  test('reaches a device that polls among writers, every entry of it and none before it is settled', async () => {
    const service = await start();
    const people = await Promise.all(
      Array.from({ length: 3 }, (_, at) => someone(service, world.nurse, world.hotel.id, `Polled ${at}`)),
    );
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    await device.meet();
    const written: string[] = [];
    const state = { writing: true };
    const writers = people.map(async (id) => {
      for (let at = 0; at < 6; at += 1) {
        const entries = await service.desk(world.nurse, [note(id, `Note ${at}`), visit(world.hotel.id)]);
        written.push(...entries.map((entry) => entry.id));
      }
    });
    const reader = (async () => {
      while (state.writing) await device.meet();
      await device.meet();
    })();
    await Promise.all(writers);
    state.writing = false;
    await reader;
    const has = new Set([...device.held.values()].flatMap((its) => [...its.keys()]));
    expect(written.filter((id) => !has.has(id))).toEqual([]);
  });

  test('of a subject whose writers committed in another order than they began is not passed over', async () => {
    const service = await start();
    const person = await someone(service, world.nurse, world.hotel.id, 'Crossed Writers');
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    await device.meet();
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    let mayWrite = (): void => undefined;
    const goOn = new Promise<void>((resolve) => (mayWrite = resolve));
    // Has the lower transaction id, and writes of the person after the one with the higher.
    const early = device.entry(note(person, 'Began first, wrote last'));
    const slowly = asRequester(t.db, world.nurse, async (tx) => {
      await sql`select pg_current_xact_id()`.execute(tx);
      begun();
      await goOn;
      await recorder.appendAll(tx, [early], 'own');
    });
    await hasBegun;
    const [late] = await service.desk(world.nurse, [note(person, 'Began last, wrote first')]);
    await device.meet();
    mayWrite();
    await slowly;
    await device.meet();
    expect(device.ids(person)).toEqual(expect.arrayContaining([early.id, late?.id]));
  });

  test('comes in pieces that together hold it all, while more is written', async () => {
    const service = await start();
    const site = await makeSite(t.db, { name: 'Swan Court', team: world.north });
    const people = Array.from({ length: 110 }, () => newId());
    await service.desk(
      world.nurse,
      people.map((id) => stays(id, site.id)),
    );
    const device = await service.enrol(world.nurse, [site.id]);
    await device.meet();
    const long = 'words '.repeat(80).trim();
    const written = await service.desk(
      world.nurse,
      people.flatMap((id) => Array.from({ length: 20 }, () => note(id, long))),
    );
    const first = await device.pull();
    expect(first.more).not.toBeNull();
    const [meanwhile] = await service.desk(world.nurse, [note(people[0] as string, 'Meanwhile')]);
    await device.meet();
    const has = [...device.held.values()].flatMap((its) => [...its.keys()]);
    expect(written.every(({ id }) => has.includes(id))).toBe(true);
    expect(has).toContain(meanwhile?.id);
  });

  test('of records that were joined and parted comes and goes with who sees them', async () => {
    const service = await start();
    const site = await makeSite(t.db, { name: 'Coot Court', team: world.north });
    const a = await someone(service, world.nurse, world.hotel.id, 'One Of Two');
    const b = await someone(service, world.nurse, site.id, 'Two Of Two');
    const subject = { kind: 'person', id: a } as const;
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    await device.meet();
    expect([device.held.has(a), device.held.has(b)]).toEqual([true, false]);
    const before = device.ids(a);
    const [join] = await service.desk(world.nurse, [
      { subject, kind: 'same-person', happened: null, body: { with: b } },
      stays(a, world.hotel.id, '2026-11-18'),
    ]);
    await device.meet();
    expect([device.held.has(a), device.held.has(b)]).toEqual([true, true]);
    await service.desk(world.nurse, [
      { subject, kind: 'not-same-person', happened: null, body: { with: b }, replaces: [join?.id ?? ''] },
    ]);
    await device.meet();
    expect([device.held.has(a), device.held.has(b)]).toEqual([true, false]);
    expect(device.ids(a)).toEqual(expect.arrayContaining([...before]));
  });
});

describe('an answer', () => {
  test('is as it is described, names whoever wrote, and counts as one line of the audit log for what it gave', async () => {
    const service = await start();
    const site = await makeSite(t.db, { name: 'Plover Place', team: world.north });
    const person = await someone(service, world.nurse, site.id, 'Said By Somebody');
    const device = await service.enrol(await makeStaff(t.db, 'clinician', { teamId: world.north }), [site.id]);
    const first = await device.pull();
    const whole = await device.pull({ need: [person, site.id], log: first.log, cursor: first.cursor });
    expect(pullAnswer.parse(first)).toEqual(first);
    expect(pullAnswer.parse(whole)).toEqual(whole);
    expect(whole.people.map(({ id }) => id)).toEqual(expect.arrayContaining([world.nurse.userId, world.north]));
    expect(whole.cursor).toBe(first.cursor);
    const lines = await t.db
      .selectFrom('audit_event')
      .select(['action', 'subject_ids'])
      .where('user_id', '=', device.identity.userId)
      .where('action', 'like', 'device.%')
      .orderBy('id')
      .execute();
    expect(lines.map(({ action }) => action)).toEqual(['device.enrolled', 'device.given']);
    expect([...(lines[1]?.subject_ids ?? [])].sort()).toEqual([person, site.id].sort());
  });

  test('tells the reference data once', async () => {
    const service = await start();
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    const { reference } = await device.pull();
    expect(reference?.settings).toEqual({ forgetAfterDays: 30, lockAfterMinutes: 10, passkeyOnly: false });
    expect((await device.pull({ reference: reference?.digest ?? null })).reference).toBeNull();
    await sql`insert into field_settings (team_id, forget_after_days) values (${world.north}, 7)`.execute(t.db);
    const changed = await device.pull({ reference: reference?.digest ?? null });
    expect(changed.reference?.settings.forgetAfterDays).toBe(7);
  });

  test('tells which forms may be begun on a device', async () => {
    const formsToBegin = [{ id: 'initial', version: '2', isSigned: false }];
    const service = await syncService(server, t.db, { formsToBegin });
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    expect((await device.pull()).reference?.forms).toEqual(formsToBegin);
  });

  test.each([
    ['a cursor of another kind', { cursor: 'v2:abc' }],
    ['a cursor beyond all numbers', { cursor: '99999999999999999999' }],
  ])('to %s begins again and gives nothing by halves', async (_what, more) => {
    const service = await start();
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    const { log } = await device.pull();
    const answer = await device.pull({ log, ...more });
    expect([answer.subjects, answer.cursor]).toEqual([[], expect.stringMatching(/^\d+$/)]);
  });

  test('is not given to a piece that the service never began', async () => {
    const service = await start();
    const device = await service.enrol(world.nurse, [world.hotel.id]);
    for (const after of ['nonsense', '1:2:3', "1:'; drop table entry", '99999999999999999999:x'])
      await expect(device.pull({ after })).rejects.toThrow('malformed');
  });
});
