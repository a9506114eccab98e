import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ClockRow } from '../domain/clock-row.ts';
import type { PersonKey, PersonNow } from '../domain/person-now.ts';

/** `person_now`: people as they are, derived from the log. */
export type PersonNowTable = {
  -readonly [Column in keyof PersonNow]: PersonNow[Column] extends readonly string[] ? string[] : PersonNow[Column];
};

/** `clock`: deadlines, one for each pathway; derived. */
export type ClockTable = {
  -readonly [Column in keyof ClockRow]: ClockRow[Column] extends readonly string[] ? string[] : ClockRow[Column];
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
