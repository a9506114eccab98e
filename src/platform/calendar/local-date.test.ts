import { describe, expect, test } from 'vitest';

import {
  addDays,
  daysBetween,
  fromDayNumber,
  localDate,
  parseLocalDate,
  toDayNumber,
  type LocalDate,
} from './local-date.ts';

const day = (text: string): LocalDate => parseLocalDate(text) as LocalDate;

describe('what is a civil date', () => {
  test.each([
    ['2026-03-01', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2026-3-1', false],
    ['2026-03-01T00:00', false],
    [' 2026-03-01', false],
    ['٢٠٢٦-٠٣-٠١', false],
    ['', false],
  ])('%j is a date: %s', (text, isDate) => {
    expect(parseLocalDate(text) !== null).toBe(isDate);
  });

  test('a month or a day that is not whole is no date', () => {
    expect(localDate(2026, 1.5, 1)).toBeNull();
    expect(localDate(2026, 1, Number.NaN)).toBeNull();
  });
});

describe('counting days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, number) => {
    expect(toDayNumber(day(text))).toBe(number);
    expect(fromDayNumber(number)).toBe(text);
  });

  test.each([
    ['over a leap day', '2024-02-28', 10, '2024-03-09'],
    ['over a February without one', '2026-02-28', 10, '2026-03-10'],
    ['over the turn of the year', '2026-12-25', 10, '2027-01-04'],
    ['over the start of summer time', '2026-03-25', 10, '2026-04-04'],
    ['over the end of summer time', '2026-10-20', 10, '2026-10-30'],
    ['back over a leap day', '2024-03-01', -1, '2024-02-29'],
  ])('%s: %s and %i days is %s', (_, from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([-719_163, 2_932_897, Number.NaN, Number.POSITIVE_INFINITY])(
    'day %d is outside what a date can state',
    (number) => {
      expect(() => fromDayNumber(number)).toThrow('outside the years');
    },
  );
});
