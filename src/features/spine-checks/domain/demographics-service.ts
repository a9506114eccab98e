import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { NhsNumber } from './nhs-number.ts';
import type { SearchQuery } from './search-query.ts';

/** A name as the service has it, in Latin letters. `use` is FHIR's: usual, nickname, temp, old. */
export type SpineName = Readonly<{ use: string | null; given: readonly string[]; family: string | null }>;

/**
 * What we read of somebody whom the service knows: names, date of birth and no more; nothing of where they live, how to reach them or where they are
 * registered. Of a very restricted person the service leaves the names out as well.
 */
export type SpinePatient = Readonly<{
  nhsNumber: NhsNumber;
  names: readonly SpineName[];
  /** Null where it has none, or less than a day. */
  bornOn: LocalDate | null;
  /** Whether it has the person as having died. */
  isDead: boolean;
  /** The person asked that nobody learn from the service where they are. */
  restriction: 'none' | 'restricted' | 'very-restricted';
}>;

/**
 * Why there is no answer. `not-connected`: this installation has no way to ask; `resting`: it failed several times just now, so it is left alone for a
 * while; `busy`: it asked to be left alone; `refused`: it does not let us in; `not-understood`: its answer makes no sense.
 */
export const notAnsweredBecause = [
  'not-connected',
  'unreachable',
  'timed-out',
  'busy',
  'resting',
  'refused',
  'not-understood',
] as const;
export type NotAnswered = Readonly<{ is: 'not-answered'; because: (typeof notAnsweredBecause)[number] }>;

/** `found` under another number than was asked: the number was superseded. `invalidated`: it was withdrawn and nothing stands in its place. */
export type TraceAnswer =
  | Readonly<{ is: 'found'; patient: SpinePatient }>
  | Readonly<{ is: 'not-found' }>
  | Readonly<{ is: 'invalidated' }>
  | NotAnswered;

/** Best score first, 0 to 1; `too-many` says nothing of whom it found. */
export type SearchAnswer =
  | Readonly<{ is: 'found'; matches: readonly Readonly<{ score: number; patient: SpinePatient }>[] }>
  | Readonly<{ is: 'too-many' }>
  | NotAnswered;

/**
 * The front of a national register of patients. It only ever asks: nothing is written there. Whoever calls it has written into the audit log that they ask,
 * under `correlationId`, a UUID by which the register's own audit can be held against ours.
 */
export interface DemographicsService {
  /** Which one it is, kept with each check: the Spine, or the invented one of a demonstration. */
  readonly name: 'spine' | 'demonstration';
  /** What it has under a number. It takes no date of birth with it: comparing the two is the caller's to do. */
  trace(number: NhsNumber, correlationId: string): Promise<TraceAnswer>;
  search(query: SearchQuery, correlationId: string): Promise<SearchAnswer>;
}
