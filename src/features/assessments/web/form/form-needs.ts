import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { Settled } from '#platform/record/domain/settle.ts';

import type { SummaryPerson } from '../../domain/practice-summary.ts';

/** A person as the pages of their assessment meet them. */
export type AssessedPerson = Readonly<{
  /** The record that the address names; what is written is written of it. */
  id: string;
  name: string;
  /** Every record of the person, for the audit log. */
  members: readonly string[];
  entries: readonly Readonly<{ entry: Entry; authorName: string | null; teamName: string | null }>[];
  /** BCP-47, those that are known of them. */
  languages: readonly string[];
  /** As a summary names them, from what is settled of their details. */
  summary: (details: Settled['details']) => SummaryPerson;
}>;

/** An instrument, and whether anybody may be assessed with it: a clinician has signed it, or this is a demonstration. */
export type AssessmentInstrument = Readonly<{ compiled: CompiledInstrument; isSigned: boolean; mayBegin: boolean }>;

/** What the pages of the assessment are given. */
export type AssessmentFormNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  nowMs: () => number;
  newId: () => string;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  /** Null where there is nobody of this id whom the requester may see. */
  readPerson: (tx: Tx, id: string) => Promise<AssessedPerson | null>;
  findInstrument: (tx: Tx, name: InstrumentName) => Promise<AssessmentInstrument | null>;
  /** Which version an assessment is begun with now. */
  current: InstrumentName;
  /** By when something that was found is owed; null where that is not known. */
  dueOn: (fact: Fact) => LocalDate | null;
  /** Says every word of the service in English, which is what a practice reads. */
  english: Translator;
  /** Writes entries in the requester's name, in the caller's transaction; gives their ids. */
  append: (tx: Tx, requester: Requester, drafts: readonly Draft[]) => Promise<readonly string[]>;
}>;
