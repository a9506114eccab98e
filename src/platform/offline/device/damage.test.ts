import { describe, expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { nursesDevice, states } from '../../../testing/offline/nurses-device.ts';
import type { ProfileStore, Shelf } from './profile-store.ts';

describe('damage', () => {
  test('to a person heals at the next sync', async () => {
    const { clinic, opened, tamper, idsOf } = await nursesDevice();
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    await tamper('subject');
    await device.entriesOf(device.subjects('person'));
    expect(device.subjects('person').length + device.subjects('place').length).toBe(2);
    await device.sync();
    expect(device.subjects('person')).toHaveLength(2);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('to a person of whom something new comes heals in that sync', async () => {
    const { clinic, opened, tamper, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await tamper('subject', 0);
    await tamper('subject', 1).catch(() => undefined);
    clinic.desk(clinic.arrival(1).slice(0, 1));
    await device.sync();
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('to an entry that waits is said, and the row stays for whoever can read it', async () => {
    const { clinic, store, opened, tamper } = await nursesDevice();
    const device = await opened();
    await device.write([clinic.note(1), clinic.note(2)]);
    const name = await tamper('outbox');
    const after = await opened();
    expect(after.status().unreadable).toBe(1);
    expect(await after.outbox()).toHaveLength(1);
    await after.sync();
    expect(await store.keys('outbox')).toContain(name);
  });

  test('to a read stops no other', async () => {
    const { clinic, opened, tamper } = await nursesDevice();
    const device = await opened();
    await device.noteRead('person', [clinic.person(1)]);
    await device.noteRead('person', [clinic.person(2)]);
    await tamper('read');
    await (await opened()).sync();
    expect(clinic.service.reads.map(({ subjects }) => subjects)).toEqual([[clinic.person(2)]]);
  });

  test.each(['sync', 'reference', 'names', 'clock'])('to what it knows of %s costs a sync and nobody', async (what) => {
    const { clinic, store, opened, idsOf } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    const row = (await store.readAll('state')).find(([name]) => name === what);
    if (row !== undefined) await store.commit([{ shelf: 'state', key: what, bytes: row[1].slice(0, 9) }]);
    const after = await opened();
    await after.sync();
    expect(after.status().lastFailure).toBeNull();
    expect(await idsOf(after, 1)).toEqual([...clinic.idsAt(1)].sort());
    expect(await states(after)).toEqual(['sent']);
  });
});

describe('a disk that is full', () => {
  const fill = (store: ProfileStore, shelf: Shelf): void => {
    const commit = store.commit.bind(store);
    store.commit = async (changes, clear) => {
      if (changes.some((change) => change.shelf === shelf && change.bytes !== null))
        throw new AlongsideError('ALO-DEVICE-003', 'full');
      return commit(changes, clear);
    };
  };

  test('is said to whoever writes, and nothing pretends to be kept', async () => {
    const { clinic, opened, store } = await nursesDevice();
    const device = await opened();
    await device.write([clinic.note(1)]);
    fill(store, 'outbox');
    await expect(device.write([clinic.note(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-003' });
    expect(await device.outbox()).toHaveLength(1);
    expect(await (await opened()).outbox()).toHaveLength(1);
  });

  test('ends a sync with its name, and the next one goes on from there', async () => {
    const { clinic, store, opened } = await nursesDevice();
    clinic.arrive(1);
    const device = await opened();
    const commit = store.commit.bind(store);
    fill(store, 'subject');
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: 'storage-full' });
    expect(device.subjects('person')).toEqual([]);
    store.commit = commit;
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
  });
});
