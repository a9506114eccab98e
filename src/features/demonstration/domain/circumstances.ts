import type { DayNumber } from '#platform/calendar/local-date.ts';
import type { Happened } from '#platform/record/domain/entry.ts';

import type { DemonstrationTeam } from './area.ts';
import type { StaysPlan } from './stays.ts';

/** What a household went through and what surrounds it; the same for all its members. */
export type Circumstances = Readonly<{
  arrived: Happened | null;
  plan: StaysPlan;
  lastDay: DayNumber;
  /** Practices' teams by local authority: those who registered let them see the record. */
  practices: ReadonlyMap<string, readonly DemonstrationTeam[]>;
}>;
