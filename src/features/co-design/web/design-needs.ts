import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { PaperCodes } from '#features/forms/index.ts';

import type { CoDesignKey } from '../content/catalogue.ts';
import type { KnownVersion } from '../domain/design-versions.ts';
import type { Pilot } from '../domain/pilot.ts';

export type FormName = Readonly<{ id: string; version: string }>;

/** What co-design needs of forms. */
export type DesignForms = Readonly<{
  /** Drafts and published versions of the requester's own team. */
  usable(tx: Tx, requester: Requester): Promise<readonly Readonly<FormName & { title: string; isDraft: boolean }>[]>;
  /** Null where the requester's own team has none of this name that may be opened for comments. */
  find(
    tx: Tx,
    requester: Requester,
    name: FormName,
  ): Promise<Readonly<{ instrument: Instrument; codes: PaperCodes }> | null>;
  /** Every version of a form that whoever asks may see, in any order. */
  versions(tx: Tx, id: string): Promise<readonly KnownVersion[]>;
}>;

/** What co-design needs of surveys: every pilot of a form that the requester's team ran, with true counts. */
export type DesignPilots = (tx: Tx, form: string) => Promise<readonly Pilot[]>;

export type DesignNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  /** True where people reach us by HTTPS. */
  isSecure: boolean;
  forms: DesignForms;
  /** Places of the area by their names, to be marked where somebody's words name one. */
  knownPlaces(tx: Tx): Promise<readonly string[]>;
  pilots: DesignPilots;
}>;

/** Says the words of co-design. */
export type Say = Translator<CoDesignKey>;

export type RoundRoute = { Params: { round: string } };
export type CommentRoute = { Params: { round: string; comment: string } };
