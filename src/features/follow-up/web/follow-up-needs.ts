import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

export type FollowedPerson = Readonly<{
  id: string;
  name: string;
  /** Every record of the person, for the audit log. */
  members: readonly string[];
  entries: readonly Entry[];
}>;

/** What the pages of follow-up are given. */
export type FollowUpNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  pathways: readonly PersonPathway[];
  holidays: BankHolidays;
  kinds: KindRegistry;
  /** Null where there is nobody of this id whom the requester may see. */
  readPerson: (tx: Tx, id: string) => Promise<FollowedPerson | null>;
  append: (tx: Tx, requester: Requester, drafts: readonly Draft[]) => Promise<unknown>;
}>;
