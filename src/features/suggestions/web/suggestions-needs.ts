import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';

/** What the pages of suggestions stand on; given by `src/desk.tsx`. */
export type SuggestionsNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  holidays: BankHolidays;
  newId: () => string;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  /** Writes to the record in the requester's name, in the caller's transaction. */
  append: (tx: Tx, requester: Requester, draft: Draft) => Promise<void>;
  /** The service's own address, for what is printed. */
  origin: string;
  /** Writes to those who asked to hear what came of where a suggestion is from; gives to how many. */
  tell: (tx: Tx, published: PublishedToTell) => Promise<number>;
}>;

/** What was published, for those who asked to hear. `source`: where it came from, in words. */
export type PublishedToTell = Readonly<{
  suggestionId: string;
  reference: string;
  source: string;
  answers: readonly Readonly<{ language: string; answer: string }>[];
}>;

export type { Say } from '../ui/say.ts';
export type Names = ReadonlyMap<string, string>;
export type OneRoute = { Params: { id: string } };
/** A form about a suggestion, or about one that is not there yet. */
export type FormRoute = { Params: { id?: string } };
