import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import type { Clock } from './clock.ts';

/** `waiting-to-know`: no date to count from yet. `stopped`: nobody can say whether it was in time, as a date is missing. */
export const clockStatuses = [
  'overdue',
  'due-soon',
  'running',
  'waiting-to-know',
  'stopped-in-time',
  'stopped-late',
  'stopped',
] as const;

export type ClockStatus = (typeof clockStatuses)[number];

/** Where a clock stands on `today`. The due day itself is in time; `due-soon` begins `soonDays` days before it. */
export function clockStatus(
  clock: Pick<Clock, 'dueOn' | 'stoppedOn' | 'stopReason'>,
  today: LocalDate,
  soonDays = 3,
): ClockStatus {
  const { dueOn, stoppedOn } = clock;
  if (clock.stopReason !== null) {
    if (stoppedOn === null || dueOn === null) return 'stopped';
    return stoppedOn <= dueOn ? 'stopped-in-time' : 'stopped-late';
  }
  if (dueOn === null) return 'waiting-to-know';
  if (today > dueOn) return 'overdue';
  return today >= addDays(dueOn, -soonDays) ? 'due-soon' : 'running';
}
