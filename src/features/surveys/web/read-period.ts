import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate, type TypedDate } from '#platform/calendar/typed-date.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';

const part = z.string().max(20).default('');

/** The fields of a day as they are typed. */
export const dayShape = <Name extends string>(name: Name) =>
  ({ [`${name}[day]`]: part, [`${name}[month]`]: part, [`${name}[year]`]: part }) as Readonly<
    Record<`${Name}[${'day' | 'month' | 'year'}]`, typeof part>
  >;

/** The days of a period as they are typed. */
export const periodShape = { ...dayShape('opens'), ...dayShape('closes') } as const;

export type Period = Readonly<{ opensOn: LocalDate; closesOn: LocalDate | null }>;

type Read<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; problems: readonly FormProblem[] }>;
type Fields = Readonly<Record<string, unknown>>;

/** A day, or null where its fields are empty. What is no day is told by `message`, or as a day that the month does not have. */
export function readDay(typed: Fields, name: string, message: string): Read<LocalDate | null> {
  const fields = {
    day: asText(typed[`${name}[day]`]),
    month: asText(typed[`${name}[month]`]),
    year: asText(typed[`${name}[year]`]),
  };
  if (isBlank(fields)) return { ok: true, value: null };
  const value = readTypedDate(fields);
  return value === null ? { ok: false, problems: [noDay(name, fields, message)] } : { ok: true, value };
}

/** The first day, and the last where there is one. */
export function readPeriod(typed: Fields): Read<Period> {
  const opens = readDay(typed, 'opens', 'surveys.period.bad-opens');
  const closes = readDay(typed, 'closes', 'surveys.period.bad-closes');
  if (!opens.ok) return opens;
  if (!closes.ok) return closes;
  const wrong = (field: string, message: string) => ({ ok: false as const, problems: [{ field, message }] });
  if (opens.value === null) return wrong('opens', 'surveys.period.bad-opens');
  if (closes.value !== null && closes.value < opens.value) return wrong('closes', 'surveys.period.closes-before');
  return { ok: true, value: { opensOn: opens.value, closesOn: closes.value } };
}

/** A day of 29 to 31 in a month that is shorter is said to be none; all else is not understood. */
function noDay(field: string, { day, month, year }: TypedDate, message: string): FormProblem {
  const [d, m] = [day, month].map((text) => Number(latinDigits(text).trim()));
  const isYear = /^\d{2,4}$/u.test(latinDigits(year).trim());
  if (d === undefined || m === undefined || !isYear || !(d >= 29 && d <= 31 && [2, 4, 6, 9, 11].includes(m)))
    return { field, message };
  return { field, message: 'surveys.period.no-such-day', values: { day: d, month: String(m) } };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
