import { afterEach, expect, test, vi } from 'vitest';

import { IndexedBase } from './indexed-base.ts';

afterEach(() => vi.unstubAllGlobals());

type Asked = { onsuccess?: () => void; result?: unknown };

/** A browser whose first connection is asked and never answers, as Chromium's do that it closes to clear what lies beneath; those after it answer at once. */
function aBrowser() {
  const bases: { onclose?: () => void; close: () => void }[] = [];
  const kept = new Map<string, unknown>([['lock', 'fitted']]);
  const open = (): Asked => {
    const answers = bases.length > 0;
    const transaction = () => {
      const done: { oncomplete?: () => void } = {};
      const request = (result: unknown): Asked => {
        const asked: Asked = { result };
        if (answers) queueMicrotask(() => asked.onsuccess?.());
        return asked;
      };
      return Object.assign(done, {
        objectStore: () => ({
          get: (key: string) => request(kept.get(key)),
          put: (value: unknown, key: string) => answers && kept.set(key, value),
        }),
        commit: () => answers && queueMicrotask(() => done.oncomplete?.()),
      });
    };
    const base = { transaction, close: () => undefined };
    bases.push(base);
    const request: Asked = { result: base };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  vi.stubGlobal('indexedDB', { open });
  return { bases, kept };
}

test('what was being read and written when the browser closed the connection, and is never answered, is done through another', async () => {
  const { bases, kept } = aBrowser();
  const base = new IndexedBase('profile', ['clear']);
  const read = base.read<[unknown]>(['clear'], (shelf) => [shelf('clear').get('lock')]);
  const written = base.write(['clear'], (shelf) => shelf('clear').put('now', 'contact'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(bases).toHaveLength(1);
  bases[0]?.onclose?.();
  expect(await read).toEqual(['fitted']);
  await written;
  expect(kept.get('contact')).toBe('now');
  expect(bases).toHaveLength(2);
});

test('what is asked after the store was shut is not done', async () => {
  aBrowser();
  const base = new IndexedBase('profile', ['clear']);
  base.close();
  await expect(base.read(['clear'], (shelf) => [shelf('clear').get('lock')])).rejects.toThrow('the store is closed');
});
