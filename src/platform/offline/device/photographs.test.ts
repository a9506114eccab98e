import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';

import { noNetwork, nursesDevice, states } from '../../../testing/offline/nurses-device.ts';
import { pictures } from '../../../testing/photographs.ts';
import type { FieldDraft } from '../domain/replica.ts';
import { keepAgain } from './kept-again.ts';
import { deviceKey } from './keys/wrapping.ts';
import { memoryStore } from './memory-store.ts';
import { Profile } from './profile.ts';
import { shelves } from './profile-store.ts';
import { aesSeal } from './seal.ts';
import { vaultOver } from './vault.ts';

const name = '5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg';
const other = '6e9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg';

const answer = (subject: string, of: string = name): FieldDraft => ({
  subject: { kind: 'person', id: subject },
  kind: 'answers-given',
  happened: null,
  body: {
    instrument: { id: 'skin', version: '1' },
    response: v7(),
    mode: { is: 'assisted' },
    answers: [{ path: '/data/rash', said: { is: 'value', value: of } }],
    instances: [],
  },
});

/** A device that holds somebody of whom a photograph was taken. */
async function withPhotograph() {
  const nurse = await nursesDevice();
  nurse.clinic.arrive(1);
  const person = nurse.clinic.person(1);
  const device = await nurse.opened();
  await device.sync();
  await device.keepPhotograph({ subject: person, name, bytes: pictures.jpeg });
  return { ...nurse, person, device, atService: () => [...nurse.clinic.service.photographs.keys()] };
}

describe('a photograph', () => {
  test('survives the end of the process, and is seen with no network', async () => {
    const { opened } = await withPhotograph();
    const device = await opened(noNetwork);
    expect([...device.photographs()]).toEqual([[name, 'waiting']]);
    expect(await device.photograph(name)).toEqual(pictures.jpeg);
    expect(await device.photograph(other)).toBeNull();
  });

  test('lies on the disk under a key, and opens under no other name', async () => {
    const { store } = await withPhotograph();
    const rows = await store.readAll('photo');
    expect(rows).toHaveLength(1);
    for (const [, bytes] of rows) expect(Buffer.from(bytes).toString('latin1')).not.toContain('JFIF');
  });

  test('goes after the answer that names it, and stays to be seen', async () => {
    const { device, person, atService, opened } = await withPhotograph();
    await device.write([answer(person)]);
    await device.sync();
    expect(atService()).toEqual([name]);
    expect(await states(device)).toEqual(['sent']);
    const again = await opened(noNetwork);
    expect([...again.photographs()]).toEqual([[name, 'sent']]);
    expect(await again.photograph(name)).toEqual(pictures.jpeg);
  });

  test('waits while its answer waits', async () => {
    const { opened, person, server, atService } = await withPhotograph();
    const device = await opened({
      ...server,
      push: async (request) =>
        request.entries.length > 0 ? { ok: false, problem: 'server-unwell' } : server.push(request),
    });
    await device.write([answer(person)]);
    await device.sync();
    expect([await states(device), [...device.photographs().values()], atService()]).toEqual([
      ['waiting'],
      ['waiting'],
      [],
    ]);
  });

  test('whose sending was lost is sent again, and is one', async () => {
    const { opened, person, server, atService, device } = await withPhotograph();
    const deaf = await opened({
      ...server,
      photograph: async (request) => {
        await server.photograph(request);
        return { ok: false, problem: 'no-network' };
      },
    });
    await deaf.write([answer(person)]);
    expect(await deaf.sync()).toMatchObject({ lastFailure: 'no-network' });
    expect([...deaf.photographs().values()]).toEqual(['waiting']);
    const heard = await opened();
    expect(await heard.sync()).toMatchObject({ lastFailure: null });
    expect([[...heard.photographs().values()], atService()]).toEqual([['sent'], [name]]);
    expect(device.user).toBeDefined();
  });

  test('whose answer was thrown away goes with it', async () => {
    const { device, person, atService } = await withPhotograph();
    const [entry] = await device.write([answer(person)]);
    await device.discard(entry?.id ?? '');
    await device.sync();
    expect([atService(), [...device.photographs()]]).toEqual([[], []]);
  });

  test('that the service lost with its last week comes back', async () => {
    const { clinic, device, person, atService } = await withPhotograph();
    const backup = clinic.service.backup();
    await device.write([answer(person)]);
    await device.sync();
    clinic.service.restore(backup);
    clinic.service.photographs.clear();
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(atService()).toEqual([name]);
  });

  test('that was torn on the disk is let go of, and stops nothing', async () => {
    const { opened, person, tamper, atService } = await withPhotograph();
    await tamper('photo');
    const device = await opened();
    await device.write([answer(person)]);
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect([await states(device), atService(), [...device.photographs()]]).toEqual([['sent'], [], []]);
  });

  test('that waits outlives a browser that takes its storage away while the profile is open', async () => {
    const store = memoryStore();
    const key = await deviceKey();
    const vault = vaultOver(store, aesSeal(key));
    await store.commit([await vault.seal('state', 'identity', { user: { deviceId: v7() }, secret: 's', devices: [] })]);
    const profile = (await Profile.open(vault)) as Profile;
    const [waiting, sent] = [
      await profile.sealPhotograph(name, { subject: 'a', isSent: false }, 'AAAA'),
      await profile.sealPhotograph(other, { subject: 'a', isSent: true }, 'BBBB'),
    ];
    await profile.take({ photographs: { put: [waiting, sent], drop: [] } });
    for (const shelf of shelves) {
      const keys = await store.keys(shelf);
      await store.commit(keys.map((one) => ({ shelf, key: one, bytes: null })));
    }
    await keepAgain(profile, {});
    const again = await Profile.open(vaultOver(store, aesSeal(key)));
    expect([...(again?.photographs.keys() ?? [])]).toEqual([name]);
    expect(await again?.photographBytes(name)).toBe('AAAA');
  });

  test('of somebody who moved on is forgotten with them once it was sent, and not before', async () => {
    const { clinic, device, person, opened, server } = await withPhotograph();
    await device.write([answer(person)]);
    await device.sync();
    await device.keepPhotograph({ subject: person, name: other, bytes: pictures.jpeg });
    await device.write([answer(person, other)]);
    device.lock();
    const late = await opened({ ...server, photograph: noNetwork.photograph });
    await late.chooseSites([]);
    await late.sync();
    expect(late.subjects('person')).toEqual([]);
    expect([...late.photographs()]).toEqual([[other, 'waiting']]);
    const last = await opened();
    await last.sync();
    expect([...last.photographs()]).toEqual([]);
    expect([...clinic.service.photographs.keys()].sort()).toEqual([name, other].sort());
  });
});
