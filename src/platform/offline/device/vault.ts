import type { Bytes, Change, ProfileStore, Shelf } from './profile-store.ts';
import type { Seal } from './seal.ts';

/** A row as it was found; `damaged` is one that is there and does not open. */
export type Found =
  Readonly<{ is: 'there'; value: unknown }> | Readonly<{ is: 'absent' }> | Readonly<{ is: 'damaged' }>;

/** A profile's store, seen through its key: values go in and out as JSON, sealed under shelf and key. */
export type Vault = Readonly<{
  store: ProfileStore;
  open(shelf: Shelf, keys: readonly string[]): Promise<readonly Found[]>;
  openAll(shelf: Shelf): Promise<readonly (readonly [key: string, found: Found])[]>;
  /** The change that keeps a value; nothing is kept until it is committed. */
  seal(shelf: Shelf, key: string, value: unknown): Promise<Change>;
  /** Lets go of the key and of the store. */
  close(): void;
}>;

const encode = new TextEncoder();
const decode = new TextDecoder();

export function vaultOver(store: ProfileStore, seal: Seal): Vault {
  const nameOf = (shelf: Shelf, key: string): string => `${shelf}\n${key}`;
  const find = async (shelf: Shelf, key: string, bytes: Bytes | undefined): Promise<Found> => {
    if (bytes === undefined) return { is: 'absent' };
    const plain = await seal.open(nameOf(shelf, key), bytes);
    return plain === null ? { is: 'damaged' } : { is: 'there', value: JSON.parse(decode.decode(plain)) as unknown };
  };
  return {
    store,
    async open(shelf, keys) {
      const rows = await store.read(shelf, keys);
      return Promise.all(keys.map((key, at) => find(shelf, key, rows[at])));
    },
    async openAll(shelf) {
      const rows = await store.readAll(shelf);
      return Promise.all(rows.map(async ([key, bytes]) => [key, await find(shelf, key, bytes)] as const));
    },
    close() {
      seal.forget();
      store.close();
    },
    async seal(shelf, key, value) {
      return { shelf, key, bytes: await seal.seal(nameOf(shelf, key), encode.encode(JSON.stringify(value))) };
    },
  };
}
