import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { Journey } from './journey.ts';

/** What a list or a figure needs of one deadline, as the clocks work it out; `why` in words comes with the entries that it rests on. */
export type PersonClock = Readonly<{
  pathway: string;
  startedOn: LocalDate | null;
  startIs: string;
  dueOn: LocalDate | null;
  offeredOn: LocalDate | null;
  stoppedOn: LocalDate | null;
  stopReason: string | null;
  why: readonly Readonly<{
    says: string;
    values: Readonly<Record<string, string | number>>;
    entries: readonly string[];
  }>[];
}>;

/** The deadlines of one person: a pure function of what is in force. `joined` is true where the records of several are one person. */
export type ClocksOf = (facts: readonly Entry[], journey: Journey) => readonly PersonClock[];
