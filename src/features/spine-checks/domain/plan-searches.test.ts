import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Birth, WrittenName } from '#features/matching/index.ts';

import type { HeldDetails } from './held-details.ts';
import { mostSearches, planSearches } from './plan-searches.ts';

const held = (names: readonly WrittenName[], births: readonly Birth[]): HeldDetails => ({
  names,
  births,
  numbers: [],
  statedBy: [],
});
const day = (on: string, more: Partial<Birth> = {}): Birth => ({
  asWritten: on,
  precision: 'day',
  on: on as LocalDate,
  ...more,
});
const planned = (names: readonly WrittenName[], births: readonly Birth[]): string[] => {
  const plan = planSearches(held(names, births));
  if (plan.is === 'lacking') return [plan.what];
  return plan.queries.map((query) =>
    query
      .filter(([name]) => !['_history', '_max-results'].includes(name))
      .map(([name, value]) => (name === '_fuzzy-match' ? 'by sound' : value))
      .join(' '),
  );
};

describe('what is looked for', () => {
  test('the narrowest first, then turned round, then the slips of a date, by sound last', () => {
    expect(planned([{ full: 'Nour Al-Hassan' }], [day('1991-05-07')])).toEqual([
      'Al-Hassan Nou* eq1991-05-07',
      'Nour Al-* eq1991-05-07',
      'Al-Hassan Nou* eq1991-07-05',
      'Al-Hassan Nou* eq1991-01-01',
      'Al-Hassan Nour eq1991-05-07 by sound',
    ]);
  });

  test('somebody with one name by that name alone', () => {
    expect(planned([{ full: 'Mohammadullah' }], [day('2007-08-19')])).toEqual([
      'Mohammadullah eq2007-08-19',
      'Mohammadullah eq2007-01-01',
    ]);
  });

  test('the parts of a name as the record tells them apart', () => {
    expect(planned([{ full: 'Yusuf Ali Osman', given: 'Yusuf Ali', family: 'Osman' }], [day('1994-11-25')])[0]).toBe(
      'Osman Yus* eq1994-11-25',
    );
  });

  test('a name of two letters as it is written', () => {
    expect(planned([{ full: 'Vy Nguyen' }], [day('1994-11-25')])[0]).toBe('Nguyen Vy* eq1994-11-25');
    expect(planned([{ full: 'U Thant' }], [day('1994-11-25')])[0]).toBe('Thant U eq1994-11-25');
  });

  test('a default or a guessed day within a year on either side', () => {
    for (const born of [day('1996-01-01'), day('1996-03-04', { estimated: true })])
      expect(planned([{ full: 'Selam Gebremedhin' }], [born]).join('\n')).toContain('ge1995-01-01 le1997-12-31');
  });

  test('a year alone within a year on either side, and not by sound', () => {
    const year: Birth = { asWritten: '1996', precision: 'year', on: '1996-01-01' as LocalDate, estimated: true };
    expect(planned([{ full: 'Selam Gebremedhin' }], [year])).toEqual([
      'Gebremedhin Sel* ge1995-01-01 le1997-12-31',
      'Selam Geb* ge1995-01-01 le1997-12-31',
    ]);
  });

  test('both days of a date that may be either', () => {
    const either: Birth = {
      asWritten: '03/04/1990',
      precision: 'day',
      ambiguous: ['1990-04-03', '1990-03-04'] as LocalDate[],
    };
    const all = planned([{ full: 'Dawit Berhane' }], [either]).join('\n');
    expect(all).toContain('eq1990-04-03');
    expect(all).toContain('eq1990-03-04');
  });

  test('no more than a few in one go, however many names and dates there are', () => {
    const names = ['Ann Bee', 'Cee Dee', 'Eff Gee', 'Aitch Eye'].map((full) => ({ full }));
    const births = [day('1990-02-03'), day('1991-04-05'), day('1992-06-07')];
    expect(planned(names, births)).toHaveLength(mostSearches);
  });
});

describe('what cannot be looked for', () => {
  test('a name that nobody wrote in Latin letters', () => {
    expect(planned([{ full: 'نور الحسن', script: 'Arab' }], [day('1991-05-17')])).toEqual(['name-in-latin-letters']);
  });

  test('somebody whose date of birth nobody knows', () => {
    expect(planned([{ full: 'Nour Al-Hassan' }], [{ asWritten: '?', precision: 'unknown' }])).toEqual([
      'date-of-birth',
    ]);
  });
});
