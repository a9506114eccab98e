import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Settled } from '#platform/record/domain/settle.ts';

import type { DemographicsService } from '../domain/demographics-service.ts';

export type CheckedPerson = Readonly<{
  id: string;
  name: string;
  /** Every record of the person, for the audit log. */
  members: readonly string[];
  settled: Settled;
}>;

/** Somebody whom the requester may see and whose record has the same number. */
export type AlsoThere = Readonly<{ id: string; name: string; members: readonly string[] }>;

/** What the pages about an NHS number are given. */
export type SpineChecksNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  newId: () => string;
  nowMs: () => number;
  /** Null where this installation is connected to nobody. */
  service: DemographicsService | null;
  /** Ends the request with "not found" where there is nobody of this id whom the requester may see. */
  openPerson: (tx: Tx, id: string) => Promise<CheckedPerson>;
  /** Everybody whom the requester may see and whose record has one of these numbers. */
  whoHas: (tx: Tx, numbers: readonly string[]) => Promise<readonly AlsoThere[]>;
  append: (tx: Tx, requester: Requester, drafts: readonly Draft[]) => Promise<unknown>;
}>;
