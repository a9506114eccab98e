import { dayNumber, fromDayNumber, toDayNumber, type DayNumber, type LocalDate } from './local-date.ts';
import { weekday } from './week.ts';

const millisecondsAnHour = 3_600_000;
const millisecondsADay = 86_400_000;

/**
 * The civil date in London at an instant (milliseconds since 1970, UTC). Summer time runs from 01:00 UTC on the last Sunday of March to
 * 01:00 UTC on the last Sunday of October, as it has since 1996; before then a date within an hour of midnight may be a day out.
 */
export function londonDate(at: number): LocalDate {
  const ahead = isSummerTime(at) ? millisecondsAnHour : 0;
  return fromDayNumber(Math.floor((at + ahead) / millisecondsADay));
}

/**
 * The instant, in milliseconds since 1970, at which it was so many minutes after midnight in London. The hour that comes twice in October is taken to be the
 * first of the two; the one that does not come in March is an hour later.
 */
export function londonInstant(date: LocalDate, minutes: number): number {
  const asIfUtc = toDayNumber(date) * millisecondsADay + minutes * 60_000;
  const ahead = asIfUtc - millisecondsAnHour;
  return isSummerTime(ahead) ? ahead : asIfUtc;
}

function isSummerTime(at: number): boolean {
  const year = Number(fromDayNumber(Math.floor(at / millisecondsADay)).slice(0, 4));
  const change = (month: number): number => lastSunday(year, month) * millisecondsADay + millisecondsAnHour;
  return at >= change(3) && at < change(10);
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: number): DayNumber {
  const last = dayNumber(year, month, 31);
  return last - (weekday(last) % 7);
}
