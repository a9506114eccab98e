import type { Given, Implementations } from '../call.ts';
import { daysToDate, daysToInstant, formatCivilTime, parseCivilTime, parseTime, textToDays } from '../civil-time.ts';
import { isNodes, toText } from '../expression-value.ts';
import type { Dated, ExpressionValue } from '../expression-value.ts';

const invalid: Dated = { days: Number.NaN, text: 'Invalid Date' };

export const dateFunctions: Implementations = {
  today: (given) => dated(given.place.form.today()),
  now: (given) => dated(given.place.form.now()),
  date: (given) => asDate(given.value(0), daysToDate),
  'date-time': (given) => asDate(given.value(0), daysToInstant),
  'decimal-date-time': (given) => {
    const value = given.value(0);
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return Number.NaN;
    return typeof value === 'string' || isNodes(value) ? (textToDays(toText(value)) ?? Number.NaN) : value.days;
  },
  'decimal-time': (given) => (parseTime(given.text(0))?.ms ?? Number.NaN) / 86_400_000,
  'format-date': (given) => formatted(given, false),
  'format-date-time': (given) => formatted(given, true),
};

function dated(text: string): Dated {
  return { days: textToDays(text) ?? Number.NaN, text };
}

/** A number is days since 1970; a date may lack the noughts of its month and day; nothing stays nothing. */
function asDate(value: ExpressionValue, write: (days: number) => string | null): ExpressionValue {
  if (typeof value === 'boolean') return '';
  if (typeof value === 'number') {
    const text = Number.isFinite(value) ? write(value) : null;
    return text === null ? invalid : dated(text);
  }
  const text = toText(value);
  if (text === '') return '';
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?$/.exec(text);
  if (parts === null) return invalid;
  const [, year = '', month = '', day = '', time = ''] = parts;
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
  return parseCivilTime(padded) === null ? invalid : dated(padded);
}

function formatted(given: Given, withTime: boolean): string {
  const civil = parseCivilTime(given.text(0));
  return civil === null ? '' : formatCivilTime(civil, given.text(1), withTime);
}
