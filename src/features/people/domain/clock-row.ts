import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Clock } from '#platform/clocks/clock.ts';
import type { RecordEnding } from '#platform/clocks/stop.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

/** The deadlines of one person from what is in force; `ending` where the record itself ended, as one joined to another does. */
export type ClocksOf = (facts: readonly Entry[], ending: RecordEnding | null) => readonly Clock[];

/** A deadline as lists and pages read it. `why` holds lines of `Why`: message key, values, and the entries that each comes from. */
export type ClockRow = Readonly<{
  person_id: string;
  part: 'whole' | 'part';
  pathway: string;
  started_on: LocalDate | null;
  start_is: string;
  due_on: LocalDate | null;
  offered_on: LocalDate | null;
  declined_on: LocalDate | null;
  not_found_on: LocalDate | null;
  stopped_on: LocalDate | null;
  stop_reason: string | null;
  is_open: boolean;
  due_place_id: string | null;
  place_id: string | null;
  custody_team_id: string | null;
  seen_by: readonly string[];
  why: unknown;
}>;
