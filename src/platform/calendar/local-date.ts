import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** A civil date, `YYYY-MM-DD`. It compares with `<`, sorts in SQL and cannot be mixed up with an instant. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Whole days since 1970-01-01; the arithmetic form of a civil date (proleptic Gregorian). */
export type DayNumber = number;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The civil date that `text` states, or null if it is not a real day written `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | null {
  const parts = shape.exec(text);
  if (parts === null) return null;
  return localDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The civil date of a year, a month 1-12 and a day, or null where the calendar has no such day (30 February). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

/** Counts in whole numbers without reading the text as an instant, as clocks of many people are worked out with it. */
export function toDayNumber(date: LocalDate): DayNumber {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  return dayNumber(year, digit(date, 5) * 10 + digit(date, 6), digit(date, 8) * 10 + digit(date, 9));
}

/** Throws outside the years 1 to 9999, which a civil date cannot state. Dates from 1970 to 2106 are worked out once and kept. */
export function fromDayNumber(day: DayNumber): LocalDate {
  return day >= 0 && day < 50_000 ? (workedOut[day] ??= workOut(day)) : workOut(day);
}

const workedOut: LocalDate[] = [];

function workOut(day: DayNumber): LocalDate {
  const sinceMarchOfYear0 = day + 719_468;
  const era = Math.floor(sinceMarchOfYear0 / daysIn400Years);
  const dayOfEra = sinceMarchOfYear0 - era * daysIn400Years;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new AlongsideError('ALO-CALENDAR-001', 'A day outside the years 1 to 9999');
  return written(year, month, dayOfYear - daysBeforeMonth(monthFromMarch) + 1);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `earlier` to `later`; negative if they are the other way round. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return toDayNumber(later) - toDayNumber(earlier);
}

/** The day number of a year, a month and a day that are known to exist. Years are counted from March, so that a leap day ends one. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const dayOfYear = daysBeforeMonth(month > 2 ? month - 3 : month + 9) + day - 1;
  return era * daysIn400Years + daysBeforeYear(fromMarch - era * 400) + dayOfYear - 719_468;
}

const daysIn400Years = 146_097;

const daysBeforeMonth = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

const daysBeforeYear = (yearOfEra: number): number =>
  yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

const written = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
