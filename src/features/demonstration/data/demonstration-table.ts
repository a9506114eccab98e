import type { Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';

export type DemonstrationTable = {
  only_one: Generated<boolean>;
  people: number;
  seed: number;
  as_of: LocalDate;
  began_at: Generated<Date>;
  /** Null while people are being put in. */
  finished_at: Date | null;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    demonstration: DemonstrationTable;
  }
}
