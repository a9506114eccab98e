import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { openSecret } from '#platform/access/data/secret.ts';
import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import { deskWriter, type Draft } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { registerDeviceDesk } from '../../../device-desk.ts';
import { kinds } from '../../../kinds.ts';
import { recorder } from '../../../record.ts';
import { testSecret } from '../../../testing/access-service.ts';
import { arrive, auditOf, deskOf, makeSite, twoTeams, type Site } from '../../../testing/care.ts';
import { multipart } from '../../../testing/multipart.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { openCarryKey } from '../data/carry-key.ts';
import { commitHandedIn } from '../data/decide-handed-in.ts';
import { enrolDevice } from '../data/enrol-device.ts';
import { keepHandedIn } from '../data/keep-handed-in.ts';
import type { TakeParcel } from '../data/read-parcel.ts';
import { revokeDevice } from '../data/revoke-device.ts';
import { toBase64Url } from '../device/base64-url.ts';
import { carriedFiles } from '../device/carrying.ts';
import type { Profile } from '../device/profile.ts';
import { sealForService } from '../device/seal-parcel.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { SealedParcel } from '../domain/protocol.ts';

const t = testDatabase();
const server = testWebServer();
const now = () => new Date();
const lines: string[] = [];
/** What a service takes of which nobody sees what it says; by whom, in what order. */
const taken = new Map<string, { by: string; said: unknown }>();
const song: TakeParcel = async (_tx, { userId }, said, { id }) => {
  if (said === 'loud') return { outcome: 'refused', reason: 'too-loud' };
  if (said === 'withdrawn') return { outcome: 'refused', reason: 'withdrawn' };
  if (said === 'broken') throw new Error('The service stumbles at it.');
  if (said === null) return { outcome: 'refused', reason: 'not-readable' };
  if (taken.has(id)) return { outcome: 'already-here', reason: null };
  taken.set(id, { by: userId, said });
  return { outcome: 'kept', reason: null };
};
const takeParcel = { song };
const desk = deskOf(
  (options) => server({ ...options, log: (line) => lines.push(line) }),
  (app) =>
    registerDeviceDesk(app, {
      db: t.db,
      secret: testSecret,
      newId,
      now,
      may: ({ role }, permission) => may(role, permission),
      takeParcel,
    }),
);

let care: Awaited<ReturnType<typeof twoTeams>>;
let colleague: Requester;
beforeAll(async () => {
  care = await twoTeams(t.db);
  colleague = await care.someone('coordinator', care.north);
});

type Author = Requester & { name: string };

/** Somebody of the northern team with a device, and what they write on it; `ahead` days by which its clock is wrong. */
async function deviceOfSomeone(ahead = 0) {
  const author: Author = await care.someone('clinician', care.north);
  const made = await enrolDevice({ db: t.db, secret: testSecret, newId, now }, author, {
    lock: 'passkey',
    app: 'test',
    words: 'Firefox, Linux',
  });
  if (!made.ok) throw new Error(made.problems.join());
  const { deviceId, secret } = made.value;
  const write = deskWriter(kinds, deviceId, () => Date.now() + ahead * 86_400_000, newId);
  return {
    author,
    deviceId,
    writes: (...drafts: readonly Draft[]): readonly Entry[] => drafts.map((draft) => write(author, draft)),
    /** The file that the device makes of what waits, by its own code. */
    carries: async (
      entries: readonly Entry[],
      options: { carryKey?: string; secret?: string; parcels?: readonly Parcel[] } = {},
    ) => {
      const { parcels = [] } = options;
      const files = await carriedFiles(
        {
          state: {
            reference: { carryKey: options.carryKey ?? openCarryKey(testSecret).publicKey },
            identity: { user: { deviceId }, secret: options.secret ?? secret },
          },
          outbox: new Map(entries.map((entry) => [entry.id, { entry, state: { is: 'waiting' } }])),
          parcels: new Map(parcels.map((parcel) => [parcel.id, parcel])),
        } as unknown as Profile,
        Date.now() + ahead * 86_400_000,
      );
      if (files.length !== 1) throw new Error(`It makes ${files.length} files.`);
      return files[0] as Uint8Array;
    },
    /** Hands in what waits after it was revoked. */
    handsIn: async (entries: readonly unknown[], parcels: readonly SealedParcel[] = []) => {
      const device = { id: deviceId, teamId: care.north };
      return ownerTransaction(t.db, {}, (tx) =>
        keepHandedIn(tx, {
          id: newId(),
          device,
          how: 'revoked',
          entries,
          parcels,
          receivedBy: null,
          madeAt: null,
          now: now(),
        }),
      );
    },
  };
}

const on = (day: string) => ({ on: day as LocalDate });
const note = (person: string, text: string): Draft => ({
  subject: { kind: 'person', id: person },
  kind: 'note-written',
  happened: on('2026-11-20'),
  body: { text },
});
const somebody = (name: string, at: Site = care.hotel, by: Requester = care.nurse) =>
  arrive(t.db, by, { at, details: { name: { full: name } } });
const inTheLog = async (ids: readonly string[]) => {
  const rows = await t.db
    .selectFrom('entry')
    .select(['id', 'author', 'late'])
    .where('id', 'in', [...ids])
    .execute();
  return rows;
};
const handedInOf = (deviceId: string) =>
  t.db.selectFrom('handed_in').selectAll().where('device_id', '=', deviceId).execute();

/** Sends a file as a browser does; gives where it leads and what is shown there. */
async function brings(who: Requester, bytes: Uint8Array | null) {
  const opened = await desk();
  const browser = opened.as(who);
  const headers = { 'x-test-user': who.userId };
  const page = await opened.app.inject({ url: '/handed-in', headers });
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const file = bytes === null ? null : { field: 'file', fileName: 'alongside-carried.bin', bytes };
  const sent = multipart('/handed-in', { _csrf: token }, file, { cookie });
  const answer = await opened.app.inject({ ...sent, headers: { ...sent.headers, ...headers } });
  const location = answer.headers.location ?? '';
  const shown = location === '' ? null : await browser.go(location);
  return { status: answer.statusCode, location, text: shown?.text ?? answer.body.replaceAll(/<[^>]+>/g, ' '), browser };
}

describe('a carried file', () => {
  test('waits until somebody of the team has looked at it, and is then in the record in its author’s name', async () => {
    const person = await somebody('Selam Tesfay');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'Asked for a woman doctor'), note(person, 'Moved to room 4'));
    const { status, text, location, browser } = await brings(colleague, await device.carries(entries));
    expect(status).toBe(303);
    expect(text).toContain('The file was taken in');
    expect(text).toContain(`What ${device.author.name} wrote`);
    expect(text).toContain('2 entries are new Nothing would be refused');
    expect(text).toContain('Selam Tesfay');
    expect(await inTheLog(entries.map(({ id }) => id))).toEqual([]);

    const address = location.replace(/\?.*/, '');
    const done = await browser.send(`${address}/commit`);
    expect(done.text).toContain('2 new entries, 0 already in the record, 0 refused');
    const written = await inTheLog(entries.map(({ id }) => id));
    expect(written.map(({ author }) => author)).toEqual([device.author.userId, device.author.userId]);
    expect((await auditOf(t.db, colleague.userId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['handed-in.carried', 'handed-in.read', 'person.read', 'handed-in.committed']),
    );
  });

  test('that is brought twice, before or after it was read in, changes nothing', async () => {
    const person = await somebody('Farid Ahmadi');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'Once'));
    const first = await brings(colleague, await device.carries(entries));
    const second = await brings(care.nurse, await device.carries(entries));
    expect(second.text).toContain('This was received before. Nothing has changed.');
    await second.browser.send(`${second.location.replace(/\?.*/, '')}/commit`);
    const third = await brings(colleague, await device.carries(entries));
    expect(third.text).toContain('This was received before');
    await first.browser.send(`${first.location.replace(/\?.*/, '')}/commit`);
    expect(await inTheLog(entries.map(({ id }) => id))).toHaveLength(1);
    expect(await handedInOf(device.deviceId)).toHaveLength(1);
  });

  test('whose entries the network brought meanwhile says that they are here already', async () => {
    const person = await somebody('Amira Saleh');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'By both ways'));
    const id = await device.handsIn(entries);
    expect(
      (
        await commitHandedIn(
          { db: t.db, recorder, now, parcelKey: openCarryKey(testSecret), takeParcel },
          colleague,
          id,
        )
      ).ok,
    ).toBe(true);
    const more = [...entries, ...device.writes(note(person, 'Later'))];
    const { text } = await brings(colleague, await device.carries(more));
    expect(text).toContain('1 entry is new 1 entry is in the record already');
  });

  test('of another team goes to that team, and whoever carried it sees nothing of it', async () => {
    const person = await somebody('Northern Person');
    const device = await deviceOfSomeone();
    const { text } = await brings(
      care.stranger,
      await device.carries(device.writes(note(person, 'Secret of the north'))),
    );
    expect(text).toContain('The file is another team’s');
    expect(text).not.toContain('Northern Person');
    expect(text).not.toContain(device.author.name);
    const [kept] = await handedInOf(device.deviceId);
    const browser = (await desk()).as(care.stranger);
    expect((await browser.go(`/handed-in/${kept!.id}`)).status).toBe(404);
    expect((await browser.go(`/handed-in/${kept!.id}/discard`)).status).toBe(404);
    await browser.go('/handed-in');
    expect((await browser.send(`/handed-in/${kept!.id}/commit`)).status).toBe(404);
    expect((await browser.send(`/handed-in/${kept!.id}/discard`, { reason: 'written-again' })).status).toBe(404);
    expect((await handedInOf(device.deviceId))[0]!.state).toBe('waiting');
  });

  test('of a device whose clock is in 2031 is taken, and its clock is said to be wrong', async () => {
    const person = await somebody('Yonas Girma');
    const device = await deviceOfSomeone(1800);
    const { text } = await brings(colleague, await device.carries(device.writes(note(person, 'From the future'))));
    expect(text).toMatch(/The device’s clock seems to be wrong: it says .* 203\d/u);
    expect(text).toContain('1 entry is new');
  });

  const good = async () => {
    const device = await deviceOfSomeone();
    return { device, file: await device.carries(device.writes(note(await somebody('Never Shown'), 'Never kept'))) };
  };
  type Made = Awaited<ReturnType<typeof good>>;
  test.each<[string, (made: Made) => Promise<Uint8Array | null> | Uint8Array | null, string]>([
    ['no file', () => null, 'Choose the file'],
    ['an empty file', () => new Uint8Array(), 'This file is empty'],
    ['a photograph', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'This is not a file from a device'],
    ['a file cut in its head', ({ file }) => file.slice(0, 60), 'The file is cut short'],
    ['a file cut in its middle', ({ file }) => file.slice(0, file.length - 40), 'The file was changed'],
    [
      'a file of which one byte was changed',
      ({ file }) => file.map((byte, at) => (at === file.length - 30 ? byte ^ 1 : byte)),
      'The file was changed',
    ],
    [
      'a file that names another device',
      ({ file }) => file.map((byte, at) => (at === 12 ? byte ^ 1 : byte)),
      'The file was changed',
    ],
    ['a file of a newer app', ({ file }) => file.map((byte, at) => (at === 8 ? 9 : byte)), 'from a newer app'],
    [
      'a file sealed for another service',
      ({ device }) =>
        device.carries([], { carryKey: openCarryKey({ ...testSecret, key: () => Buffer.alloc(32, 7) }).publicKey }),
      'The file was changed',
    ],
    [
      'a file that somebody else made in the device’s name',
      ({ device }) => device.carries([], { secret: 'a-secret-that-nobody-gave-out' }),
      'The device that this file names did not make it',
    ],
  ])('%s is told plainly, and nothing of it is kept', async (_, make, words) => {
    const made = await good();
    const { status, text } = await brings(colleague, await make(made));
    expect([status, text]).toEqual([422, expect.stringContaining(words)]);
    expect(await handedInOf(made.device.deviceId)).toEqual([]);
  });

  test('the whole file is still taken after any of these', async () => {
    const { device, file } = await good();
    await brings(colleague, file.slice(0, file.length - 1));
    expect((await brings(colleague, file)).text).toContain('1 entry is new');
    expect(await handedInOf(device.deviceId)).toHaveLength(1);
  });

  test('larger than any that a device makes is not listened to, and says so', async () => {
    const { status } = await brings(colleague, new Uint8Array(41 * 1024 * 1024));
    expect([413, 422]).toContain(status);
  });
});

describe('what is looked at', () => {
  test('names nobody whom the reader’s team does not see, and says nothing that was written of them', async () => {
    const hidden = await somebody('Southern Person', care.lodge, care.stranger);
    const device = await deviceOfSomeone();
    const id = await device.handsIn(device.writes(note(hidden, 'Words about somebody else’s person')));
    const page = await (await desk()).as(colleague).go(`/handed-in/${id}`);
    expect(page.text).toContain('1 entry would be refused');
    expect(page.text).toContain('Somebody new, or whom your team does not see');
    expect(page.text).toContain('An entry of the kind “note-written”');
    expect(page.text).toContain('It is about somebody whom this team never looked after');
    expect(page.text).not.toContain('Southern Person');
    expect(page.text).not.toContain('Words about');
  });

  test('leaves the record, the audit of the author and the numbers as they were', async () => {
    const person = await somebody('Layla Hassan');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'Only looked at'));
    const id = await device.handsIn(entries);
    await (await desk()).as(colleague).go(`/handed-in/${id}`);
    expect(await inTheLog(entries.map((entry) => entry.id))).toEqual([]);
    expect(await auditOf(t.db, device.author.userId)).toEqual([
      { action: 'device.enrolled', subject_ids: [device.deviceId, device.author.userId] },
    ]);
  });

  test('may be nonsense from end to end, and is shown as such', async () => {
    const device = await deviceOfSomeone();
    const nonsense = [
      'text',
      null,
      7,
      [],
      {},
      { id: 'x', kind: 5, subject: 'y', written: { ms: 1e300 }, body: null },
      { kind: '<b>bold</b>' },
    ];
    const id = await device.handsIn(nonsense);
    const page = await (await desk()).as(colleague).go(`/handed-in/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('7 entries would be refused');
    expect(page.text).toContain('Something that cannot be read');
    expect(page.body).not.toContain('<b>bold');
  });

  test('with what is refused stays after it was read in, with the reason, and can be tried again', async () => {
    const person = await somebody('Kwame Mensah');
    const hidden = await somebody('Hidden Person', care.lodge, care.stranger);
    const device = await deviceOfSomeone();
    const id = await device.handsIn(device.writes(note(person, 'Good'), note(hidden, 'Not ours')));
    const browser = (await desk()).as(colleague);
    await browser.go(`/handed-in/${id}`);
    const done = await browser.send(`/handed-in/${id}/commit`);
    expect(done.text).toContain('1 new entry, 0 already in the record, 1 refused');
    expect(done.text).toContain('Try the refused ones again');
    expect(done.text).not.toContain('Hidden Person');
    const again = await browser.send(`/handed-in/${id}/commit`);
    expect(again.text).toContain('1 new entry, 0 already in the record, 1 refused');
  });

  test('about somebody who has moved on is marked late', async () => {
    const person = await somebody('Moved Person');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'Before the move'));
    const lodge = await makeSite(t.db, { name: 'New Lodge', team: care.south });
    await recorderMoves(person, lodge);
    const id = await device.handsIn(entries);
    const browser = (await desk()).as(colleague);
    const page = await browser.go(`/handed-in/${id}`);
    expect(page.text).toContain('1 entry is new, of which 1 is about somebody who has moved on since');
    await browser.send(`/handed-in/${id}/commit`);
    expect(await inTheLog(entries.map((entry) => entry.id))).toMatchObject([{ late: true }]);
  });
});

describe('throwing away', () => {
  test('needs a reason of a few, and leaves that there was something, who threw it away and why', async () => {
    const person = await somebody('Trial Person');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'A trial'));
    const id = await device.handsIn(entries);
    const browser = (await desk()).as(colleague);
    await browser.go(`/handed-in/${id}/discard`);
    const none = await browser.send(`/handed-in/${id}/discard`, { reason: 'Because Trial Person said so' });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Choose a reason')]);
    const done = await browser.send(`/handed-in/${id}/discard`, { reason: 'not-for-the-record' });
    expect(done.text).toContain('Thrown away by');
    expect((await handedInOf(device.deviceId))[0]).toMatchObject({
      state: 'discarded',
      entries: [],
      decided_by: colleague.userId,
    });
    expect(await inTheLog(entries.map((entry) => entry.id))).toEqual([]);
    const { rows } = await sql<{ detail: unknown }>`select detail from audit_event
      where action = 'handed-in.discard-reason' and subject_ids @> array[${id}::uuid]`.execute(t.db);
    expect(rows).toEqual([{ detail: { why: 'not-for-the-record' } }]);
    expect((await browser.send(`/handed-in/${id}/commit`)).text).not.toContain('Read in by');
    expect(await inTheLog(entries.map((entry) => entry.id))).toEqual([]);
  });
});

/** What somebody gave on a device, sealed there for the service. */
async function sealed(said: unknown, key = openCarryKey(testSecret).publicKey, kind = 'song'): Promise<Parcel> {
  const name = { kind, id: randomUUID() };
  const forService = toBase64Url(await sealForService(key, name, said));
  return { ...name, order: 1, note: {}, forService, forCode: null, refusal: null };
}
const sent = ({ kind, id, forService }: Parcel): SealedParcel => ({ kind, id, sealed: forService });
const revoke = (deviceId: string) =>
  asRequester(t.db, colleague, (tx) => revokeDevice(tx, colleague, { deviceId, reason: 'Lost', now: now() }));

describe('what people gave on a device, in a carried file', () => {
  test('is taken at once in the name of whose device it is, and nobody at the desk sees what it says', async () => {
    const device = await deviceOfSomeone();
    const parcels = [await sealed('a quiet song'), await sealed('another')];
    const { text, location } = await brings(colleague, await device.carries([], { parcels }));
    expect(text).toContain(`From ${device.author.name}’s device`);
    expect(text).toContain('2 people’s answers were taken, none were there already, none were refused.');
    expect(text).not.toContain('quiet');
    expect(parcels.map(({ id }) => taken.get(id))).toEqual([
      { by: device.author.userId, said: 'a quiet song' },
      { by: device.author.userId, said: 'another' },
    ]);
    expect(await handedInOf(device.deviceId)).toMatchObject([{ state: 'committed', parcels: [], parcels_taken: 2 }]);
    expect(location).toContain('done=taken');
  });

  test('is kept once, in whichever files it comes', async () => {
    const device = await deviceOfSomeone();
    const [first, second] = [await sealed('once'), await sealed('later')];
    await brings(colleague, await device.carries([], { parcels: [first] }));
    const again = await brings(colleague, await device.carries([], { parcels: [first] }));
    expect(again.text).toContain('This was received before. Nothing has changed.');
    const { text } = await brings(colleague, await device.carries([], { parcels: [first, second] }));
    expect(text).toContain('One person’s answers were taken, one was there already, none were refused.');
    expect([...taken.values()].filter(({ said }) => said === 'once')).toHaveLength(1);
    expect(await handedInOf(device.deviceId)).toHaveLength(2);
  });

  test('that is refused stays sealed with its reason, stops no other, and is tried again; what was taken back leaves nothing', async () => {
    const device = await deviceOfSomeone();
    const foreign = openCarryKey(openSecret({ secret: 'x'.repeat(40), dataFolder: '' })).publicKey;
    const parcels = [
      await sealed('broken'),
      await sealed('for another service', foreign),
      await sealed('a dance', undefined, 'dance'),
      await sealed('withdrawn'),
      await sealed('after all these'),
    ];
    const { text, location, browser } = await brings(colleague, await device.carries([], { parcels }));
    expect(text).toContain('One person’s answers were taken, none were there already, 3 were refused.');
    expect(text).toContain('1: The service stumbled at it.');
    expect(text).toContain('1: The service could not open it.');
    expect(text).toContain('1: This service does not know this kind yet.');
    const [kept] = await handedInOf(device.deviceId);
    expect(kept?.parcels.map(({ id, reason }) => [id, reason])).toEqual([
      [parcels[0]?.id, 'stumbled'],
      [parcels[1]?.id, 'not-readable'],
      [parcels[2]?.id, 'unknown-kind'],
    ]);
    await browser.send(`${location.replace(/\?.*/, '')}/commit`);
    expect(await handedInOf(device.deviceId)).toMatchObject([{ parcels_taken: 1, parcels: kept?.parcels }]);
  });

  test('beside entries is taken while these wait', async () => {
    const person = await somebody('Beside Parcels');
    const device = await deviceOfSomeone();
    const entries = device.writes(note(person, 'Waits'));
    const { text } = await brings(colleague, await device.carries(entries, { parcels: [await sealed('goes')] }));
    expect(text).toContain('1 entry is new');
    expect(text).toContain('One person’s answers were taken');
    expect(await handedInOf(device.deviceId)).toMatchObject([{ state: 'waiting', parcels: [], parcels_taken: 1 }]);
  });

  test('of another team is taken too, and whoever carried it is told how many, and no more', async () => {
    const device = await deviceOfSomeone();
    const { text } = await brings(care.stranger, await device.carries([], { parcels: [await sealed('northern')] }));
    expect(text).toContain('One person’s answers were taken, none were there already, none were refused.');
    expect(text).not.toContain(device.author.name);
  });
});

describe('what people gave on a device that was revoked', () => {
  test('waits, sealed as it came, until it is decided of; then it is taken in the name of whose device it was', async () => {
    const device = await deviceOfSomeone();
    await revoke(device.deviceId);
    const parcel = await sealed('from a lost phone');
    const id = await device.handsIn([], [sent(parcel)]);
    expect(await device.handsIn([], [sent(parcel)])).toBe(id);
    expect(JSON.stringify(await handedInOf(device.deviceId))).not.toContain('lost phone');
    const browser = (await desk()).as(colleague);
    const page = await browser.go(`/handed-in/${id}`);
    expect(page.text).toContain('One person’s answers to a survey came along. They are sealed');
    expect(page.text).toContain('whoever gave them is to be heard');
    expect(taken.has(parcel.id)).toBe(false);
    const done = await browser.send(`/handed-in/${id}/commit`);
    expect(done.text).toContain('One person’s answers were taken, none were there already, none were refused.');
    expect(taken.get(parcel.id)).toEqual({ by: device.author.userId, said: 'from a lost phone' });
    await browser.send(`/handed-in/${id}/commit`);
    expect(await handedInOf(device.deviceId)).toMatchObject([{ parcels_taken: 1, parcels_already_here: 0 }]);
  });

  test('waits too where it is carried', async () => {
    const device = await deviceOfSomeone();
    const file = await device.carries([], { parcels: [await sealed('carried late')] });
    await revoke(device.deviceId);
    const { text } = await brings(colleague, file);
    expect(text).toContain('whoever gave them is to be heard');
    expect([...taken.values()].some(({ said }) => said === 'carried late')).toBe(false);
  });

  test('is gone once it was thrown away, and that there was some stays', async () => {
    const device = await deviceOfSomeone();
    const id = await device.handsIn([], [sent(await sealed('made up'))]);
    const browser = (await desk()).as(colleague);
    const { text } = await browser.go(`/handed-in/${id}/discard`);
    expect(text).toContain('One person’s sealed answers will be gone.');
    expect(text).toContain('Somebody else had the device, and may have made them up');
    expect(text).not.toContain('written into the record by hand');
    await browser.send(`/handed-in/${id}/discard`, { reason: 'by-somebody-else' });
    const [row] = await handedInOf(device.deviceId);
    expect(row).toMatchObject({ state: 'discarded', parcel_count: 1, parcels: [] });
  });

  test('is decided of by an administrator, who sees nothing that holds an entry', async () => {
    const device = await deviceOfSomeone();
    const parcel = await sealed('decided elsewhere');
    const alone = await device.handsIn([], [sent(parcel)]);
    const mixed = await device.handsIn(device.writes(note(await somebody('Guarded Person'), 'x')), [sent(parcel)]);
    const browser = (await desk()).as(await care.someone('administrator', care.south));
    expect((await browser.go('/handed-in')).text).not.toContain('Guarded');
    expect((await browser.go(`/handed-in/${mixed}`)).status).toBe(404);
    await browser.go(`/handed-in/${alone}`);
    expect((await browser.send(`/handed-in/${mixed}/commit`)).status).toBe(404);
    expect((await browser.send(`/handed-in/${alone}/commit`)).text).toContain('One person’s answers were taken');
    expect(taken.get(parcel.id)?.by).toBe(device.author.userId);
  });
});

describe('who may come near', () => {
  test.each(['champion', 'accommodation-contact', 'practice', 'vcse', 'commissioner', 'evaluator'] as const)(
    'a %s reads nothing in',
    async (role) => {
      const device = await deviceOfSomeone();
      const id = await device.handsIn(device.writes(note(await somebody('Guarded Person'), 'x')));
      const browser = (await desk()).as(await care.someone(role, care.north));
      expect((await browser.go('/handed-in')).status).toBe(403);
      expect((await browser.go(`/handed-in/${id}`)).status).toBe(403);
    },
  );

  test('a form without its token decides nothing', async () => {
    const device = await deviceOfSomeone();
    const id = await device.handsIn(device.writes(note(await somebody('Token Person'), 'x')));
    const browser = (await desk()).as(colleague);
    expect((await browser.send(`/handed-in/${id}/commit`, { _csrf: '' })).status).toBe(403);
    expect((await browser.send(`/handed-in/${id}/discard`, { _csrf: '', reason: 'written-again' })).status).toBe(403);
    expect((await handedInOf(device.deviceId))[0]!.state).toBe('waiting');
  });

  test('a clinician of the team sees whose it is without seeing the team’s devices', async () => {
    const device = await deviceOfSomeone();
    await device.handsIn(device.writes(note(await somebody('Whose Person'), 'x')));
    expect((await (await desk()).as(care.nurse).go('/handed-in')).text).toContain(device.author.name);
  });

  test('is told of in Arabic too', async () => {
    const device = await deviceOfSomeone();
    const id = await device.handsIn(device.writes(note(await somebody('Arabic Page'), 'x')));
    expect((await (await desk()).as(colleague, 'ar').go(`/handed-in/${id}`)).text).toContain('مدخل واحد جديد');
  });

  test('and the log of all this holds no name and no word of an entry', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.join('\n')).not.toMatch(/Selam|Tesfay|woman doctor|Southern Person|A trial/u);
  });
});

async function recorderMoves(person: string, to: Site): Promise<void> {
  const write = deskWriter(kinds, 'desk', Date.now, newId);
  const entry = write(colleague, {
    subject: { kind: 'person', id: person },
    kind: 'stay-began',
    happened: on('2026-11-23'),
    body: { place: to.id },
  });
  await ownerTransaction(t.db, {}, async (tx) => {
    await recorder.appendAll(tx, [entry], 'any');
  });
}
