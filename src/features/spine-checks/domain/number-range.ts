import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Source } from '#platform/calendar/source.ts';

import type { NhsNumber } from './nhs-number.ts';

/** Who gives out a number, by its first nine digits. `not-in-use`: no range that we know of. */
export type NumberRange = 'england-wales-isle-of-man' | 'northern-ireland' | 'scotland' | 'test' | 'not-in-use';

const read = '2026-11-26' as LocalDate;

const encyclopaedia: Source = {
  title: 'NHS number, ranges in use (an encyclopaedia; NHS England publishes no list of ranges that we found)',
  where: 'https://en.wikipedia.org/wiki/NHS_number',
  date: read,
  mark: 'R2',
};

/**
 * First nine digits, both ends included. None was confirmed with whoever gives out the numbers, and one source says that England has begun to give out
 * numbers that begin with 3; so a range says something beside a number and decides nothing.
 */
export const numberRanges: readonly Readonly<{
  range: Exclude<NumberRange, 'not-in-use'>;
  from: number;
  to: number;
  source: Source;
}>[] = [
  { range: 'england-wales-isle-of-man', from: 400_000_000, to: 499_999_999, source: encyclopaedia },
  { range: 'england-wales-isle-of-man', from: 600_000_000, to: 799_999_999, source: encyclopaedia },
  { range: 'northern-ireland', from: 320_000_001, to: 399_999_999, source: encyclopaedia },
  // A CHI number begins with a date of birth, day first.
  { range: 'scotland', from: 10_100_000, to: 311_299_999, source: encyclopaedia },
  {
    range: 'test',
    from: 900_000_000,
    to: 999_999_999,
    source: {
      title: 'Examples of the Personal Demographics Service (900 000 0009) and of test data of other services (999…)',
      where: 'https://github.com/NHSDigital/personal-demographics-service-api',
      date: read,
      mark: 'M',
    },
  },
];

/** The range that a number lies in. */
export function rangeOf(number: NhsNumber): NumberRange {
  const first = Number(number.slice(0, 9));
  return numberRanges.find(({ from, to }) => first >= from && first <= to)?.range ?? 'not-in-use';
}
