import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';

import { noNetwork, nursesDevice, states } from '../../../testing/offline/nurses-device.ts';
import type { SyncServer } from '../domain/protocol.ts';

describe('a device', () => {
  test('comes to hold the people of its sites, and says how far it is', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1, 2, 3);
    const device = await opened();
    const said: unknown[] = [];
    device.onChange(() => said.push(device.status().progress));
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: null, progress: null });
    expect([...device.subjects('person')].sort()).toEqual([1, 2, 3].map(clinic.person));
    expect(device.subjects('place')).toEqual([clinic.site]);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
    expect(said).toContainEqual({ done: 4, of: 4 });
  });

  test('takes only what is new from then on, and gives each person once', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    const changed: (readonly string[] | null)[] = [];
    device.onChange((ids) => changed.push(ids));
    clinic.desk(clinic.arrival(1).slice(0, 1));
    await device.sync();
    expect(changed.filter((ids) => ids !== null)).toEqual([[clinic.person(1)]]);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('forgets who moved on, and what was worked out, and says so until it is read', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    await device.keep('list', ['Person 1', 'Person 2']);
    clinic.move(1);
    await device.sync();
    expect(device.subjects('person')).toEqual([clinic.person(2)]);
    expect(await device.kept('list')).toBeNull();
    expect((await opened()).forgotten()).toEqual([{ people: 1, because: 'moved-on' }]);
    await device.acknowledgeForgotten();
    expect((await opened()).forgotten()).toEqual([]);
  });

  test('goes on after its end where it was', async () => {
    const { clinic, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const before = await opened();
    await before.sync();
    await before.write([clinic.note(1)]);
    const after = await opened(noNetwork);
    expect(after.sites()).toEqual([clinic.site]);
    expect(await idsOf(after, 1)).toEqual(await idsOf(before, 1));
    expect(after.reference()?.sites).toHaveLength(1);
    expect(after.nameOf(clinic.site)).toBe('Heron Hotel');
    expect(after.nameOf(v7())).toBeNull();
  });

  test('keeps what was worked out, and can be told that it is gone', async () => {
    const { opened, tamper } = await nursesDevice();
    const device = await opened();
    await device.keep('list', { rows: [1, 2] });
    expect(await (await opened()).kept('list')).toEqual({ rows: [1, 2] });
    await tamper('kept');
    expect(await device.kept('list')).toBeNull();
    expect(await device.kept('other')).toBeNull();
  });

  test('reports what was looked at, once, also of a hundred sites', async () => {
    const { clinic, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.noteRead('person', [clinic.person(1)]);
    await device.noteRead(
      'site-list',
      Array.from({ length: 6000 }, () => v7()),
    );
    await device.sync();
    await device.sync();
    expect(clinic.service.reads.map(({ thing, subjects }) => [thing, subjects.length])).toEqual([
      ['person', 1],
      ['site-list', 5000],
      ['site-list', 1000],
    ]);
    await expect(device.noteRead('A Person', [])).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
  });

  test('never meets the service twice at a time, and goes round again for who asked meanwhile', async () => {
    const { clinic, server, opened } = await nursesDevice();
    clinic.arrive(1);
    let under = 0;
    let most = 0;
    const counted: SyncServer = {
      ...server,
      push: async (request) => {
        most = Math.max(most, (under += 1));
        const answer = await server.push(request);
        under -= 1;
        return answer;
      },
    };
    const device = await opened(counted);
    await device.sync();
    await device.write([clinic.note(1)]);
    const first = device.sync();
    await device.write([clinic.note(1)]);
    await Promise.all([first, device.sync(), device.sync()]);
    expect(most).toBe(1);
    expect(await states(device)).toEqual(['sent', 'sent']);
  });

  test('asks nothing of the service but by turns that rise, across its ends', async () => {
    const { clinic, server, opened } = await nursesDevice();
    const turns: number[] = [];
    const seen: SyncServer = {
      ...server,
      pull: async (request) => {
        turns.push(request.turn);
        return server.pull(request);
      },
    };
    clinic.arrive(1);
    await (await opened(seen)).sync();
    await (await opened(seen)).sync();
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(new Set(turns).size).toBe(turns.length);
  });
});

test('a profile that is locked gives nothing out and takes nothing in, and what was being written is kept', async () => {
  const { clinic, opened } = await nursesDevice();
  clinic.arrive(1);
  const device = await opened();
  await device.sync();
  const writing = device.write([clinic.note(1)]);
  await Promise.resolve();
  device.lock();
  await writing.catch(() => undefined);
  expect(() => device.subjects('person')).toThrow('locked');
  await expect(device.write([clinic.note(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
  await expect(device.entriesOf([clinic.person(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
  expect(await states(await opened())).toEqual(['waiting']);
});

test('nothing that is kept says a name, a note or a place in the clear', async () => {
  const { clinic, store, opened } = await nursesDevice();
  clinic.arrive(1);
  const device = await opened();
  await device.sync();
  await device.write([clinic.note(1, 'Chest pain since Tuesday')]);
  await device.noteRead('person', [clinic.person(1)]);
  await device.keep('list', ['Person 1']);
  for (const shelf of ['subject', 'outbox', 'sent', 'read', 'state', 'kept'] as const) {
    for (const [, bytes] of await store.readAll(shelf)) {
      for (const word of ['Person 1', 'Chest', 'Heron', 'Asha', 'note-written', 'details'])
        expect(Buffer.from(bytes).includes(word)).toBe(false);
    }
  }
});
