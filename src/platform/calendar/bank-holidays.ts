import { fromDayNumber, toDayNumber, type DayNumber, type LocalDate } from './local-date.ts';
import type { Source } from './source.ts';

/** The bank holidays of one year with where they were learnt. Names are stable words, not for display. */
export type BankHolidayYear = Readonly<{
  year: number;
  source: Source;
  days: readonly Readonly<{ on: LocalDate; name: string }>[];
}>;

/** Bank holidays in a form to count with. Outside `knownFrom` to `knownTo` nobody knows them yet, and only weekends are left out. */
export type BankHolidays = Readonly<{
  days: ReadonlySet<DayNumber>;
  knownFrom: LocalDate;
  knownTo: LocalDate;
}>;

/** Brings years together, which follow each other without a gap, oldest first. */
export function bankHolidays(years: readonly [BankHolidayYear, ...BankHolidayYear[]]): BankHolidays {
  const days = new Set<DayNumber>();
  for (const { days: ofYear } of years) for (const { on } of ofYear) days.add(toDayNumber(on));
  const first = years[0].year;
  const last = years[years.length - 1]?.year ?? first;
  return { days, knownFrom: `${first}-01-01` as LocalDate, knownTo: `${last}-12-31` as LocalDate };
}

/** Whether every bank holiday up to and including a day is known. */
export function knowsBankHolidaysOn(holidays: BankHolidays, day: DayNumber): boolean {
  const on = fromDayNumber(day);
  return on >= holidays.knownFrom && on <= holidays.knownTo;
}
