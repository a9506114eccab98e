import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Birth } from '#features/matching/index.ts';

import type { DateOrder } from './features/arrivals/domain/date-order.ts';
import { readBorn } from './features/arrivals/domain/read-born.ts';
import { readDate } from './features/arrivals/domain/read-date.ts';

/** At the desk a date is written day first, as everybody in England reads it; nothing suggests otherwise as in a whole list. */
const order: DateOrder = { first: 'day', isCertain: true, realDatesMayBeSwapped: false };

/** A date of birth as somebody typed it; null where no day, month or year can be read from it. */
export function readBirth(text: string, today: LocalDate): Birth | null {
  const { born } = readBorn({ text }, { order, dateSystem: '1900', today });
  return born === null || born.precision === 'unknown' ? null : born;
}

/** A day as somebody typed it; null where it names no one day. */
export function readDay(text: string, today: LocalDate): LocalDate | null {
  const read = readDate({ text }, { order, dateSystem: '1900', today });
  return read?.precision === 'day' && read.on !== undefined ? read.on : null;
}
