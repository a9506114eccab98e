import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { londonDate } from '#platform/calendar/london.ts';
import { asRequester } from '#platform/database/requester.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { pagesOf } from '#platform/instruments/domain/paging.ts';
import { openCarryKey } from '#platform/offline/data/carry-key.ts';
import { commitHandedIn } from '#platform/offline/data/decide-handed-in.ts';
import { listHandedIn } from '#platform/offline/data/list-handed-in.ts';
import { receiveCarriedFile } from '#platform/offline/data/receive-carried-file.ts';
import { deviceKey } from '#platform/offline/device/keys/wrapping.ts';
import { memoryStore } from '#platform/offline/device/memory-store.ts';
import { Profile } from '#platform/offline/device/profile.ts';
import { openReplica } from '#platform/offline/device/replica.ts';
import { aesSeal } from '#platform/offline/device/seal.ts';
import { vaultOver } from '#platform/offline/device/vault.ts';
import type { SyncServer } from '#platform/offline/domain/protocol.ts';

import { instrumentFinder } from './features/forms/data/find-instrument.ts';
import { findResponse, readAnswers, responsesOf } from './features/forms/data/response-store.ts';
import { answerPage, openOnDevice } from './features/forms/domain/on-device/asking.ts';
import { readAlongHere } from './features/forms/domain/on-device/read-along.ts';
import { surveyAnswers } from './features/forms/field/survey-answers.ts';
import { addWave, addWayIn, setUpSurvey } from './features/surveys/data/survey-store.ts';
import { kinds } from './kinds.ts';
import { recorder } from './record.ts';
import { surveysOnDevices } from './surveys-on-devices.ts';
import { testSecret } from './testing/access-service.ts';
import { syncService } from './testing/offline/sync-service.ts';
import { shippedInstrument } from './testing/shipped-instruments.ts';
import { makeStaff } from './testing/staff.ts';
import { testDatabase } from './testing/test-database.ts';
import { testWebServer } from './testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
const instrument = shippedInstrument('antibiotics-survey');
const find = instrumentFinder([instrument]);
const today = londonDate(Date.now());

type Staff = Awaited<ReturnType<typeof makeStaff>>;
let author: Staff;
let champion: Staff;
let collectionId: string;

beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
  const form = { id: instrument.id, version: instrument.version };
  const { rows } = await sql<{ id: string }>`
    insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${form.id}, ${form.version}, ${author.teamId}, '2k7m9q4xw8rt', '{device}', ${today}, ${author.userId}) returning id`.execute(
    t.db,
  );
  collectionId = rows[0]?.id ?? '';
  await asRequester(t.db, author, async (tx) => {
    const surveyId = await setUpSurvey(tx, {
      teamId: author.teamId,
      title: 'Survey',
      form,
      purpose: 'To know',
      consent: { en: 'We ask.', ar: 'نسأل.' },
      opensOn: today,
      closesOn: null,
      population: [],
      pairing: { by: 'nothing' },
    });
    await addWave(tx, { surveyId, number: 1, kind: 'baseline', opensOn: today, closesOn: null });
    await addWayIn(tx, { collectionId, surveyId, wave: 1, place: null, invited: null });
  });
});

/** The champion's device as it opens: at the real service, or through another. */
async function championsDevice() {
  const surveys = surveysOnDevices({ find, isDemonstration: true, now: () => new Date() });
  const service = await syncService(server, t.db, surveys);
  const { enrolled } = await service.enrol(champion, []);
  const [store, key] = [memoryStore(), await deviceKey()];
  const vault = vaultOver(store, aesSeal(key));
  const { user, secret, deviceId } = enrolled;
  await store.commit([await vault.seal('state', 'identity', { user, secret, devices: [deviceId] })]);
  const atService = service.connect(enrolled);
  const opened = async (through: SyncServer = atService) => {
    const profile = await Profile.open(vaultOver(store, aesSeal(key)));
    if (profile === null) throw new Error('The profile does not open.');
    const needs = { kinds, nowMs: Date.now, newId, server: through, app: 'test', remove: async () => undefined };
    const replica = await openReplica(profile, needs);
    const answers = surveyAnswers({
      parcels: replica.parcels,
      random: (bytes) => randomBytes(bytes),
      newId: randomUUID,
      hashOfCode: async (code) => createHash('sha256').update(code).digest('hex'),
      today: () => today,
    });
    return { replica, answers };
  };
  const revoke = () => service.revoke(champion, deviceId);
  return { opened, atService, store, deviceId, revoke };
}

const compiled = ((): CompiledInstrument => {
  const whole = compileInstrument(instrument);
  if (!whole.ok) throw new Error('A shipped form is whole.');
  return whole.value;
})();

test('a survey goes along with its form and its words, is answered with no network, and arrives once', async () => {
  const { opened, atService, store } = await championsDevice();
  const { replica, answers } = await opened();
  expect((await replica.sync()).lastFailure).toBeNull();
  const [along] = readAlongHere(replica.reference()?.along);
  expect(along?.taken).toMatchObject({ id: collectionId, agreedTo: { en: 'We ask.', ar: 'نسأل.' } });
  expect(along?.instrument.id).toBe(instrument.id);

  const atHand = await answers.begin({ id: collectionId, form: instrument }, 'en');
  const around = { compiled, today, nowMs: Date.now(), mode: { is: 'self' } as const };
  const { form } = openOnDevice(atHand.response, around);
  const [page] = pagesOf(form);
  const { response } = answerPage(atHand.response, page?.path ?? '', {}, around);
  await answers.handIn({ response, code: atHand.code });

  // The answer of the service is lost; the device cannot know that it arrived.
  const deaf: SyncServer = {
    ...atService,
    parcel: async (request) => {
      await atService.parcel?.(request);
      return { ok: false, problem: 'no-network' };
    },
  };
  const away = await opened(deaf);
  await away.replica.sync();
  expect(await away.answers.list()).toMatchObject([{ state: 'waiting' }]);
  const later = await opened();
  expect((await later.replica.sync()).lastFailure).toBeNull();
  expect(await later.answers.list()).toEqual([]);
  expect(await store.readAll('parcel')).toEqual([]);

  const kept = await asRequester(t.db, author, (tx) => responsesOf(tx, collectionId));
  expect(kept).toMatchObject([{ id: response.id, way: 'device', language: 'en', begunOn: today, doneOn: today }]);
  const filling = await asRequester(t.db, author, (tx) => readAnswers(tx, response.id));
  expect(filling.entries.map(({ body }) => body)).toEqual(response.pieces);
  expect(await asRequester(t.db, champion, (tx) => findResponse(tx, response.id))).toBeNull();
});

/** Somebody answers the first page on the champion's device, and hands in. */
async function someoneAnswers({ answers }: Awaited<ReturnType<Awaited<ReturnType<typeof championsDevice>>['opened']>>) {
  const atHand = await answers.begin({ id: collectionId, form: instrument }, 'en');
  await answers.handIn(atHand);
  return atHand.response.id;
}
const keptIds = async () =>
  (await asRequester(t.db, author, (tx) => responsesOf(tx, collectionId))).map(({ id }) => id);
const deskNeeds = () => {
  const { takeParcel } = surveysOnDevices({ find, isDemonstration: true, now: () => new Date() });
  return { db: t.db, recorder, parcelKey: openCarryKey(testSecret), takeParcel, newId, now: () => new Date() };
};

test('answers that a file carries to the desk are there before the device meets the network, and once after it did', async () => {
  const { opened } = await championsDevice();
  const device = await opened();
  await device.replica.sync();
  const id = await someoneAnswers(device);
  const [file = new Uint8Array()] = await device.replica.carry();
  const coordinator = await makeStaff(t.db, 'coordinator');
  const received = await receiveCarriedFile(deskNeeds(), coordinator, file);
  expect(received).toMatchObject({ ok: true, value: { parcels: { taken: 1, alreadyHere: 0, refused: 0 } } });
  expect(await keptIds()).toContain(id);
  expect(await asRequester(t.db, coordinator, (tx) => findResponse(tx, id))).toBeNull();
  expect(await device.answers.list()).toMatchObject([{ id, state: 'waiting' }]);
  await device.replica.sync();
  expect(await device.answers.list()).toEqual([]);
  expect((await keptIds()).filter((one) => one === id)).toHaveLength(1);
});

test('answers on a device that was revoked are handed in, and taken once somebody has decided so', async () => {
  const { opened, deviceId, revoke } = await championsDevice();
  const device = await opened();
  await device.replica.sync();
  const id = await someoneAnswers(device);
  await revoke();
  await device.replica.sync();
  expect(await keptIds()).not.toContain(id);
  const administrator = await makeStaff(t.db, 'administrator');
  const waiting = await asRequester(t.db, administrator, listHandedIn);
  const handedIn = waiting.find((one) => one.deviceId === deviceId);
  expect(handedIn).toMatchObject({ entryCount: 0, parcelCount: 1, parcelsLeft: [null] });
  const done = await commitHandedIn(deskNeeds(), administrator, handedIn?.id ?? '');
  expect(done).toMatchObject({ ok: true, value: { parcels: { taken: 1, alreadyHere: 0, refused: 0 } } });
  expect(await keptIds()).toContain(id);
  expect(await asRequester(t.db, administrator, (tx) => findResponse(tx, id))).toBeNull();
});

test('what was sealed for another service, or is none of ours, is refused and stays on the device with its reason', async () => {
  const { opened } = await championsDevice();
  const { replica, answers } = await opened();
  await replica.sync();
  const name = { kind: 'survey-response', id: randomUUID() };
  const note = { collectionId, language: 'en', begunOn: today, keyHash: 'a'.repeat(64), isDone: true };
  await replica.parcels.keep(name, { note, value: { is: 'nonsense' }, code: null });
  await replica.sync();
  expect(await answers.list()).toMatchObject([{ id: name.id, state: 'refused', refusal: 'not-readable' }]);
});

test('a kind that the service takes nothing of waits', async () => {
  const { opened } = await championsDevice();
  const { replica } = await opened();
  await replica.sync();
  await replica.parcels.keep({ kind: 'song', id: randomUUID() }, { note: {}, value: 'la', code: null });
  await replica.sync();
  expect(await replica.parcels.list('song')).toMatchObject([{ state: 'waiting' }]);
});
