import type { BrowserStore, Bytes, ProfileStore, Shelf } from './profile-store.ts';

/** A profile's rows in memory: for tests, for demonstrations, and for whoever wants nothing kept. */
export function memoryStore(): ProfileStore {
  const rows = new Map<Shelf, Map<string, Bytes>>();
  const inTheClear = new Map<string, unknown>();
  const on = (shelf: Shelf): Map<string, Bytes> => {
    const found = rows.get(shelf) ?? new Map<string, Bytes>();
    rows.set(shelf, found);
    return found;
  };
  return {
    keys: async (shelf) => [...on(shelf).keys()].sort(),
    read: async (shelf, keys) => keys.map((key) => on(shelf).get(key)?.slice()),
    readAll: async (shelf) =>
      [...on(shelf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, bytes]) => [key, bytes.slice()]),
    clear: async (key) => structuredClone(inTheClear.get(key)),
    commit: async (changes, clear = {}) => {
      const told = structuredClone(clear);
      for (const { shelf, key, bytes } of changes) {
        if (bytes === null) on(shelf).delete(key);
        else on(shelf).set(key, bytes.slice());
      }
      for (const [key, value] of Object.entries(told)) inTheClear.set(key, value);
    },
    reopen: async () => undefined,
    close: () => undefined,
  };
}

/** A browser's profiles in memory; what is closed can be opened again. */
export function memoryBrowserStore(): BrowserStore {
  const names = new Map<string, unknown>();
  const profiles = new Map<string, ProfileStore>();
  return {
    names: async () => [...names.values()],
    setName: async (profileId, name) => void names.set(profileId, structuredClone(name)),
    open: async (profileId) => {
      const store = profiles.get(profileId) ?? memoryStore();
      profiles.set(profileId, store);
      return store;
    },
    remove: async (profileId) => {
      profiles.delete(profileId);
      names.delete(profileId);
    },
  };
}
