import type { LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';

/** The three fields of a date as a form posts them, empty where they are missing. */
export function typedParts(form: Readonly<Record<string, string>>, name: string) {
  return { day: form[`${name}[day]`] ?? '', month: form[`${name}[month]`] ?? '', year: form[`${name}[year]`] ?? '' };
}

/** A date of a form: null where it was left empty, `not-real` where there is no such day. */
export function typedDay(form: Readonly<Record<string, string>>, name: string): LocalDate | null | 'not-real' {
  const parts = typedParts(form, name);
  return isBlank(parts) ? null : (readTypedDate(parts) ?? 'not-real');
}
