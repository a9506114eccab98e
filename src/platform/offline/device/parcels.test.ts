import { describe, expect, test } from 'vitest';

import { testSecret } from '../../../testing/access-service.ts';
import { openCarryKey } from '../data/carry-key.ts';
import { openParcel } from '../data/open-parcel.ts';
import type { ParcelAnswer, ParcelRequest, SyncServer } from '../domain/protocol.ts';
import { fromBase64Url } from './base64-url.ts';
import { hashOfCode } from './keys/code-key.ts';
import { memoryStore } from './memory-store.ts';
import { closeParcel, dropParcel, keepParcel, openWithCode, parcelsOf, refuseParcel } from './parcels.ts';
import { Profile } from './profile.ts';
import { pushParcels } from './push-parcels.ts';
import { aesSeal } from './seal.ts';
import { vaultOver } from './vault.ts';

const carryKey = openCarryKey(testSecret);
const one = { kind: 'survey-response', id: '0198b2f0-0000-4000-8000-000000000001' };
const two = { kind: 'survey-response', id: '0198b2f0-0000-4000-8000-000000000002' };
const code = '7k3mp2qa9xtd';
const value = { answers: ['I have not seen a doctor'] };

/** A profile on a disk, and a way to open it again after its process ended. */
async function aDevice() {
  const store = memoryStore();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const opened = async (): Promise<Profile> => (await Profile.open(vaultOver(store, aesSeal(key)))) as Profile;
  const vault = vaultOver(store, aesSeal(key));
  const user = { deviceId: one.id };
  await store.commit([
    await vault.seal('state', 'identity', { user, secret: 'a secret', devices: [one.id] }),
    await vault.seal('state', 'reference', { carryKey: carryKey.publicKey }),
  ]);
  return { store, opened, profile: await opened() };
}

/** A service that answers as told, and what came to it. */
function aService(answers: readonly ParcelAnswer[]) {
  const came: ParcelRequest[] = [];
  const left = [...answers];
  const parcel = async (request: ParcelRequest) => {
    came.push(request);
    const answer = left.shift();
    return answer === undefined
      ? ({ ok: false, problem: 'no-network' } as const)
      : ({ ok: true, value: answer } as const);
  };
  return { came, needs: { server: { parcel } as unknown as SyncServer, app: 'test', nowMs: () => 0 } };
}

const kept = { outcome: 'kept', reason: null } as const;

describe('what somebody gave on a device', () => {
  test('is gone on with by their code, also after the process ended', async () => {
    const { profile, opened } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    expect(await openWithCode(await opened(), one, code)).toEqual(value);
  });

  test('opens to no other code, and to no code under another id', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    await keepParcel(profile, two, { note: {}, value, code: '000000000000' });
    expect(await openWithCode(profile, one, '7k3mp2qa9xte')).toBeNull();
    expect(await openWithCode(profile, two, code)).toBeNull();
  });

  test('is not read with the key of the device that it lies on', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: { language: 'en' }, value, code });
    const [row] = parcelsOf(profile);
    const seen = [JSON.stringify(row), ...[row?.forService, row?.forCode].map((text) => latin1(text ?? ''))];
    expect(seen.filter((text) => text.includes('doctor'))).toEqual([]);
  });

  test('is closed for good to its code, and opens at the service alone', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    await closeParcel(profile, one, { isDone: true });
    expect(await openWithCode(profile, one, code)).toBeNull();
    const [row] = parcelsOf(profile);
    expect(await openParcel(carryKey, one, fromBase64Url(row?.forService ?? ''))).toEqual(value);
  });

  test('is not opened again by what is kept late', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    await keepParcel(profile, one, { note: {}, value: 'whole', code: null });
    await keepParcel(profile, one, { note: {}, value: 'late', code });
    expect(await openWithCode(profile, one, code)).toBeNull();
    const [row] = parcelsOf(profile);
    expect(await openParcel(carryKey, one, fromBase64Url(row?.forService ?? ''))).toBe('whole');
  });

  test('keeps its place when it is kept anew, and the last that was said stands', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value: 1, code });
    await keepParcel(profile, two, { note: {}, value: 2, code });
    await keepParcel(profile, one, { note: {}, value: 3, code });
    expect(parcelsOf(profile).map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(await openWithCode(profile, one, code)).toBe(3);
  });

  test('leaves nothing when it is taken back', async () => {
    const { profile, store } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    await dropParcel(profile, one);
    expect(await store.readAll('parcel')).toEqual([]);
  });

  test('is counted as damaged where it does not open any more, and stays where it is', async () => {
    const { profile, store, opened } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    await store.commit([{ shelf: 'parcel', key: one.id, bytes: new Uint8Array(40) }]);
    const again = await opened();
    expect([again.unreadable, parcelsOf(again)]).toEqual([1, []]);
    expect(await store.keys('parcel')).toEqual([one.id]);
  });

  test('has a code of which the hash alone is kept, as the service makes it', async () => {
    expect(await hashOfCode('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('at a contact', () => {
  test('what is closed goes in the order in which it was begun, and nothing of it stays', async () => {
    const { profile, store } = await aDevice();
    for (const name of [two, one]) await keepParcel(profile, name, { note: {}, value, code });
    for (const name of [one, two]) await closeParcel(profile, name, {});
    const { came, needs } = aService([kept, { outcome: 'already-here', reason: null }]);
    expect(await pushParcels(profile, needs)).toBe('ok');
    expect(came.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(await store.readAll('parcel')).toEqual([]);
  });

  test('what somebody may go on with stays', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code });
    const { came, needs } = aService([kept]);
    await pushParcels(profile, needs);
    expect([came.length, parcelsOf(profile).length]).toEqual([0, 1]);
  });

  test('what got no answer waits, and goes again under the same id', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code: null });
    const away = aService([]);
    expect(await pushParcels(profile, away.needs)).toBe('no-network');
    const { came, needs } = aService([kept]);
    await pushParcels(profile, needs);
    expect(came.map(({ id }) => id)).toEqual([one.id]);
    expect(came[0]?.sealed).toBe(away.came[0]?.sealed);
  });

  test('what is refused stays with its reason, stops nothing, and goes again only when somebody asks', async () => {
    const { profile } = await aDevice();
    for (const name of [one, two]) await keepParcel(profile, name, { note: {}, value, code: null });
    const first = aService([{ outcome: 'refused', reason: 'begun-after-closing' }, kept]);
    expect(await pushParcels(profile, first.needs)).toBe('ok');
    expect(parcelsOf(profile).map(({ id, refusal }) => [id, refusal])).toEqual([[one.id, 'begun-after-closing']]);
    const again = aService([kept]);
    await pushParcels(profile, again.needs);
    expect(again.came).toEqual([]);
    await closeParcel(profile, one, {});
    await pushParcels(profile, again.needs);
    expect(parcelsOf(profile)).toEqual([]);
  });

  test('what was taken back at the service goes from here too', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code: null });
    await pushParcels(profile, aService([{ outcome: 'refused', reason: 'withdrawn' }]).needs);
    expect(parcelsOf(profile)).toEqual([]);
  });

  test('a kind that the service does not know waits for a newer one', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code: null });
    await pushParcels(profile, aService([{ outcome: 'refused', reason: 'unknown-kind' }]).needs);
    const { came, needs } = aService([kept]);
    await pushParcels(profile, needs);
    expect(came).toHaveLength(1);
  });

  test('a service that does not know of parcels is let alone', async () => {
    const { profile } = await aDevice();
    await keepParcel(profile, one, { note: {}, value, code: null });
    await refuseParcel(profile, two, 'nothing of this id');
    expect(await pushParcels(profile, { server: {} as SyncServer, app: 'test', nowMs: () => 0 })).toBe('ok');
    expect(parcelsOf(profile)).toHaveLength(1);
  });
});

const latin1 = (base64Url: string): string => Buffer.from(base64Url, 'base64url').toString('latin1');
