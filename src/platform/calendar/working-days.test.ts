import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { knowsBankHolidaysOn } from './bank-holidays.ts';
import { englandAndWales } from './england-and-wales.ts';
import { fromDayNumber, toDayNumber, type LocalDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const day = (date: string) => toDayNumber(date as LocalDate);

describe('working days', () => {
  test.each([
    ['from a Monday, five are the next Monday', '2026-11-16', 5, '2026-11-23'],
    ['from a Friday, one is Monday', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday, one is Monday', '2026-11-21', 1, '2026-11-23'],
    ['from a Sunday, one is Monday', '2026-11-22', 1, '2026-11-23'],
    ['Good Friday and Easter Monday do not count', '2026-04-02', 1, '2026-04-07'],
    ['a substitute day does not count', '2026-12-24', 1, '2026-12-29'],
    ['two substitute days follow each other', '2027-12-24', 1, '2027-12-29'],
    ['over the turn of the year', '2026-12-23', 5, '2027-01-04'],
    ['New Year kept on a Monday', '2027-12-31', 1, '2028-01-04'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the change of the clocks', '2026-03-27', 1, '2026-03-30'],
    ['the coronation', '2023-05-05', 1, '2023-05-09'],
  ])('%s: %s and %i is %s', (_, from, count, to) => {
    expect(fromDayNumber(addWorkingDays(day(from), count, englandAndWales))).toBe(to);
  });

  test('a year whose bank holidays nobody knows yet is known to be unknown', () => {
    expect(knowsBankHolidaysOn(englandAndWales, day('2028-12-31'))).toBe(true);
    expect(knowsBankHolidaysOn(englandAndWales, day('2029-01-01'))).toBe(false);
    expect(knowsBankHolidaysOn(englandAndWales, day('2022-12-31'))).toBe(false);
  });

  const from = fc.integer({ min: day('2023-01-01'), max: day('2028-06-30') });
  const count = fc.integer({ min: 1, max: 60 });

  test('exactly the days asked for lie after the start, and the last is a working day', () => {
    fc.assert(
      fc.property(from, count, (start, days) => {
        const end = addWorkingDays(start, days, englandAndWales);
        expect(isWorkingDay(end, englandAndWales)).toBe(true);
        expect(workingDaysBetween(start, end, englandAndWales)).toBe(days);
      }),
      { seed: 2026 },
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(from, fc.nat(30), count, (start, later, days) => {
        expect(addWorkingDays(start + later, days, englandAndWales)).toBeGreaterThanOrEqual(
          addWorkingDays(start, days, englandAndWales),
        );
      }),
      { seed: 2026 },
    );
  });
});
