import type { Profile, Step } from './profile.ts';
import type { ProfileStore } from './profile-store.ts';

/** Calls `taken` when the browser has taken the storage of an open profile away. Gives a way to stop. */
export type StorageWatch = (profileId: string, taken: () => void) => () => void;

/** How a profile is locked: without these rows nobody could open what is kept beside them. */
export async function lockRowsOf(store: ProfileStore): Promise<Readonly<Record<string, unknown>>> {
  const names = ['lock', 'recovery', 'copied'] as const;
  const rows = await Promise.all(names.map(async (name) => [name, await store.clear(name)] as const));
  return Object.fromEntries(rows.filter(([, value]) => value !== undefined));
}

/**
 * Keeps everything that is in memory once more, after its storage was taken away: how it is locked, whose it is, what was written, photographs that were taken, what people
 * gave (sealed as it was). People of the record are not in memory: they
 * are to be had anew, and reads that the audit log did not know yet are gone with them.
 */
export async function keepAgain(profile: Profile, lockRows: Readonly<Record<string, unknown>>): Promise<void> {
  await profile.inTurn(async () => {
    const { sync, forgotten } = profile.state;
    const because = 'storage-cleared';
    const before = forgotten.find((one) => one.because === because)?.people ?? 0;
    const people = [...profile.held.values()].filter((kind) => kind === 'person').length;
    const others = forgotten.filter((one) => one.because !== because);
    const { store } = profile.vault;
    const photographs = await photographsInMemory(profile);
    await store.reopen();
    await store.commit([], lockRows);
    await profile.take({
      state: {
        ...profile.state,
        sync: { ...sync, cursor: null, stale: [] },
        forgotten: [...others, { people: before + people, because }],
      },
      photographs,
      outbox: { put: [...profile.outbox.values()], drop: [] },
      parcels: { put: [...profile.parcels.values()], drop: [] },
      forget: [...profile.held.keys()],
      readsReported: [...profile.reads],
      ...(profile.contact === null ? {} : { contact: profile.contact }),
    });
  });
}

/** Those that wait and were taken since the profile was opened; all others went with the storage. */
async function photographsInMemory(profile: Profile): Promise<NonNullable<Step['photographs']>> {
  const all = [...profile.photographs];
  const put = all.flatMap(([name, { subject, bytes }]) =>
    bytes === undefined ? [] : [profile.sealPhotograph(name, { subject, isSent: false }, bytes)],
  );
  const drop = all.flatMap(([name, { bytes }]) => (bytes === undefined ? [name] : []));
  return { put: await Promise.all(put), drop };
}

/** By a connection of its own: the browser ends every connection to a database that it takes away, and says so. */
export function watchInThisBrowser(nameOf: (profileId: string) => string): StorageWatch {
  return (profileId, taken) => {
    let base: IDBDatabase | null = null;
    let isStopped = false;
    const request = indexedDB.open(nameOf(profileId));
    // Whoever only watches makes no database.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      base = request.result;
      base.onversionchange = () => base?.close();
      base.onclose = () => taken();
      if (isStopped) base.close();
    };
    return () => {
      isStopped = true;
      base?.close();
    };
  };
}
