import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';

import type { OfflineKey } from '../content/catalogue.ts';
import type { ParcelNeeds } from '../data/read-parcel.ts';

export type Say = Translator<OfflineKey>;

/** What an entry is about, for a reader who may know it. */
export type SubjectShown = Readonly<{ name: string; href: string }>;

/** What the desk's pages of devices stand on; given by `src/server.ts`. */
export type DeviceDeskNeeds = ParcelNeeds &
  Readonly<{
    db: Database;
    recorder: Recorder;
    newId: () => string;
    now: () => Date;
    /** The civil date in England now. */
    today: () => LocalDate;
    may: (requester: Requester, permission: GuardedPermission) => boolean;
    /** Where the field app is. */
    fieldApp: string;
    /** Names of the people and places among `ids` whom the transaction's requester may see, by id; the look is audited. */
    nameSubjects: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, SubjectShown>>;
    /** What an entry says, in words. */
    sayEntry: (entry: Entry, nameOf: (id: string) => string | null, t: Translator) => string;
    /** Why a parcel was not taken, in words, from the word of the feature that refused it; null where that is not its word. */
    sayParcelRefusal: (reason: string, t: Translator) => string | null;
  }>;
