import type { LocalDate } from '#platform/calendar/local-date.ts';

import { dateFormat, isInScriptOf, numberFormat, supported } from './intl.ts';
import { direction } from './language.ts';

/** `long` 22 November 2026 · `short` 22/11/2026 · `full` with the day of the week · `dayAndMonth` 22 November. */
export type DateStyle = 'long' | 'short' | 'full' | 'dayAndMonth';

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
};

/** Noon in Greenwich is the same civil day in England all year round. */
export function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** A civil date as the language's readers write it; the Gregorian calendar always, so that it can be held beside an English letter. */
export function formatDate(date: LocalDate, language: string, style: DateStyle = 'long'): string {
  return dateFormat(language, styles[style]).format(noonOf(date));
}

/** Two civil dates with what they share said once ("3 to 5 May 2026" in the language's own manner). */
export function formatDateRange(from: LocalDate, to: LocalDate, language: string, style: DateStyle = 'long'): string {
  return dateFormat(language, styles[style]).formatRange(noonOf(from), noonOf(to));
}

/** An instant (ISO 8601 with its zone, or milliseconds) on English clocks: date and time, or the time alone. */
export function formatInstant(
  at: string | number,
  language: string,
  show: 'dateAndTime' | 'time' = 'dateAndTime',
): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return dateFormat(language, show === 'time' ? time : { ...styles.long, ...time }).format(new Date(at));
}

export function formatNumber(value: number, language: string, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(language, options).format(value);
}

/** Days from today in words ("tomorrow", "3 days ago"); null where this runtime has no words for it in the language: show the date alone. */
export function relativeDays(days: number, language: string): string | null {
  const locales = supported(language, Intl.RelativeTimeFormat);
  if (locales.length === 0) return null;
  const words = new Intl.RelativeTimeFormat([...locales], { numeric: 'auto' }).format(days, 'day');
  return isInScriptOf(language, words) ? words : null;
}

/** Words joined as a list ("Arabic, Dari and Tigrinya"); with commas alone where this runtime has no word for "and" in the language. */
export function formatList(words: readonly string[], language: string): string {
  const joined = new Intl.ListFormat([...supported(language, Intl.ListFormat), 'en-GB'], { type: 'conjunction' });
  return isInScriptOf(language, joined.format(['1', '2', '3'])) ? joined.format(words) : words.join(comma(language));
}

function comma(language: string): string {
  return direction(language) === 'rtl' ? '، ' : ', ';
}
