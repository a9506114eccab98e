import { Dexie, type Table } from 'dexie';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { shelves, type BrowserStore, type Bytes, type ProfileStore, type Shelf } from './profile-store.ts';

const namesBase = 'alongside';
/** Its name says nothing of anybody. */
export const baseOf = (profileId: string): string => `${namesBase}-${profileId}`;

/** Commits resolve once the bytes are on the disk, and not when the system has taken them. */
const strict = { chromeTransactionDurability: 'strict' } as const;

/** What this browser keeps, in IndexedDB: a small database with the profiles' names, and one for each profile, whose own name says nothing of anybody. */
export function browserStore(): BrowserStore {
  const names = async <Value>(work: (table: Table<unknown, string>) => PromiseLike<Value>): Promise<Value> => {
    const base = new Dexie(namesBase, strict);
    base.version(1).stores({ profile: '' });
    try {
      return await work(base.table<unknown, string>('profile'));
    } finally {
      base.close();
    }
  };
  return {
    names: () => names((table) => table.toArray()),
    setName: async (profileId, name) => {
      await kept(() => names((table) => table.put(name, profileId)));
    },
    open: async (profileId) => {
      const base = new Dexie(baseOf(profileId), strict);
      base.version(1).stores(Object.fromEntries([...shelves, 'clear'].map((shelf) => [shelf, ''])));
      await kept(() => base.open());
      return storeIn(base);
    },
    remove: async (profileId) => {
      await Dexie.delete(baseOf(profileId));
      await names((table) => table.delete(profileId));
    },
  };
}

function storeIn(base: Dexie): ProfileStore {
  const rows = (shelf: Shelf): Table<Bytes, string> => base.table(shelf);
  const clearRows = (): Table<unknown, string> => base.table('clear');
  return {
    keys: (shelf) => rows(shelf).toCollection().primaryKeys(),
    read: (shelf, keys) => rows(shelf).bulkGet([...keys]),
    readAll: (shelf) =>
      base.transaction('r', shelf, async () => {
        const keys = await rows(shelf).toCollection().primaryKeys();
        const values = await rows(shelf).toArray();
        return keys.map((key, at) => [key, values[at] as Bytes] as const);
      }),
    clear: (key) => clearRows().get(key),
    commit: (changes, clear = {}) => {
      const told = Object.entries(clear);
      const touched = [...new Set<string>(changes.map(({ shelf }) => shelf)), ...(told.length > 0 ? ['clear'] : [])];
      if (touched.length === 0) return Promise.resolve();
      return kept(() =>
        base.transaction('rw', touched, async () => {
          for (const [shelf, its] of Map.groupBy(changes, (change) => change.shelf)) {
            const last = [...new Map(its.map((change) => [change.key, change.bytes]))];
            const put = last.filter((row): row is [string, Bytes] => row[1] !== null);
            const gone = last.filter(([, bytes]) => bytes === null).map(([key]) => key);
            if (gone.length > 0) await rows(shelf).bulkDelete(gone);
            if (put.length > 0)
              await rows(shelf).bulkPut(
                put.map(([, bytes]) => bytes),
                put.map(([key]) => key),
              );
          }
          for (const [key, value] of told) await clearRows().put(value, key);
        }),
      );
    },
    reopen: async () => {
      base.close();
      await kept(() => base.open());
    },
    close: () => base.close(),
  };
}

/** A disk that is full is known by the name of the failure, wherever it is wrapped. */
async function kept<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!isFull(error)) throw error;
    throw new AlongsideError('ALO-DEVICE-003', 'the browser would not keep any more', { cause: error });
  }
}

function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== error && isFull(inner));
}
