import { latinDigits } from '#platform/language/latin-digits.ts';

import { localDate, type LocalDate } from './local-date.ts';

/** The three fields of a date as somebody typed them; digits of any script that our readers use. */
export type TypedDate = Readonly<{ day: string; month: string; year: string }>;

/** The civil date that was typed, or null where there is no such day. A year of two digits is one of this century. */
export function readTypedDate({ day, month, year }: TypedDate): LocalDate | null {
  const [d, m, y] = [day, month, year].map((text) => wholeNumber(text));
  if (d === undefined || m === undefined || y === undefined) return null;
  return localDate(y < 100 ? 2000 + y : y, m, d);
}

/** A date as the three fields show it. */
export function toTypedDate(date: LocalDate): TypedDate {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

export const isBlank = ({ day, month, year }: TypedDate): boolean => `${day}${month}${year}`.trim() === '';

function wholeNumber(text: string): number | undefined {
  const digits = latinDigits(text.trim());
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
