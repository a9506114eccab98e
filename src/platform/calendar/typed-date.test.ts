import { expect, test } from 'vitest';

import type { LocalDate } from './local-date.ts';
import { isBlank, readTypedDate, toTypedDate } from './typed-date.ts';

test.each([
  ['plain', '5', '3', '2026', '2026-03-05'],
  ['with noughts and spaces', ' 05', '03 ', '2026', '2026-03-05'],
  ['a short year', '5', '3', '26', '2026-03-05'],
  ['Arabic digits', '٥', '٣', '٢٠٢٦', '2026-03-05'],
  ['Persian digits', '۵', '۳', '۲۰۲۶', '2026-03-05'],
  ['a leap day', '29', '2', '2028', '2028-02-29'],
  ['no leap day', '29', '2', '2026', null],
  ['31 April', '31', '4', '2026', null],
  ['month 13', '5', '13', '2026', null],
  ['a word', 'five', '3', '2026', null],
  ['a part missing', '5', '', '2026', null],
  ['a fraction', '5.5', '3', '2026', null],
  ['a minus', '-5', '3', '2026', null],
  ['a year of five digits', '5', '3', '20266', null],
])('%s', (_, day, month, year, date) => {
  expect(readTypedDate({ day, month, year })).toBe(date);
});

test('a date shown in three fields reads back as itself', () => {
  expect(toTypedDate('2026-03-05' as LocalDate)).toEqual({ day: '5', month: '3', year: '2026' });
  expect(readTypedDate(toTypedDate('2026-03-05' as LocalDate))).toBe('2026-03-05');
});

test('three fields without anything typed are blank', () => {
  expect(isBlank({ day: ' ', month: '', year: '' })).toBe(true);
  expect(isBlank({ day: '', month: '3', year: '' })).toBe(false);
});
