import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** The first profiles were made by a library that counts a database's versions in tens; the next ones have shelves for photographs, then one for parcels. */
const newest = 30;

/** An older window closes at once, or when what it is writing is kept. */
const patienceMs = 3000;

/** A browser says by these that a connection is gone: it closed it to clear or mend what lies beneath, or lost it while the page slept. */
const lost = new Set(['InvalidStateError', 'UnknownError']);

type Ask = (shelf: (name: string) => IDBObjectStore) => readonly IDBRequest[];

/** One IndexedDB database with shelves of rows under text keys; opened when it is first asked, and again when the browser has closed it of itself. */
export class IndexedBase {
  readonly #name: string;
  readonly #shelves: readonly string[];
  readonly #version: number;
  readonly #patience: number;
  #opening: Promise<IDBDatabase> | null = null;
  #opened: IDBDatabase | null = null;
  /** How to end what is under way: a browser that closes a connection of itself may never answer what was asked through it. */
  readonly #underWay = new Map<IDBDatabase, Set<(error: unknown) => void>>();
  #isClosed = false;

  /** `version` and `patienceMs` are another for tests of what an older window does. */
  constructor(name: string, shelves: readonly string[], { version = newest, patience = patienceMs } = {}) {
    this.#name = name;
    this.#shelves = shelves;
    this.#version = version;
    this.#patience = patience;
  }

  static remove(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(reasonOf(request.error));
    });
  }

  /** What was asked of these shelves, in the order asked; all of it is of one moment. */
  read<Values extends readonly unknown[]>(shelves: readonly string[], ask: Ask): Promise<Values> {
    return this.#onceMore(
      (base) =>
        new Promise((resolve, reject) => {
          const transaction = base.transaction(shelves, 'readonly');
          const requests = ask((name) => transaction.objectStore(name));
          const answer = (): void => resolve(requests.map(({ result }) => result as unknown) as unknown as Values);
          transaction.onabort = () => reject(reasonOf(transaction.error));
          // They are answered in order, and sooner than the browser says that it has done with them.
          const last = requests.at(-1);
          if (last === undefined) answer();
          else last.onsuccess = answer;
        }),
    );
  }

  /** All of it or none. Resolves once the bytes are on the disk, and not when the system has taken them. */
  write(shelves: readonly string[], change: (shelf: (name: string) => IDBObjectStore) => void): Promise<void> {
    return this.#onceMore(
      (base) =>
        new Promise((resolve, reject) => {
          const transaction = base.transaction(shelves, 'readwrite', { durability: 'strict' });
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(reasonOf(transaction.error));
          try {
            change((name) => transaction.objectStore(name));
            transaction.commit();
          } catch (error) {
            reject(reasonOf(error));
            transaction.abort();
          }
        }),
    );
  }

  async open(): Promise<void> {
    await this.#base();
  }

  /** Another connection, to what is there now. */
  async reopen(): Promise<void> {
    const before = this.#opening;
    this.#opening = null;
    this.#opened = null;
    (await before?.catch(() => null))?.close();
    await this.#base();
  }

  close(): void {
    this.#isClosed = true;
    void this.#opening?.then(
      (base) => base.close(),
      () => undefined,
    );
  }

  /** Whatever is written is written under its own key, so that doing it once more changes nothing. */
  async #onceMore<Value>(work: (base: IDBDatabase) => Promise<Value>): Promise<Value> {
    const base = await this.#base();
    try {
      return await this.#while(base, work);
    } catch (error) {
      if (this.#isClosed || !lost.has((error as { name?: string } | null)?.name ?? '')) throw error;
      base.close();
      this.#letGoOf(base);
      const another = await this.#base();
      return this.#while(another, work);
    }
  }

  #while<Value>(base: IDBDatabase, work: (base: IDBDatabase) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const here = this.#underWay.get(base) ?? new Set();
      this.#underWay.set(base, here.add(reject));
      void work(base)
        .then(resolve, reject)
        .finally(() => here.delete(reject));
    });
  }

  /** Unless another has been opened already. */
  #letGoOf(base: IDBDatabase): void {
    if (this.#opened !== base) return;
    this.#opening = null;
    this.#opened = null;
  }

  async #base(): Promise<IDBDatabase> {
    if (this.#isClosed) throw new AlongsideError('ALO-DEVICE-001', 'the store is closed');
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name, this.#version);
      let hasGivenUp = false;
      request.onblocked = () =>
        setTimeout(() => {
          hasGivenUp = true;
          reject(new AlongsideError('ALO-DEVICE-005', 'a window with an older version of the app holds it'));
        }, this.#patience);
      request.onupgradeneeded = () => {
        const base = request.result;
        for (const shelf of this.#shelves) if (!base.objectStoreNames.contains(shelf)) base.createObjectStore(shelf);
      };
      request.onerror = () => reject(reasonOf(request.error));
      request.onsuccess = () => {
        const base = request.result;
        if (hasGivenUp) {
          base.close();
          return;
        }
        this.#opened = base;
        base.onclose = () => {
          this.#letGoOf(base);
          const ended = new DOMException('the browser closed the connection', 'InvalidStateError');
          for (const end of this.#underWay.get(base) ?? []) end(ended);
          this.#underWay.delete(base);
        };
        // Somebody takes it off this browser: it must not come again, empty. To a newer app in another window this one gives way.
        base.onversionchange = ({ newVersion }) => {
          if (newVersion === null) this.close();
          base.close();
          this.#letGoOf(base);
        };
        resolve(base);
      };
    });
  }
}

function reasonOf(error: unknown): Error {
  if ((error as { name?: unknown } | null)?.name === 'VersionError')
    return new AlongsideError('ALO-DEVICE-005', 'a newer version of the app has it since', { cause: error });
  return error instanceof Error ? error : new AlongsideError('ALO-DEVICE-003', 'the browser would not keep it');
}
