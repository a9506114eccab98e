import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { formatDate, formatDateRange, formatInstant, formatList, formatNumber, relativeDays } from './formats.ts';
import { allLanguages } from './language.ts';

const date = '2026-11-22' as LocalDate;

describe('a civil date', () => {
  test.each([
    ['en', '22 November 2026'],
    ['ar', '٢٢ نوفمبر ٢٠٢٦'],
    ['fa', '۲۲ نوامبر ۲۰۲۶'],
    ['prs', '۲۲ نومبر ۲۰۲۶'],
    ['bn', '২২ নভেম্বর, ২০২৬'],
    ['ti', 'ሕዳር 22, 2026'],
    ['sq', '22 nëntor 2026'],
  ])('in %s is %s', (language, words) => {
    expect(formatDate(date, language)).toBe(words);
  });

  test('is numbers in the language’s digits where there are no words for it', () => {
    expect(formatDate(date, 'kmr-Arab')).toBe('٢٢/١١/٢٠٢٦');
    expect(formatDate(date, 'xx')).toBe('22/11/2026');
  });

  test.each(['0001-01-01', '1900-02-28', '2024-02-29', '2026-03-29', '2026-10-25', '9999-12-31'])(
    '%s keeps its day whatever the clocks do',
    (written) => {
      const [year, month, day] = written.split('-').map(Number);
      expect(
        formatDate(written as LocalDate, 'en', 'short')
          .split('/')
          .map(Number),
      ).toEqual([day, month, year]);
    },
  );

  test('has shorter and longer styles', () => {
    expect(formatDate(date, 'en', 'short')).toBe('22/11/2026');
    expect(formatDate(date, 'en', 'full')).toBe('Sunday, 22 November 2026');
    expect(formatDate(date, 'en', 'dayAndMonth')).toBe('22 November');
  });

  test('can be written in every language we know', () => {
    for (const language of allLanguages()) expect(formatDate(date, language.tag)).toMatch(/\p{N}/u);
  });
});

test('a range says once what both dates share', () => {
  expect(formatDateRange('2026-05-03' as LocalDate, '2026-05-05' as LocalDate, 'en')).toBe('3\u2009–\u20095 May 2026');
});

test('an instant is shown on English clocks, summer time included', () => {
  expect(formatInstant('2026-07-01T23:30:00Z', 'en')).toBe('2 July 2026 at 00:30');
  expect(formatInstant('2026-12-01T23:30:00Z', 'en', 'time')).toBe('23:30');
});

test('numbers use the digits of the language', () => {
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatNumber(1234, 'ar')).toBe('١٬٢٣٤');
  expect(formatNumber(1234, 'fa')).toBe('۱٬۲۳۴');
});

test('days from today are words, or nothing where there are none', () => {
  expect([relativeDays(1, 'en'), relativeDays(0, 'en'), relativeDays(-3, 'en')]).toEqual([
    'tomorrow',
    'today',
    '3 days ago',
  ]);
  expect(relativeDays(1, 'ar')).toBe('غدًا');
  expect(relativeDays(1, 'ckb')).toBeNull();
});

test('a list has the language’s own "and", or commas alone', () => {
  expect(formatList(['Arabic', 'Dari', 'Tigrinya'], 'en')).toBe('Arabic, Dari and Tigrinya');
  expect(formatList(['١', '٢'], 'ckb')).toBe('١، ٢');
});
