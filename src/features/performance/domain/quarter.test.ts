import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { firstDayOf, lastDayOf, nextQuarter, quarterOf, quartersBetween } from './quarter.ts';

const day = (text: string) => text as LocalDate;

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02-29', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ])('of %s is %s, from %s to %s', (date, quarter, first, last) => {
    const its = quarterOf(day(date));
    expect([its, firstDayOf(its), lastDayOf(its)]).toEqual([quarter, first, last]);
  });

  it('is followed over the turn of the year', () => {
    expect(nextQuarter('2026-Q4')).toBe('2027-Q1');
  });

  it('is whole, however few days of it are asked for', () => {
    expect(quartersBetween(day('2026-03-31'), day('2026-07-01'))).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  });
});
