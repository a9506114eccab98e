import type { BankHolidays } from './bank-holidays.ts';
import type { DayNumber } from './local-date.ts';
import { weekday } from './week.ts';

/** Monday to Friday, bank holidays left out. */
export function isWorkingDay(day: DayNumber, holidays: BankHolidays): boolean {
  return weekday(day) <= 5 && !holidays.days.has(day);
}

/** The working day that is `count` (1 or more) working days after `start`; `start` itself is day 0, whatever day of the week it is. */
export function addWorkingDays(start: DayNumber, count: number, holidays: BankHolidays): DayNumber {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** How many working days there are after `start` up to and including `end`; none where `end` is not later. */
export function workingDaysBetween(start: DayNumber, end: DayNumber, holidays: BankHolidays): number {
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}
