import { describe, expect, test } from 'vitest';

import { bankHolidayYears, englandAndWales } from './england-and-wales.ts';
import { addDays, dayNumber, fromDayNumber, localDate, type DayNumber, type LocalDate } from './local-date.ts';
import { weekday } from './week.ts';

/** Days that a proclamation gave to one year only. */
const onlyOnce: Readonly<Record<number, readonly string[]>> = { 2023: ['2023-05-08'] };

/** Sunday of Easter by the method of Meeus, Jones and Butcher. */
function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return localDate(year, Math.floor(f / 31), (f % 31) + 1) as LocalDate;
}

function mondayFrom(day: DayNumber, step: 1 | -1): LocalDate {
  let monday = day;
  while (weekday(monday) !== 1) monday += step;
  return fromDayNumber(monday);
}

/** A holiday at a weekend is kept on the next day that is neither at a weekend nor taken. */
function kept(day: DayNumber, taken: readonly LocalDate[]): LocalDate {
  let on = day;
  while (weekday(on) > 5 || taken.includes(fromDayNumber(on))) on += 1;
  return fromDayNumber(on);
}

/** The common law and the Act of 1971, with the days that are proclaimed every year. */
function byLaw(year: number): readonly string[] {
  const boxingIsSunday = weekday(dayNumber(year, 12, 26)) === 7;
  const christmas = boxingIsSunday ? fromDayNumber(dayNumber(year, 12, 27)) : kept(dayNumber(year, 12, 25), []);
  const boxing = boxingIsSunday ? fromDayNumber(dayNumber(year, 12, 28)) : kept(dayNumber(year, 12, 26), [christmas]);
  return [
    kept(dayNumber(year, 1, 1), []),
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    mondayFrom(dayNumber(year, 5, 1), 1),
    mondayFrom(dayNumber(year, 5, 31), -1),
    mondayFrom(dayNumber(year, 8, 31), -1),
    christmas,
    boxing,
    ...(onlyOnce[year] ?? []),
  ].sort();
}

describe('bank holidays of England and Wales', () => {
  test.each(bankHolidayYears)('those of $year are the ones that the law and proclamations give', ({ year, days }) => {
    expect(days.map(({ on }) => on)).toEqual(byLaw(year));
  });

  test('years follow each other without a gap', () => {
    const years = bankHolidayYears.map(({ year }) => year);
    expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
    expect([englandAndWales.knownFrom, englandAndWales.knownTo]).toEqual(['2023-01-01', '2028-12-31']);
  });

  test('no bank holiday falls at a weekend, and each year says where it was learnt', () => {
    for (const day of englandAndWales.days) expect(weekday(day)).toBeLessThanOrEqual(5);
    for (const { source } of bankHolidayYears) expect(source.where).toMatch(/^https:\/\/www\.gov\.uk\//);
  });
});
