import { expect, test } from 'vitest';

import { toDayNumber, type LocalDate } from './local-date.ts';
import { mondayOf, weekday } from './week.ts';

test.each([
  ['1970-01-01', 4],
  ['1969-12-29', 1],
  ['1969-12-28', 7],
  ['2026-11-22', 7],
  ['2026-11-23', 1],
  ['2024-02-29', 4],
])('%s is day %i of the week', (date, number) => {
  expect(weekday(toDayNumber(date as LocalDate))).toBe(number);
});

test.each([
  ['a Monday begins its own week', '2026-11-23', '2026-11-23'],
  ['a Sunday ends the week', '2026-11-22', '2026-11-16'],
  ['the first days of a year may belong to the last week of the old one', '2027-01-03', '2026-12-28'],
  ['the week in which summer time begins has its Monday in winter time', '2026-03-29', '2026-03-23'],
  ['a leap day is in its week', '2024-02-29', '2024-02-26'],
])('%s: %s to %s', (_, date, monday) => {
  expect(mondayOf(date as LocalDate)).toBe(monday);
});
