import type { Bytes, ProfileStore, Shelf } from '#platform/offline/device/profile-store.ts';

/** What is on the disk of one device: outlives every process, and can be copied. */
export type Disk = { rows: Map<string, Map<string, Bytes>>; clear: Map<string, unknown> };

export const emptyDisk = (): Disk => ({ rows: new Map(), clear: new Map() });

export const copyOfDisk = ({ rows, clear }: Disk): Disk => ({
  rows: new Map([...rows].map(([shelf, its]) => [shelf, new Map(its)])),
  clear: new Map(clear),
});

/** When a process is to end: in the midst of the store operation that comes after so many others. */
export type Crash = Readonly<{ operations: number; isAfter: boolean }>;

export type Mortal = {
  isAlive: boolean;
  crash: Crash | null;
  died: () => void;
};

const never = <Value>(): Promise<Value> => new Promise(() => undefined);

/**
 * A profile's store for a process that may end at any moment: what a commit changed is on the disk in whole or not at all, and whoever was waiting for a
 * dead process waits for ever. Values are never changed in place, so none are copied.
 */
export function crashingStore(disk: Disk, process: Mortal): ProfileStore {
  const on = (shelf: Shelf): Map<string, Bytes> => {
    const found = disk.rows.get(shelf) ?? new Map<string, Bytes>();
    disk.rows.set(shelf, found);
    return found;
  };
  const operation = async <Value>(work: () => Value): Promise<Value> => {
    if (!process.isAlive) return never();
    const { crash } = process;
    if (crash === null) {
      const value = work();
      await Promise.resolve();
      return process.isAlive ? value : never();
    }
    if (crash.operations > 0) {
      process.crash = { ...crash, operations: crash.operations - 1 };
      return work();
    }
    if (crash.isAfter) work();
    process.isAlive = false;
    process.died();
    return never();
  };
  return {
    keys: (shelf) => operation(() => [...on(shelf).keys()].sort()),
    read: (shelf, keys) => operation(() => keys.map((key) => on(shelf).get(key))),
    readAll: (shelf) => operation(() => [...on(shelf)].sort(([a], [b]) => (a < b ? -1 : 1))),
    clear: (key) => operation(() => disk.clear.get(key)),
    commit: (changes, clear = {}) =>
      operation(() => {
        for (const { shelf, key, bytes } of changes) {
          if (bytes === null) on(shelf).delete(key);
          else on(shelf).set(key, bytes);
        }
        for (const [key, value] of Object.entries(clear)) disk.clear.set(key, value);
      }),
    reopen: async () => undefined,
    close: () => undefined,
  };
}
