import { knowsBankHolidaysOn, type BankHolidays } from '#platform/calendar/bank-holidays.ts';
import { fromDayNumber, type DayNumber } from '#platform/calendar/local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#platform/calendar/working-days.ts';

import type { Why } from './clock.ts';
import type { Allowance } from './pathway.ts';
import type { Pause } from './pauses.ts';

export type Due = Readonly<{ day: DayNumber | null; pausedDays: number }>;

/** The last day in time, with the days on which the clock was paused left out; none while a pause has not ended. Adds to `why` how it was counted. */
export function findDue(
  start: DayNumber,
  allow: Allowance,
  pauses: readonly Pause[],
  holidays: BankHolidays,
  why: Why[],
): Due {
  const due = pauses.length === 0 ? countOn(start, allow, holidays) : countAround(start, allow, pauses, holidays, why);
  if (due.day !== null) explain(start, due.day, allow, holidays, why);
  return due;
}

function countOn(start: DayNumber, allow: Allowance, holidays: BankHolidays): Due {
  const day = 'days' in allow ? start + allow.days : addWorkingDays(start, allow.workingDays, holidays);
  return { day, pausedDays: 0 };
}

/** Day by day, as a pause may begin or end on a day that would not have counted. */
function countAround(
  start: DayNumber,
  allow: Allowance,
  pauses: readonly Pause[],
  holidays: BankHolidays,
  why: Why[],
): Due {
  let left = 'days' in allow ? allow.days : allow.workingDays;
  let day = start;
  let pausedDays = 0;
  const met = new Set<Pause>();
  while (left > 0) {
    day += 1;
    const pause = pauses.find(({ from, until }) => day >= from && (until === null || day < until));
    if (pause !== undefined) {
      if (!met.has(pause)) why.push(pause.why);
      met.add(pause);
      if (pause.until === null) return { day: null, pausedDays };
      pausedDays += 1;
    } else if ('days' in allow || isWorkingDay(day, holidays)) left -= 1;
  }
  return { day, pausedDays };
}

function explain(start: DayNumber, due: DayNumber, allow: Allowance, holidays: BankHolidays, why: Why[]): void {
  const on = fromDayNumber(due);
  if ('days' in allow) {
    why.push({ says: 'clocks.why.days-allowed', values: { days: allow.days, on }, entries: [] });
    return;
  }
  const withoutHolidays = { ...holidays, days: new Set<DayNumber>() };
  const holidaysLeftOut = workingDaysBetween(start, due, withoutHolidays) - workingDaysBetween(start, due, holidays);
  why.push({
    says: 'clocks.why.working-days-allowed',
    values: { days: allow.workingDays, on, bankHolidays: holidaysLeftOut },
    entries: [],
  });
  if (!knowsBankHolidaysOn(holidays, due)) {
    why.push({ says: 'clocks.why.bank-holidays-not-known', values: { knownTo: holidays.knownTo }, entries: [] });
  }
}
