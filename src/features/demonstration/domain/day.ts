import { fromDayNumber, type DayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

const known: LocalDate[] = [];
/** 1 January 1900; nobody here was born before it. */
const first = -25_567;

/** The civil date of a day number, remembered: a million people share a few thousand days. Falls back to the calendar outside 1900 to 2100. */
export function dateOf(day: DayNumber): LocalDate {
  const index = day - first;
  if (index < 0 || index > 73_049) return fromDayNumber(day);
  return (known[index] ??= fromDayNumber(day));
}

/** 0 is Monday, 6 is Sunday. */
export const weekday = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;
