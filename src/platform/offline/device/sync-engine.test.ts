import { describe, expect, test } from 'vitest';

import { noNetwork, nursesDevice, states } from '../../../testing/offline/nurses-device.ts';

const aDay = 86_400_000;

describe('a service', () => {
  test('that lost its last week gets back what was written here', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const backup = clinic.service.backup();
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    await device.sync();
    clinic.clock.now += 8 * aDay;
    await device.sync();
    expect(await device.outbox()).toEqual([]);
    clinic.service.restore(backup);
    expect(clinic.idsAt(1)).not.toContain(entry?.id);
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('that is not there leaves everything as it was', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened(noNetwork);
    await device.write([clinic.note(1)]);
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: 'no-network', lastContactAt: null });
    expect(await states(device)).toEqual(['waiting']);
  });

  test('whose clock differs says by how much', async () => {
    const { clinic, server, opened } = await nursesDevice();
    const device = await opened({
      ...server,
      pull: async (request) => {
        const answered = await server.pull(request);
        if (!answered.ok) return answered;
        return { ok: true, value: { ...answered.value, now: new Date(clinic.clock.now - 3_600_000).toISOString() } };
      },
    });
    expect(await device.sync()).toMatchObject({ clockOffMs: 3_600_000 });
  });

  test('that reported the device lost gets what waits and what was looked at; then nothing is left', async () => {
    const { clinic, opened, removals } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    await device.noteRead('person', [clinic.person(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await device.sync()).toMatchObject({ lastFailure: 'device-revoked' });
    expect(clinic.service.handedIn.flatMap(({ entries }) => entries)).toMatchObject([{ id: entry?.id }]);
    expect(clinic.service.reads).toHaveLength(1);
    expect(removals()).toBe(1);
    expect(() => device.subjects('person')).toThrow('locked');
  });

  test('that reported it lost and is then not reached finds the people gone and the outbox there', async () => {
    const { clinic, server, opened, removals } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened({ ...server, handIn: noNetwork.handIn });
    await device.sync();
    await device.write([clinic.note(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await device.sync()).toMatchObject({ lastFailure: 'no-network' });
    expect([removals(), device.subjects('person'), await states(device)]).toEqual([0, [], ['waiting']]);
    await (await opened()).sync();
    expect([removals(), clinic.service.handedIn.flatMap(({ entries }) => entries).length]).toEqual([1, 1]);
  });

  test('whose colleague works there no more takes what was written before, and the people go', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    clinic.clock.now += aDay;
    for (const one of clinic.service.memberships) one.untilMs = clinic.clock.now;
    expect(await device.sync()).toMatchObject({ lastFailure: 'rights-ended' });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect([device.subjects('person'), device.forgotten()]).toEqual([[], [{ people: 1, because: 'rights-ended' }]]);
  });

  test('that met a copy of it since stops it, with everything kept', async () => {
    const { clinic, store, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.turn = 500;
    expect(await device.sync()).toMatchObject({ lastFailure: 'device-copied' });
    expect([await states(device), device.subjects('person')]).toEqual([['waiting'], [clinic.person(1)]]);
    expect(await store.clear('copied')).toBe(true);
  });

  test('that was not met for too long finds everybody forgotten, but not what waits', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const before = await opened();
    await before.sync();
    await before.write([clinic.note(1)]);
    clinic.clock.now += 31 * aDay;
    const device = await opened(noNetwork);
    expect([device.subjects('person'), device.forgotten()]).toEqual([
      [],
      [{ people: 1, because: 'too-long-without-contact' }],
    ]);
    expect(await states(device)).toEqual(['waiting']);
    expect(await idsOf(device, 1)).toEqual([]);
    await (await opened()).sync();
    expect((await opened()).subjects('person')).toEqual([clinic.person(1)]);
  });
});
