import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { InstrumentsKey } from '#platform/instruments/content/catalogue.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { FormsKey } from '../content/catalogue.ts';
import type { FindInstrument } from '../data/find-instrument.ts';

/** What people agree to before they begin, by the tag of each language. */
export type AgreedTo = Readonly<Record<string, string>>;

export type FormsNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  nowMs: () => number;
  /** True where forms that nobody signed may be tried out. */
  isDemonstration: boolean;
  /** True where people reach us by HTTPS. */
  isSecure: boolean;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  find: FindInstrument;
  /** On behalf of whoever opened a link: what the survey says that it is a way into; null where it is none. Left out where nothing is a survey. */
  agreedTo?: (tx: Tx, collectionId: string) => Promise<AgreedTo | null>;
  /** Where somebody who has answered may ask to hear what came of it; null where nobody tells. */
  toHear?: (tx: Tx, collection: Readonly<{ id: string; token: string }>) => Promise<string | null>;
  /** Where a suggestion that is made of an answer to a question begins; left out where nobody takes suggestions up. */
  suggestFrom?: (
    tx: Tx,
    collectionId: string,
  ) => Promise<((about: Readonly<{ path: string; question: string; language: string }>) => string | null) | null>;
  /** The instruments that come with the service. */
  shipped: readonly Instrument[];
}>;

/** Says the words of forms, and those of their questions. */
export type Say = Translator<FormsKey | InstrumentsKey>;

/** The parts of an address that name a version. */
export type VersionRoute = { Params: { id: string; version: string } };
