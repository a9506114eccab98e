import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';

import { modelClinic, type ModelClinic } from '../../../testing/offline/model-clinic.ts';
import type { FieldDevice, LockKind, Replica } from '../domain/replica.ts';
import { browserStore } from './browser-store.ts';
import type { DeviceNeeds } from './device-needs.ts';
import { openFieldDevice } from './field-device.ts';
import type { Passkeys } from './keys/passkey.ts';
import { memoryBrowserStore } from './memory-store.ts';
import type { Noted } from './noted.ts';
import { owners } from './owner.ts';
import { shelves, type BrowserStore } from './profile-store.ts';

const aDay = 86_400_000;
const password = 'three random words';

let clinic: ModelClinic;
let store: BrowserStore;
let windows: DeviceNeeds['owners'];
let passkey: { isShown: boolean; secret: Uint8Array };
let device: FieldDevice;
let asked: number;
let takeAway: () => void;
let notes: Map<string, Noted>;

const passkeys: Passkeys = {
  mayWork: async () => true,
  make: async (_owner, salt) => {
    const prf = await passkeys.show(new Uint8Array(1), salt);
    return prf === null ? 'passkey-not-made' : { credentialId: new Uint8Array(1), prf };
  },
  show: async (_id, salt) =>
    passkey.isShown
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from([...passkey.secret, ...salt])))
      : null,
};

/** One window of the browser. Nothing wakes it: a test says when the service is met. */
const aWindow = (more: Partial<DeviceNeeds> = {}): FieldDevice =>
  openFieldDevice({
    kinds: clinic.kinds,
    app: 'test',
    store,
    watch: (_profileId, taken) => {
      takeAway = taken;
      return () => (takeAway = () => undefined);
    },
    notes: {
      all: () => [...notes.values()],
      put: (noted) => void notes.set(noted.profileId, noted),
      drop: (profileId) => void notes.delete(profileId),
    },
    passkeys,
    owners: windows,
    wakeups: { after: () => () => undefined, onSigns: () => () => undefined },
    fetch: (url, init) => clinic.web.fetch(url, init),
    nowMs: () => clinic.clock.now,
    newId: v7,
    random: () => 0.5,
    persist: async () => (asked += 1),
    ...more,
  });

function got(answer: { ok: true; value: Replica } | { ok: false; problem: string }): Replica {
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

beforeEach(() => {
  clinic = modelClinic();
  clinic.web.signedIn = clinic.asha;
  store = memoryBrowserStore();
  windows = owners();
  passkey = { isShown: true, secret: crypto.getRandomValues(new Uint8Array(16)) };
  asked = 0;
  notes = new Map();
  device = aWindow();
});

describe.each([
  ['passkey', { lock: 'passkey' }],
  ['password', { lock: 'password', password }],
  ['device', { lock: 'device' }],
] as const)('a profile locked by %s', (lock, how) => {
  test('opens again without a network, with all that was written', async () => {
    store = lock === 'device' ? memoryBrowserStore() : browserStore();
    device = aWindow();
    clinic.arrive(1);
    const first = got(await device.enrol(how));
    await first.chooseSites([clinic.site]);
    await first.sync();
    await first.write([clinic.note(1)]);
    first.lock();
    clinic.web.isUp = false;
    const { deviceId } = first.user;
    expect(await device.profiles()).toContainEqual({
      deviceId,
      initials: 'AR',
      teamName: 'Outreach',
      role: 'clinician',
      lock,
    });
    const again = got(await aWindow().open(deviceId, password));
    expect(again.subjects('person')).toEqual([clinic.person(1)]);
    expect(await again.outbox()).toMatchObject([{ state: { is: 'waiting' } }]);
    again.lock();
    await aWindow().remove(deviceId, true);
  });

  test('whose key is lost opens after a sign-in, locks anew, and goes on sending', async () => {
    clinic.arrive(1);
    const first = got(await device.enrol(how));
    await first.chooseSites([clinic.site]);
    await first.sync();
    const [entry] = await first.write([clinic.note(1)]);
    first.lock();
    passkey.secret = crypto.getRandomValues(new Uint8Array(16));
    const next: { lock: LockKind; password?: string } =
      lock === 'password' ? { lock: 'passkey' } : { lock: 'password', password: 'three other words' };
    const again = got(await aWindow().recover(first.user.deviceId, next));
    expect(await again.sync()).toMatchObject({ lastFailure: null });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    again.lock();
    expect((await device.profiles())[0]?.lock).toBe(next.lock);
    got(await aWindow().open(first.user.deviceId, 'three other words'));
  });
});

describe('becoming a device', () => {
  test('asks the browser to keep what it is given, and says of whom it is only what the first screen needs', async () => {
    got(await device.enrol({ lock: 'device' }));
    expect(asked).toBe(1);
    expect(Object.keys((await device.profiles())[0] ?? {}).sort()).toEqual([
      'deviceId',
      'initials',
      'lock',
      'role',
      'teamName',
    ]);
  });

  test.each<[string, () => void, Parameters<FieldDevice['enrol']>[0], string]>([
    ['nobody is signed in', () => (clinic.web.signedIn = null), { lock: 'device' }, 'no-session'],
    ['there is no network', () => (clinic.web.isUp = false), { lock: 'device' }, 'no-network'],
    ['the passkey is not made', () => (passkey.isShown = false), { lock: 'passkey' }, 'passkey-not-made'],
    ['the password is short', () => undefined, { lock: 'password', password: 'short' }, 'password-too-short'],
    ['there is no password', () => undefined, { lock: 'password' }, 'password-too-short'],
  ])('fails when %s, and leaves nothing', async (_when, prepare, how, problem) => {
    prepare();
    expect(await device.enrol(how)).toEqual({ ok: false, problem });
    expect(await device.profiles()).toEqual([]);
    expect(clinic.service.devices.size).toBe(0);
  });

  test('by anything but a passkey fails where the team wants one', async () => {
    clinic = modelClinic({ passkeyOnly: true });
    clinic.web.signedIn = clinic.asha;
    expect(await aWindow().enrol({ lock: 'password', password })).toEqual({ ok: false, problem: 'passkey-wanted' });
    got(await aWindow().enrol({ lock: 'passkey' }));
  });

  test('fails with its reason where the browser keeps nothing', async () => {
    const full = { ...store, setName: async () => Promise.reject(new Error('full')) };
    expect(await aWindow({ store: full }).enrol({ lock: 'device' })).toEqual({ ok: false, problem: 'storage-refused' });
  });
});

describe('two colleagues in one browser', () => {
  test('are not possible where one said that nobody else uses it, until that is changed', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    first.lock();
    clinic.web.signedIn = clinic.bela;
    expect(await device.enrol({ lock: 'passkey' })).toEqual({ ok: false, problem: 'somebody-alone-here' });
    clinic.web.signedIn = clinic.asha;
    got(await device.recover(first.user.deviceId, { lock: 'passkey' })).lock();
    clinic.web.signedIn = clinic.bela;
    got(await device.enrol({ lock: 'password', password }));
  });

  test('cannot say that nobody else uses it', async () => {
    const first = got(await device.enrol({ lock: 'passkey' }));
    clinic.web.signedIn = clinic.bela;
    expect(await device.enrol({ lock: 'device' })).toEqual({ ok: false, problem: 'others-here' });
    got(await device.enrol({ lock: 'password', password }));
    first.lock();
    clinic.web.signedIn = clinic.asha;
    expect(await device.recover(first.user.deviceId, { lock: 'device' })).toEqual({
      ok: false,
      problem: 'others-here',
    });
  });

  test('see nothing of each other: not the outbox, not the people, not by the other’s sign-in', async () => {
    clinic.arrive(1);
    const asha = got(await device.enrol({ lock: 'passkey' }));
    await asha.chooseSites([clinic.site]);
    await asha.sync();
    await asha.write([clinic.note(1)]);
    clinic.web.signedIn = clinic.bela;
    const bela = got(await device.enrol({ lock: 'password', password }));
    expect([await bela.outbox(), bela.subjects('person'), bela.sites()]).toEqual([[], [], []]);
    expect(await bela.sync()).toMatchObject({ lastFailure: null });
    expect(await asha.outbox()).toMatchObject([{ state: { is: 'waiting' } }]);
    asha.lock();
    expect(await device.recover(asha.user.deviceId, { lock: 'passkey' })).toEqual({
      ok: false,
      problem: 'another-person',
    });
  });
});

test('a profile is not taken off its browser while what somebody gave on it is there', async () => {
  const first = got(await device.enrol({ lock: 'device' }));
  await first.sync();
  const name = { kind: 'survey-response', id: v7() };
  await first.parcels.keep(name, { note: {}, value: 'yes', code: '7k3mp2qa9xtd' });
  first.lock();
  expect(await device.remove(first.user.deviceId, false)).toBe(false);
  const again = got(await device.open(first.user.deviceId));
  expect(await again.parcels.open(name, '7k3mp2qa9xtd')).toBe('yes');
  await again.parcels.drop(name);
  again.lock();
  expect(await device.remove(first.user.deviceId, false)).toBe(true);
});

describe('a profile stays shut', () => {
  test('while another window has it, and opens once that one is closed', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    const { deviceId } = first.user;
    expect(await aWindow().open(deviceId)).toEqual({ ok: false, problem: 'open-elsewhere' });
    expect(await aWindow().remove(deviceId, true)).toBe(false);
    first.lock();
    got(await device.open(deviceId));
  });

  test('for longer after each wrong password, in every window, and never loses anything', async () => {
    const { user, ...first } = got(await device.enrol({ lock: 'password', password }));
    first.lock();
    const open = (typed: string, by = device) => by.open(user.deviceId, typed);
    for (const wait of [1000, 2000, 4000]) {
      expect(await open('wrong')).toEqual({ ok: false, problem: 'wrong-password' });
      clinic.clock.now += wait - 1;
      expect(await open(password)).toEqual({ ok: false, problem: 'wait', waitMs: 1 });
      expect(await open(password, aWindow())).toEqual({ ok: false, problem: 'wait', waitMs: 1 });
      clinic.clock.now += 1;
    }
    got(await open(password)).lock();
    expect(await open('wrong')).toEqual({ ok: false, problem: 'wrong-password' });
    clinic.clock.now += 1000;
    got(await open(password));
  });

  test('when its passkey is not shown', async () => {
    const first = got(await device.enrol({ lock: 'passkey' }));
    first.lock();
    passkey.isShown = false;
    expect(await device.open(first.user.deviceId)).toEqual({ ok: false, problem: 'passkey-not-shown' });
  });

  test('and whole while the clock is a year ahead, and opens when it is right or after a sign-in', async () => {
    clinic.arrive(1);
    const first = got(await device.enrol({ lock: 'device' }));
    const { deviceId } = first.user;
    await first.chooseSites([clinic.site]);
    await first.sync();
    first.lock();
    const right = clinic.clock.now;
    clinic.clock.now += 366 * aDay;
    expect(await device.open(deviceId)).toEqual({ ok: false, problem: 'clock-wrong' });
    clinic.clock.now = right;
    const again = got(await device.open(deviceId));
    expect(again.subjects('person')).toEqual([clinic.person(1)]);
    again.lock();
    clinic.clock.now += 366 * aDay;
    expect(got(await device.recover(deviceId, { lock: 'device' })).subjects('person')).toEqual([clinic.person(1)]);
  });

  test('when the browser cleared it', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    first.lock();
    await device.profiles();
    expect(await device.open(v7())).toEqual({ ok: false, problem: 'storage-gone' });
    const name = (await store.names())[0];
    await store.remove(first.user.deviceId);
    await store.setName(first.user.deviceId, name);
    expect(await device.open(first.user.deviceId)).toEqual({ ok: false, problem: 'storage-gone' });
    expect(await device.recover(first.user.deviceId, { lock: 'device' })).toEqual({
      ok: false,
      problem: 'storage-gone',
    });
  });
});

describe('a copy of a device', () => {
  test('goes on after a sign-in as a device of its own, and what waited is sent with its ids', async () => {
    clinic.arrive(1);
    const first = got(await device.enrol({ lock: 'device' }));
    const { deviceId } = first.user;
    await first.chooseSites([clinic.site]);
    await first.sync();
    const [entry] = await first.write([clinic.note(1)]);
    const its = clinic.service.devices.get(deviceId);
    if (its !== undefined) its.turn = 500;
    expect(await first.sync()).toMatchObject({ lastFailure: 'device-copied' });
    first.lock();
    const again = got(await device.recover(deviceId, { lock: 'device' }));
    expect(again.user.deviceId).not.toBe(deviceId);
    expect(await again.sync()).toMatchObject({ lastFailure: null });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    again.lock();
    expect((await device.profiles()).map((name) => name.deviceId)).toEqual([again.user.deviceId]);
    expect(got(await device.open(again.user.deviceId)).subjects('person')).toEqual([clinic.person(1)]);
  });
});

describe('a device that was reported lost', () => {
  test('hands in what waits and is then gone from the browser', async () => {
    clinic.arrive(1);
    const first = got(await device.enrol({ lock: 'device' }));
    await first.chooseSites([clinic.site]);
    await first.sync();
    const [entry] = await first.write([clinic.note(1)]);
    const its = clinic.service.devices.get(first.user.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await first.sync()).toMatchObject({ lastFailure: 'device-revoked' });
    expect(clinic.service.handedIn.flatMap(({ entries }) => entries)).toMatchObject([{ id: entry?.id }]);
    expect(await device.profiles()).toEqual([]);
    expect(await device.open(first.user.deviceId)).toEqual({ ok: false, problem: 'storage-gone' });
  });

  test('hands in what people gave on it, also what they might have gone on with, and only then is gone', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    await first.sync();
    const name = (at: number) => ({ kind: 'survey-response', id: `0198b2f0-0000-4000-8000-00000000000${at}` });
    await first.parcels.keep(name(1), { note: {}, value: 'whole', code: null });
    await first.parcels.keep(name(2), { note: {}, value: 'half', code: '7k3mp2qa9xtd' });
    await first.write([clinic.note(1)]);
    const its = clinic.service.devices.get(first.user.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await first.sync()).toMatchObject({ lastFailure: 'device-revoked' });
    const { handedIn } = clinic.service;
    expect(handedIn.map(({ entries, parcels }) => [entries.length, parcels.map(({ id }) => id)])).toEqual([
      [1, []],
      [0, [name(1).id, name(2).id]],
    ]);
    expect(await device.profiles()).toEqual([]);
  });

  test('keeps what people gave while the service takes no such thing', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    await first.sync();
    await first.parcels.keep({ kind: 'survey-response', id: v7() }, { note: {}, value: 'whole', code: null });
    const its = clinic.service.devices.get(first.user.deviceId);
    if (its !== undefined) its.isRevoked = true;
    clinic.service.takesParcels = false;
    expect(await first.sync()).toMatchObject({ lastFailure: 'server-unwell' });
    expect(first.parcels.count().waiting).toBe(1);
    clinic.service.takesParcels = true;
    await first.sync();
    expect(clinic.service.handedIn.flatMap(({ parcels }) => parcels)).toHaveLength(1);
    expect(await device.profiles()).toEqual([]);
  });

  test('gets no key back from the service', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    const its = clinic.service.devices.get(first.user.deviceId);
    if (its !== undefined) its.isRevoked = true;
    first.lock();
    expect(await device.recover(first.user.deviceId, { lock: 'device' })).toEqual({
      ok: false,
      problem: 'device-revoked',
    });
  });
});

describe('a browser that clears what was kept', () => {
  /** Every row of a profile, as a browser would, with the connection to it still standing. */
  async function clearRows(profileId: string): Promise<void> {
    const rows = await store.open(profileId);
    const keys = await Promise.all(
      shelves.map(async (shelf) => (await rows.keys(shelf)).map((key) => ({ shelf, key, bytes: null }))),
    );
    await rows.commit(keys.flat(), { lock: undefined, recovery: undefined, contact: undefined });
  }

  test('while a profile is open takes nothing that was written: it is kept once more, and people come back', async () => {
    clinic.arrive(1);
    const first = got(await device.enrol({ lock: 'password', password }));
    const { deviceId } = first.user;
    await first.chooseSites([clinic.site]);
    await first.sync();
    clinic.web.isUp = false;
    const [entry] = await first.write([clinic.note(1)]);
    await clearRows(deviceId);
    takeAway();
    await expect.poll(() => first.forgotten()).toEqual([{ people: 1, because: 'storage-cleared' }]);
    first.lock();
    const again = got(await device.open(deviceId, password));
    expect(await again.outbox()).toMatchObject([{ entry: { id: entry?.id }, state: { is: 'waiting' } }]);
    expect(again.subjects('person')).toEqual([]);
    clinic.web.isUp = true;
    await again.sync();
    expect(again.subjects('person')).toEqual([clinic.person(1)]);
    expect(clinic.idsAt(1)).toContain(entry?.id);
  });

  test('while a profile is open takes nothing that somebody gave on it: neither what waits nor what they may go on with', async () => {
    const first = got(await device.enrol({ lock: 'password', password }));
    const { deviceId } = first.user;
    await first.sync();
    first.lock();
    const name = (at: number) => ({ kind: 'survey-response', id: `0198b2f0-0000-4000-8000-00000000000${at}` });
    const before = got(await device.open(deviceId, password));
    await before.parcels.keep(name(1), { note: {}, value: 'whole', code: null });
    await before.parcels.keep(name(2), { note: {}, value: 'half', code: '7k3mp2qa9xtd' });
    before.lock();
    const open = got(await device.open(deviceId, password));
    await clearRows(deviceId);
    takeAway();
    await expect.poll(() => open.forgotten()).toEqual([{ people: 0, because: 'storage-cleared' }]);
    open.lock();
    const again = got(await device.open(deviceId, password));
    expect(again.parcels.count()).toEqual({ 'with-code': 1, waiting: 1, refused: 0 });
    expect(await again.parcels.open(name(2), '7k3mp2qa9xtd')).toBe('half');
  });

  test('while it is shut tells how many had given answers that were not sent', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    await first.sync();
    await first.write([clinic.note(1)]);
    await first.parcels.keep({ kind: 'survey-response', id: v7() }, { note: {}, value: 'yes', code: '7k3mp2qa9xtd' });
    first.lock();
    await store.remove(first.user.deviceId);
    expect(await device.cleared()).toMatchObject([{ waiting: 2, parcels: 1 }]);
  });

  test('while it is shut is found out, with how much had not been sent', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    await first.write([clinic.note(1)]);
    first.lock();
    expect(await device.cleared()).toEqual([]);
    await store.remove(first.user.deviceId);
    expect(await aWindow().cleared()).toMatchObject([{ initials: 'AR', teamName: 'Outreach', waiting: 1 }]);
    await device.acknowledgeCleared();
    expect(await device.cleared()).toEqual([]);
  });

  test('is not to blame for a profile that was taken off, by its owner or because its device was lost', async () => {
    const first = got(await device.enrol({ lock: 'device' }));
    first.lock();
    await device.remove(first.user.deviceId, true);
    const second = got(await device.enrol({ lock: 'device' }));
    const its = clinic.service.devices.get(second.user.deviceId);
    if (its !== undefined) its.isRevoked = true;
    await second.sync();
    expect([await device.profiles(), await device.cleared()]).toEqual([[], []]);
  });
});

test('a profile is not removed while something waits, unless one insists', async () => {
  const first = got(await device.enrol({ lock: 'device' }));
  await first.write([clinic.note(1)]);
  first.lock();
  const { deviceId } = first.user;
  expect(await device.remove(deviceId, false)).toBe(false);
  expect(await device.profiles()).toHaveLength(1);
  expect(await device.remove(deviceId, true)).toBe(true);
  expect(await device.profiles()).toEqual([]);
  expect(await device.remove(deviceId, true)).toBe(false);
});
