import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { InstrumentsKey } from '#platform/instruments/content/catalogue.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { FormsKey } from '../content/catalogue.ts';
import type { FindInstrument } from '../data/find-instrument.ts';
import type { ConsentQuestion } from '../domain/refusal.ts';

/** What has to be known of the survey that a collection is a way into. */
export type SurveyAsked = Readonly<{
  title: string;
  /** From 1. */
  wave: number;
  isPilot: boolean;
  place: string | null;
  /** What people agree to before they begin, by the tag of each language. */
  agreedTo: Readonly<Record<string, string>>;
  consent: ConsentQuestion | null;
  /** Where the number of a card is asked by which answers are paired; `isNumber` tells whether what was typed is one. */
  card: Readonly<{ path: string; isNumber: (typed: string) => boolean }> | null;
}>;

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
  /** By collection, on behalf of whoever writes for somebody or opened a link; without those that are no way into a survey. Left out where nothing is one. */
  surveysOfWaysIn?: (tx: Tx, collectionIds: readonly string[]) => Promise<ReadonlyMap<string, SurveyAsked>>;
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

/** The survey of one collection; null where there is none. */
export async function surveyAsked(
  { surveysOfWaysIn }: Pick<FormsNeeds, 'surveysOfWaysIn'>,
  tx: Tx,
  collectionId: string | null,
): Promise<SurveyAsked | null> {
  if (collectionId === null || surveysOfWaysIn === undefined) return null;
  return (await surveysOfWaysIn(tx, [collectionId])).get(collectionId) ?? null;
}
