import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';

import { noNetwork, nursesDevice, states } from '../../../testing/offline/nurses-device.ts';
import type { SyncServer } from '../domain/protocol.ts';

const aDay = 86_400_000;

describe('what is written', () => {
  test('is there at once, waits, and is sent', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    expect(entry).toMatchObject({
      author: clinic.asha.userId,
      team: clinic.asha.teamId,
      version: 1,
      written: { ms: clinic.clock.now, device: clinic.asha.deviceId },
    });
    expect(await idsOf(device, 1)).toContain(entry?.id);
    expect(await states(device)).toEqual(['waiting']);
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect((await idsOf(device, 1)).filter((id) => id === entry?.id)).toHaveLength(1);
  });

  test('is kept all or not at all', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened();
    const wrong = { ...clinic.note(1), body: { text: 7 } };
    await expect(device.write([clinic.note(1), wrong])).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
    await expect(device.write([{ ...clinic.note(1), kind: 'no-such-kind' }])).rejects.toMatchObject({
      code: 'ALO-DEVICE-002',
    });
    expect(await device.outbox()).toEqual([]);
    expect(await device.write([])).toEqual([]);
  });

  test('is in order, whatever the clock does', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened();
    const [first] = await device.write([clinic.note(1)]);
    clinic.clock.now -= 400 * aDay;
    const [second, third] = await (await opened()).write([clinic.note(1), clinic.note(1)]);
    expect([first, second, third].map((one) => [one?.written.ms, one?.written.counter])).toEqual([
      [first?.written.ms, 0],
      [first?.written.ms, 1],
      [first?.written.ms, 2],
    ]);
  });

  test('is after what was seen of others, but is not dragged along by a telephone in 2031', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened();
    const ahead = clinic.clock.now + 60_000;
    clinic.desk(clinic.arrival(1).map((entry) => ({ ...entry, written: { ...entry.written, ms: ahead } })));
    const in2031 = Date.parse('2031-01-01');
    clinic.desk(clinic.arrival(2).map((entry) => ({ ...entry, written: { ...entry.written, ms: in2031 } })));
    await device.sync();
    const [entry] = await (await opened()).write([clinic.note(1)]);
    expect(entry?.written.ms).toBe(ahead);
    expect(entry?.written.counter).toBeGreaterThan(0);
  });

  test('about somebody new shows them from the first entry on, through to when the service gives them back', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    const device = await opened();
    const [named, stay] = clinic.arrival(7);
    const drafts = [named, stay].map((entry) => ({
      ...clinic.note(7),
      kind: entry?.kind ?? '',
      happened: entry?.happened ?? null,
      body: entry?.body,
    }));
    await device.write(drafts);
    expect((await opened()).subjects('person')).toEqual([clinic.person(7)]);
    await device.sync();
    expect(await idsOf(device, 7)).toHaveLength(2);
    expect(device.subjects('person')).toEqual([clinic.person(7)]);
  });

  test('about somebody who moved on is kept, sent, marked late and no longer shown', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    await device.sync();
    clinic.move(1);
    await device.write([clinic.note(1, 'Late')]);
    await device.sync();
    expect((await device.outbox()).at(-1)?.state).toMatchObject({ is: 'sent' });
    expect(device.subjects('person')).toEqual([]);
    expect(await idsOf(device, 1)).toEqual([]);
  });

  test('of a kind that the service does not know is held back and tried again', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    const { kinds } = clinic.service;
    clinic.service.kinds = new Map([...kinds].filter(([kind]) => kind !== 'note-written'));
    await device.sync();
    expect(await states(device)).toEqual(['held-back']);
    expect(await idsOf(device, 1)).toContain(entry?.id);
    clinic.service.kinds = kinds;
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
  });

  test('that is refused stays with the reason, counts in no journey, stops no other, and is not forgotten with its person', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [, good] = await device.write([clinic.note(99), clinic.note(1)]);
    const another = v7();
    const theirs = clinic.arrival(99, v7()).map((entry) => ({ ...entry, team: another }));
    clinic.service.desk(theirs, { team: another, role: 'coordinator', isList: true });
    await device.sync();
    expect((await device.outbox()).map(({ state }) => state)).toMatchObject([
      { is: 'refused', reason: 'not-your-person' },
      { is: 'sent' },
    ]);
    expect(clinic.idsAt(1)).toContain(good?.id);
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
  });

  test('and at which the service stumbles keeps none of the others waiting', async () => {
    const { clinic, server, opened } = await nursesDevice();
    clinic.arrive(1);
    const requests: number[] = [];
    const stumbling: SyncServer = {
      ...server,
      push: async (request) => {
        requests.push(request.entries.length);
        const trips = request.entries.some(({ body }) => (body as { text: string }).text === 'Note 37');
        return trips ? { ok: false, problem: 'server-unwell' } : server.push(request);
      },
    };
    const device = await opened(stumbling);
    await device.write(Array.from({ length: 100 }, (_, at) => clinic.note(1, `Note ${at}`)));
    expect(await device.sync()).toMatchObject({ lastFailure: 'server-unwell' });
    expect((await states(device)).filter((state) => state === 'waiting')).toHaveLength(1);
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
    expect(requests.length).toBeLessThan(20);
    await (await opened()).sync();
    expect(clinic.idsAt(1)).toHaveLength(102);
  });

  test('to a service that stumbles at everything is let be, and waits', async () => {
    const { clinic, server, opened } = await nursesDevice();
    let requests = 0;
    const device = await opened({
      ...server,
      push: async (request) => {
        requests += 1;
        return request.entries.length === 0 ? server.push(request) : { ok: false, problem: 'server-unwell' };
      },
    });
    await device.write(Array.from({ length: 100 }, () => clinic.note(1)));
    expect(await device.sync()).toMatchObject({ lastFailure: 'server-unwell' });
    expect(requests).toBeLessThan(20);
    expect(await states(device)).toEqual(Array.from({ length: 100 }, () => 'waiting'));
  });

  test('is shown as sent for a week', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    await device.sync();
    await device.sync();
    clinic.clock.now += 6 * aDay;
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
    clinic.clock.now += 2 * aDay;
    await device.sync();
    expect(await states(device)).toEqual([]);
    expect(await idsOf(device, 1)).toHaveLength(3);
  });
});

describe('an edit', () => {
  test('before it is sent puts other words under a new id', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [old] = await device.write([clinic.note(1, 'Wrong')]);
    const edited = await device.edit(old?.id ?? '', clinic.note(1, 'Right'));
    expect(await (await opened()).outbox()).toMatchObject([
      { entry: { id: edited?.id, body: { text: 'Right' }, replaces: [] } },
    ]);
    await device.sync();
    expect(clinic.idsAt(1)).not.toContain(old?.id);
  });

  test('after it was sent is not possible, nor is throwing it away', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [old] = await device.write([clinic.note(1)]);
    await device.sync();
    expect(await device.edit(old?.id ?? '', clinic.note(1))).toBeNull();
    expect(await device.discard(old?.id ?? '')).toBe(false);
  });

  test('of something else is a fault of the page', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened();
    const [old] = await device.write([clinic.note(1)]);
    await expect(device.edit(old?.id ?? '', clinic.note(2))).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
  });

  test('waits for a request that has the entry along', async () => {
    const { clinic, server, opened } = await nursesDevice();
    clinic.arrive(1);
    let answer = (): void => undefined;
    const slow: SyncServer = {
      ...server,
      push: async (request) => {
        const answered = await server.push(request);
        if (request.entries.length > 0) await new Promise<void>((resolve) => (answer = resolve));
        return answered;
      },
    };
    const device = await opened(slow);
    const [old] = await device.write([clinic.note(1)]);
    const syncing = device.sync();
    await expect.poll(() => clinic.idsAt(1).length).toBe(3);
    const editing = device.edit(old?.id ?? '', clinic.note(1, 'Right'));
    answer();
    expect(await editing).toBeNull();
    await syncing;
    expect(await states(device)).toEqual(['sent']);
  });

  test('of what may have arrived is a correction: both are sent, and neither is lost or counted twice', async () => {
    const { clinic, opened, deaf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened(deaf());
    const [old] = await device.write([clinic.note(1, 'Wrong')]);
    expect(await device.sync()).toMatchObject({ lastFailure: 'no-network' });
    expect(await device.outbox()).toMatchObject([{ state: { is: 'waiting' }, isInDoubt: true }]);

    const after = await opened();
    expect(await after.discard(old?.id ?? '')).toBe(false);
    const edited = await after.edit(old?.id ?? '', clinic.note(1, 'Right'));
    expect(edited?.replaces).toEqual([old?.id]);
    await after.sync();
    expect(await states(after)).toEqual(['sent', 'sent']);
    expect(clinic.idsAt(1).filter((id) => id === old?.id)).toHaveLength(1);
  });

  test('is free again after an attempt without any network', async () => {
    const { clinic, opened } = await nursesDevice();
    const device = await opened(noNetwork);
    const [old] = await device.write([clinic.note(1)]);
    await device.sync();
    expect(await device.discard(old?.id ?? '')).toBe(true);
    expect(await (await opened()).outbox()).toEqual([]);
  });
});
