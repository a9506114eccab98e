import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { IndexedBase } from './indexed-base.ts';
import { shelves, type BrowserStore, type Bytes, type ProfileStore } from './profile-store.ts';

const namesBase = 'alongside';
/** Its name says nothing of anybody. */
export const baseOf = (profileId: string): string => `${namesBase}-${profileId}`;

/** What this browser keeps, in IndexedDB: a small database with the profiles' names, and one for each profile, whose own name says nothing of anybody. */
export function browserStore(): BrowserStore {
  const names = new IndexedBase(namesBase, ['profile']);
  return {
    names: async () => {
      const [found] = await names.read<[readonly unknown[]]>(['profile'], (shelf) => [shelf('profile').getAll()]);
      return found;
    },
    setName: (profileId, name) =>
      kept(() => names.write(['profile'], (shelf) => shelf('profile').put(name, profileId))),
    open: async (profileId) => {
      const base = new IndexedBase(baseOf(profileId), [...shelves, 'clear']);
      await kept(() => base.open());
      return storeIn(base);
    },
    remove: async (profileId) => {
      await IndexedBase.remove(baseOf(profileId));
      await names.write(['profile'], (shelf) => shelf('profile').delete(profileId));
    },
  };
}

function storeIn(base: IndexedBase): ProfileStore {
  return {
    keys: async (shelf) => {
      const [keys] = await base.read<[string[]]>([shelf], (on) => [on(shelf).getAllKeys()]);
      return keys;
    },
    read: (shelf, keys) =>
      keys.length === 0 ? Promise.resolve([]) : base.read([shelf], (on) => keys.map((key) => on(shelf).get(key))),
    readAll: async (shelf) => {
      const [keys, values] = await base.read<[string[], Bytes[]]>([shelf], (on) => [
        on(shelf).getAllKeys(),
        on(shelf).getAll(),
      ]);
      return keys.map((key, at) => [key, values[at] as Bytes] as const);
    },
    clear: async (key) => {
      const [value] = await base.read<[unknown]>(['clear'], (on) => [on('clear').get(key)]);
      return value;
    },
    commit: (changes, clear = {}) => {
      const told = Object.entries(clear);
      const touched = [...new Set<string>(changes.map(({ shelf }) => shelf)), ...(told.length > 0 ? ['clear'] : [])];
      if (touched.length === 0) return Promise.resolve();
      return kept(() =>
        base.write(touched, (on) => {
          for (const { shelf, key, bytes } of changes) {
            if (bytes === null) on(shelf).delete(key);
            else on(shelf).put(bytes, key);
          }
          for (const [key, value] of told) on('clear').put(value, key);
        }),
      );
    },
    reopen: () => kept(() => base.reopen()),
    close: () => base.close(),
  };
}

/** A disk that is full is known by the name of the failure. */
async function kept(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { name?: unknown } | null)?.name !== 'QuotaExceededError') throw error;
    throw new AlongsideError('ALO-DEVICE-003', 'the browser would not keep any more', { cause: error });
  }
}
