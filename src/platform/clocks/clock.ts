import type { LocalDate } from '#platform/calendar/local-date.ts';

/** Why a clock no longer runs. */
export const stopReasons = [
  'done',
  'declined',
  'left',
  'moved-out-of-england',
  'died',
  'recorded-in-error',
  'merged',
] as const;

export type StopReason = (typeof stopReasons)[number];

/** How well the start is known. `assumed`: nobody stated it, and another date stands in for it. */
export type StartIs = 'stated' | 'estimated' | 'assumed' | 'unknown';

/** One step of the answer to "why this date?": a message with its values, and the entries that it rests on. */
export type Why = Readonly<{
  says: string;
  values: Readonly<Record<string, string | number>>;
  entries: readonly string[];
}>;

/** One deadline of one person. What it says never depends on today: due is stored, overdue is a comparison (`clockStatus`). */
export type Clock = Readonly<{
  pathway: string;
  version: number;
  startedOn: LocalDate | null;
  startIs: StartIs;
  /** The last day that is in time; null while there is no date to count from, or while the clock is paused. */
  dueOn: LocalDate | null;
  /** When it was first offered, declined, or the person first looked for and not found. */
  offeredOn: LocalDate | null;
  declinedOn: LocalDate | null;
  notFoundOn: LocalDate | null;
  /** Null while it runs, and also where it is known that it stopped but not when: `stopReason` says whether it did. */
  stoppedOn: LocalDate | null;
  stopReason: StopReason | null;
  /** Days between start and due that did not count. */
  pausedDays: number;
  /** Where the person lived on the day it was due, or lives now if that day is still to come; for a site's own clock, that site. */
  place: string | null;
  why: readonly Why[];
}>;
