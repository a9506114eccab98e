import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { ReleasedFigure } from '#platform/disclosure/release.ts';

/** `figure_release`: what was let out, and the true counts behind it; append-only. */
export type FigureReleaseTable = {
  id: string;
  indicator: string;
  quarter: string;
  icb_code: string;
  released_on: LocalDate;
  released_at: Generated<Date>;
  groups: ColumnType<readonly (readonly [string, number])[], string, never>;
  figures: ColumnType<readonly (readonly [string, ReleasedFigure])[], string, never>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    figure_release: FigureReleaseTable;
  }
}
