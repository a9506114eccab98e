import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { londonDate } from './london.ts';

describe('the date in London', () => {
  test.each([
    ['in winter midnight is that of Greenwich', '2026-01-09T23:59:59Z', '2026-01-09'],
    ['in winter midnight is that of Greenwich', '2026-01-10T00:00:00Z', '2026-01-10'],
    ['in summer the day begins an hour earlier', '2026-06-09T22:59:59Z', '2026-06-09'],
    ['in summer the day begins an hour earlier', '2026-06-09T23:00:00Z', '2026-06-10'],
    ['the night before summer time begins', '2026-03-28T23:30:00Z', '2026-03-28'],
    ['the day summer time begins', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['the evening of that day is already in summer time', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the last evening of summer time', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['the evening of the day that summer time ends', '2026-10-25T23:00:00Z', '2026-10-25'],
    ['New Year', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['New Year', '2027-01-01T00:00:00Z', '2027-01-01'],
    ['a leap day ends at 24:00 in winter time', '2028-02-29T23:59:59Z', '2028-02-29'],
    ['the last Sunday of March is the 31st', '2024-03-31T23:00:00Z', '2024-04-01'],
    ['the last Sunday of October is the 31st', '2027-10-30T23:00:00Z', '2027-10-31'],
    ['the last Sunday of October is the 31st', '2027-10-31T23:00:00Z', '2027-10-31'],
  ])('%s: %s is %s', (_, instant, date) => {
    expect(londonDate(Date.parse(instant))).toBe(date);
  });

  test('it agrees with the time-zone database at any instant from 1996 to 2099', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    const instant = fc.integer({ min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 });
    fc.assert(
      fc.property(instant, (seconds) => {
        expect(londonDate(seconds * 1000)).toBe(london.format(seconds * 1000));
      }),
      { seed: 19960331, numRuns: 3000 },
    );
  });

  test('it agrees with the time-zone database in each hour around each change of the clocks', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    for (let year = 1996; year < 2100; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 8 * 24; hour += 1) {
          const at = Date.UTC(year, month, 24, hour, 59, 59);
          expect(londonDate(at)).toBe(london.format(at));
        }
      }
    }
  });
});
