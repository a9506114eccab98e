import { describe, expect, it, test } from 'vitest';

import { compareBirthDates } from './compare-birth-dates.ts';
import { readBirth } from './read-birth.ts';

describe('two dates of birth', () => {
  const cases: [string, string, string, string][] = [
    ['the same day', '1991-05-17', '1991-05-17', 'same'],
    ['the same 1 January', '1991-01-01', '1991-01-01', 'same-default'],
    ['the same 1 July, which registers write when nobody knows', '1991-07-01', '1991-07-01', 'same-default'],
    ['31 December of the same year', '1991-05-17', '1991-12-31', 'default'],
    ['1 January and 1 July of one year', '1991-01-01', '1991-07-01', 'default'],
    ['1 January of the same year', '1991-05-17', '1991-01-01', 'default'],
    ['1 January of the year after', '1991-11-17', '1992-01-01', 'default-near'],
    ['two 1 Januaries, a year apart', '1991-01-01', '1992-01-01', 'default-near'],
    ['two 1 Januaries, ten years apart', '1991-01-01', '2001-01-01', 'within-10'],
    ['day and month swapped', '1991-05-12', '1991-12-05', 'swapped'],
    ['one figure wrong', '1991-05-17', '1991-05-11', 'digit'],
    ['two figures swapped', '1991-05-17', '1919-05-17', 'digit'],
    ['the day after', '1991-05-20', '1991-05-19', 'digit'],
    ['ten years out', '1991-05-17', '2001-05-18', 'within-10'],
    ['the same day three years apart', '1991-05-17', '1988-05-17', 'day-month'],
    ['the year alone', '1991', '1991-05-17', 'year-only'],
    ['the Ethiopian date as it stood (9 Ginbot 1983)', '1983-09-09', '1991-05-17', 'calendar'],
    ['the Solar Hijri date as it stood (27 Ordibehesht 1370)', '1370-02-27', '1991-05-17', 'calendar'],
    ['the Hijri date as it stood (3 Dhu al-Qadah 1411)', '1411-11-03', '1991-05-17', 'calendar'],
    ['a generation apart', '1991-05-17', '1960-08-02', 'generation'],
    ['a month that cannot be, one figure out', '1856-86-18', '1856-06-18', 'digit'],
    ['nothing written', '', '1991-05-17', 'missing'],
  ];
  it.each(cases)('%s', (_title, one, other, expected) => {
    expect(compareBirthDates(readBirth(one), readBirth(other))).toBe(expected);
    expect(compareBirthDates(readBirth(other), readBirth(one))).toBe(expected);
  });
});

test.each([
  ['19560409', 1956, 4, 9],
  ['9/4/1956', 1956, 4, 9],
  ['04/13/1956', 1956, 4, 13],
  ['9 April 1956', 1956, 4, 9],
  ['1956-04-09T00:00:00Z', 1956, 4, 9],
  ['١٩٥٦-٠٤-٠٩', 1956, 4, 9],
  ['1956', 1956, 0, 0],
])('a date of birth written %s is read', (text, year, month, day) => {
  expect(readBirth(text)).toEqual({ year, month, day });
});

test.each(['', 'unknown', '31', 'x'.repeat(10_000)])('nothing is made of %.20s', (text) => {
  expect(readBirth(text)).toBeNull();
});
