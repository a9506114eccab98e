import { fromDayNumber, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

const firstDayOf1300 = toDayNumber('1921-03-21' as LocalDate);
const leapYearsOf33 = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/**
 * The civil day of a day of the Solar Hijri calendar, which Iran and Afghanistan use; null where that calendar has no such day.
 * By the 33-year cycle, which agrees with the observed calendar for the years 1300 to 1420 (1921 to 2042).
 */
export function fromIranianCalendar(year: number, month: number, day: number): LocalDate | null {
  if (year < 1300 || year > 1420 || month < 1 || month > 12 || day < 1) return null;
  const length = month <= 6 ? 31 : month < 12 ? 30 : isLeap(year) ? 30 : 29;
  if (day > length) return null;
  let days = 0;
  for (let each = 1300; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return fromDayNumber(firstDayOf1300 + days + day - 1);
}

function isLeap(year: number): boolean {
  return leapYearsOf33.has(year % 33);
}
