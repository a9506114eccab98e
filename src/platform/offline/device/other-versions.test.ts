import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';

import { isHeldElsewhere } from '../domain/held-elsewhere.ts';
import type { BrowserStore } from './profile-store.ts';
import { IndexedBase } from './indexed-base.ts';
import { openFieldDevice } from './field-device.ts';
import type { DeviceNeeds } from './device-needs.ts';
import { owners } from './owner.ts';

const shelves = ['outbox', 'clear'];
const older = { version: 20, patience: 20 };

/** A window whose app does not let go, as one that hangs. */
function hangingWindow(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, older.version);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox');
    request.onsuccess = () => resolve(request.result);
  });
}
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const put = (base: IndexedBase, key: string) => base.write(['outbox'], (shelf) => shelf('outbox').put(key, key));
const keysIn = async (base: IndexedBase) =>
  (await base.read<[readonly string[]]>(['outbox'], (shelf) => [shelf('outbox').getAllKeys()]))[0];

describe('what was kept by a window with an older version of the app', () => {
  test('is taken over by a newer one, to which it gives way once what it is writing is kept', async () => {
    const name = v7();
    const old = new IndexedBase(name, ['outbox'], older);
    await put(old, 'before');
    const now = new IndexedBase(name, shelves);
    await Promise.all([put(old, 'at the same moment'), now.open()]);
    expect(await keysIn(now)).toEqual(['at the same moment', 'before']);
    await now.write(['clear'], (shelf) => shelf('clear').put(1, 'new shelf'));
  });

  test('is not written by it any more, which it says', async () => {
    const name = v7();
    const old = new IndexedBase(name, ['outbox'], older);
    await put(old, 'before');
    const now = new IndexedBase(name, shelves);
    await now.open();
    expect(isHeldElsewhere(await problemOf(put(old, 'after')))).toBe(true);
    expect(await keysIn(now)).toEqual(['before']);
  });

  test('that does not let go is waited for, then said to be in the way, and opens once that window is closed', async () => {
    const name = v7();
    const hanging = await hangingWindow(name);
    const now = new IndexedBase(name, shelves, { patience: 20 });
    expect(isHeldElsewhere(await problemOf(now.open()))).toBe(true);
    hanging.close();
    await now.open();
    expect(await keysIn(now)).toEqual([]);
  });
});

test('a profile that another version holds is said to be open in another window, and can be tried again', async () => {
  const held = Object.assign(new Error('held'), { code: 'ALO-DEVICE-005' });
  let isHeld = true;
  const store = {
    names: async () => [{ profileId: 'p', deviceId: 'd' }],
    open: async () => {
      if (isHeld) throw held;
      return { clear: async () => undefined, close: () => undefined };
    },
  } as unknown as BrowserStore;
  const device = openFieldDevice({ store, owners: owners(), nowMs: () => 0 } as unknown as DeviceNeeds);
  expect(await device.open('d')).toEqual({ ok: false, problem: 'open-elsewhere' });
  isHeld = false;
  expect(await device.open('d')).toEqual({ ok: false, problem: 'storage-gone' });
});
