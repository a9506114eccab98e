import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';

import { browserStore } from './browser-store.ts';
import { deviceKey } from './keys/wrapping.ts';
import { memoryBrowserStore } from './memory-store.ts';
import { shelves, type Bytes } from './profile-store.ts';

const bytes = (...values: readonly number[]): Bytes => Uint8Array.from(values);

describe.each([
  ['in memory', memoryBrowserStore],
  ['in IndexedDB', browserStore],
])('a store %s', (_where, make) => {
  test('keeps rows on their shelves', async () => {
    const store = await make().open(v7());
    await store.commit(shelves.map((shelf, at) => ({ shelf, key: 'same', bytes: bytes(at) })));
    for (const [at, shelf] of shelves.entries()) {
      expect(await store.readAll(shelf)).toEqual([['same', bytes(at)]]);
    }
  });

  test('gives rows in the order asked, with gaps where there are none', async () => {
    const store = await make().open(v7());
    await store.commit([
      { shelf: 'subject', key: 'b', bytes: bytes(2) },
      { shelf: 'subject', key: 'a', bytes: bytes(1) },
    ]);
    expect(await store.keys('subject')).toEqual(['a', 'b']);
    expect(await store.read('subject', ['b', 'x', 'a'])).toEqual([bytes(2), undefined, bytes(1)]);
    expect(await store.read('subject', [])).toEqual([]);
  });

  test('takes rows away and puts others in their place, the last word of a commit counting', async () => {
    const store = await make().open(v7());
    await store.commit([{ shelf: 'outbox', key: 'a', bytes: bytes(1) }]);
    await store.commit([
      { shelf: 'outbox', key: 'a', bytes: null },
      { shelf: 'sent', key: 'a', bytes: bytes(2) },
      { shelf: 'sent', key: 'b', bytes: bytes(3) },
      { shelf: 'sent', key: 'b', bytes: null },
    ]);
    expect([await store.keys('outbox'), await store.readAll('sent')]).toEqual([[], [['a', bytes(2)]]]);
  });

  test('keeps all of a commit or nothing', async () => {
    const store = await make().open(v7());
    await store.commit([{ shelf: 'outbox', key: 'a', bytes: bytes(1) }]);
    const unkeepable = { lock: () => 'a function' };
    await expect(
      store.commit(
        [
          { shelf: 'outbox', key: 'a', bytes: bytes(2) },
          { shelf: 'state', key: 's', bytes: bytes(3) },
        ],
        unkeepable,
      ),
    ).rejects.toThrow();
    expect(await store.readAll('outbox')).toEqual([['a', bytes(1)]]);
    expect(await store.keys('state')).toEqual([]);
  });

  test('keeps in the clear what it is told to, keys that nobody can read out among it', async () => {
    const store = await make().open(v7());
    const key = await deviceKey();
    await store.commit([], { lock: { key, salt: bytes(1, 2) }, contact: { deviceMs: 5 } });
    const kept = (await store.clear('lock')) as { key: CryptoKey; salt: Bytes };
    expect(kept.salt).toEqual(bytes(1, 2));
    expect(kept.key.extractable).toBe(false);
    expect(await store.clear('contact')).toEqual({ deviceMs: 5 });
    expect(await store.clear('other')).toBeUndefined();
  });

  test('is there again when it is opened again, and is another for another profile', async () => {
    const browser = make();
    const [one, other] = [v7(), v7()];
    const store = await browser.open(one);
    await store.commit([{ shelf: 'kept', key: 'list', bytes: bytes(9) }]);
    store.close();
    expect(await (await browser.open(one)).readAll('kept')).toEqual([['list', bytes(9)]]);
    expect(await (await browser.open(other)).readAll('kept')).toEqual([]);
  });

  test('lists its profiles by what the first screen may say, until they are removed', async () => {
    const browser = make();
    const [one, other] = [v7(), v7()];
    const before = (await browser.names()).length;
    await browser.setName(one, { initials: 'AB' });
    await browser.setName(one, { initials: 'AC' });
    await browser.setName(other, { initials: 'XY' });
    const store = await browser.open(one);
    await store.commit([{ shelf: 'state', key: 's', bytes: bytes(1) }]);
    store.close();
    expect(await browser.names()).toHaveLength(before + 2);
    await browser.remove(one);
    expect((await browser.names()).slice(-1)).toEqual([{ initials: 'XY' }]);
    expect(await (await browser.open(one)).keys('state')).toEqual([]);
  });
});
