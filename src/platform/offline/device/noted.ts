import type { ClearedProfile, ProfileName } from '../domain/replica.ts';
import type { Wakeups } from './automatic-sync.ts';
import type { Profile } from './profile.ts';

/** What is kept in the clear of a profile, for the first screen; `profileId` is the id that it was first enrolled with, and names its database. */
export type NameRow = ProfileName & Readonly<{ profileId: string }>;

export type Noted = ClearedProfile & NameRow;

/**
 * What is noted of each profile beside its database, so that one that was cleared away can be told from one that never was. In the clear: it says what the first
 * screen says, a number and a time.
 */
export type Notes = Readonly<{
  all(): readonly Noted[];
  put(noted: Noted): void;
  drop(profileId: string): void;
}>;

const noteSoonMs = 1000;

/** Notes how much waits in a profile that is open, soon after it changes. */
export function keepNoted(profile: Profile, name: NameRow, notes: Notes, wakeups: Wakeups) {
  let cancel: (() => void) | null = null;
  let isOver = false;
  const note = (): void => {
    if (isOver) return;
    cancel?.();
    cancel = null;
    const { contact } = profile;
    const lastContactAt = contact === null ? null : new Date(contact.deviceMs).toISOString();
    const entries = [...profile.outbox.values()].filter(({ state }) => state.is !== 'sent').length;
    const parcels = profile.parcels.size;
    notes.put({ ...name, waiting: entries + parcels, parcels, lastContactAt });
  };
  note();
  return {
    changed: (): void => void (cancel ??= wakeups.after(noteSoonMs, note)),
    /** The profile is locked; to be called while it still knows what waits. */
    stop: (): void => {
      note();
      isOver = true;
    },
    /** The profile is taken off this browser. */
    drop: (): void => {
      isOver = true;
      notes.drop(name.profileId);
    },
  };
}

const where = 'alongside-profiles';

/** In the browser's storage for a few words, which is not cleared when it only makes room. */
export function notesInThisBrowser(): Notes {
  const read = (): Readonly<Record<string, Noted>> => {
    try {
      return JSON.parse(localStorage.getItem(where) ?? '{}') as Readonly<Record<string, Noted>>;
    } catch {
      return {};
    }
  };
  const write = (notes: Readonly<Record<string, Noted>>): void => {
    try {
      localStorage.setItem(where, JSON.stringify(notes));
    } catch {
      // What cannot be noted is not told of later; the profile itself does not depend on it.
    }
  };
  return {
    all: () => Object.values(read()),
    put: (noted) => write({ ...read(), [noted.profileId]: noted }),
    drop: (profileId) => {
      const { [profileId]: _, ...others } = read();
      write(others);
    },
  };
}
