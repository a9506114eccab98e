import { isDefaultBirth } from '../linkage/compare-birth-dates.ts';
import type { BirthDate } from '../linkage/read-birth.ts';
import type { EncodedBirth } from './encoded-row.ts';
import type { Encoder } from './keyed-hash.ts';
import { inOtherCalendars } from './other-calendars.ts';

/** Encodes a date of birth as its parts and as what slips would make of it: each slip that two dates may share is an encoding that they share. */
export function encodeBirth(birth: BirthDate, encoder: Encoder): EncodedBirth {
  const { year, month, day } = birth;
  const parts = { year: encoder.hash('year', String(year)) };
  if (month === 0 || day === 0) return parts;
  const figures = figuresOf(birth);
  const [low, high] = month < day ? [month, day] : [day, month];
  return {
    ...parts,
    date: encoder.hash('date', figures),
    turned: encoder.hash('date-turned', `${String(year)} ${String(low)} ${String(high)}`),
    days: spansOf(year).map((span) => encoder.hash('month-and-day-of-years', `${figures.slice(4)} ${span}`)),
    slips: slipsOf(figures).map((slip) => encoder.hash('date-slip', slip)),
    calendars: inOtherCalendars(birth).map((date) => encoder.hash('date', figuresOf(date))),
    ...(isDefaultBirth(birth) ? { usual: true as const } : {}),
  };
}

const figuresOf = ({ year, month, day }: BirthDate) =>
  String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');

/** Spans of twelve years, every three years: two years share one when they are nine apart or less, and none when they are twelve. */
const spansOf = (year: number): readonly string[] =>
  [0, 3, 6, 9].map((begins) => `${String(begins)} ${String(Math.floor((year + begins) / 12))}`);

/** A date with each of its figures left open, and with each two neighbours in order of size: always the same number, so that two dates are compared place by place. */
function slipsOf(figures: string): readonly string[] {
  const open = Array.from(figures, (_, at) => `${figures.slice(0, at)}?${figures.slice(at + 1)}`);
  const turned = Array.from(figures.slice(1), (second, at) => {
    const first = figures[at] ?? '';
    const [low, high] = first < second ? [first, second] : [second, first];
    return `${String(at)} ${figures.slice(0, at)}${low}${high}${figures.slice(at + 2)}`;
  });
  return [...open, ...turned];
}
