/** A civil date, `YYYY-MM-DD`. It compares with `<`, sorts in SQL and cannot be mixed up with an instant. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Whole days since 1970-01-01; the arithmetic form of a civil date (proleptic Gregorian). */
export type DayNumber = number;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** The civil date that `text` states, or null if it is not a real day written `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | null {
  const parts = shape.exec(text);
  if (parts === null) return null;
  return localDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The civil date of a year, a month 1-12 and a day, or null where the calendar has no such day (30 February). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  if (instant.getUTCFullYear() !== year || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return null;
  return instant.toISOString().slice(0, 10) as LocalDate;
}

export function toDayNumber(date: LocalDate): DayNumber {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsADay;
}

export function fromDayNumber(day: DayNumber): LocalDate {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `earlier` to `later`; negative if they are the other way round. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return toDayNumber(later) - toDayNumber(earlier);
}
