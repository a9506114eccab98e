import { fromDayNumber, toDayNumber, type DayNumber, type LocalDate } from './local-date.ts';

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday that begins the week of a date; a week runs from Monday to Sunday (ISO 8601), over the turn of the year too. */
export function mondayOf(date: LocalDate): LocalDate {
  const day = toDayNumber(date);
  return fromDayNumber(day - weekday(day) + 1);
}
