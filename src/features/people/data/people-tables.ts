import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { PersonKey, PersonNow } from '../domain/person-now.ts';

/** `person_now`: people as they are, derived from the log. */
export type PersonNowTable = {
  -readonly [Column in keyof PersonNow]: PersonNow[Column] extends readonly string[] ? string[] : PersonNow[Column];
};

/** `clock`: deadlines, one for each pathway; derived. */
export type ClockTable = {
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
  seen_by: string[];
  /** Lines of `ClockReason`: message key, values, and the entries that each comes from. */
  why: unknown;
};

export type PersonKeyTable = { -readonly [Column in keyof PersonKey]: PersonKey[Column] };

export type DerivedAsOfTable = { only_one: boolean; as_of_on: LocalDate };

declare module '#platform/database/tables.ts' {
  interface Tables {
    person_now: PersonNowTable;
    clock: ClockTable;
    person_key: PersonKeyTable;
    derived_as_of: DerivedAsOfTable;
  }
}
