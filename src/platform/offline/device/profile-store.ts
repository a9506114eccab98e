/**
 * What rows are kept on. `subject`: a subject's entries from the service. `outbox`: an entry that the service is not known to have. `sent`: one that
 * it has, for a few days. `photo`, `photo-sent`: photographs, likewise. `parcel`: what its owner is not to read. `read`: something looked at that the audit log does not know yet. `state`: the rest. `kept`: what can be worked out again.
 */
export const shelves = ['subject', 'outbox', 'sent', 'photo', 'photo-sent', 'parcel', 'read', 'state', 'kept'] as const;
export type Shelf = (typeof shelves)[number];

/** Sealed bytes: the store never sees what they say. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** `bytes` null takes the row away. */
export type Change = Readonly<{ shelf: Shelf; key: string; bytes: Bytes | null }>;

/**
 * The rows of one profile. Two implementations keep one contract, held to it by the same tests. Only what a `clear` row says is readable without
 * the profile's key: how it is locked, and when the service was last met.
 */
export interface ProfileStore {
  keys(shelf: Shelf): Promise<readonly string[]>;
  /** In the order asked; undefined where there is no such row. */
  read(shelf: Shelf, keys: readonly string[]): Promise<readonly (Bytes | undefined)[]>;
  readAll(shelf: Shelf): Promise<readonly (readonly [key: string, bytes: Bytes])[]>;
  clear(key: string): Promise<unknown>;
  /** All or nothing; when it resolves, the changes survive the end of the process and of the machine. */
  commit(changes: readonly Change[], clear?: Readonly<Record<string, unknown>>): Promise<void>;
  /** After the browser ended the connection: another, to what is there now, be it nothing. */
  reopen(): Promise<void>;
  close(): void;
}

/** Everything of Alongside's that one browser keeps. */
export interface BrowserStore {
  /** What the first screen may say of each profile, by its id. */
  names(): Promise<readonly unknown[]>;
  setName(profileId: string, name: unknown): Promise<void>;
  open(profileId: string): Promise<ProfileStore>;
  /** Removes the profile's rows and its name, for good. */
  remove(profileId: string): Promise<void>;
}
