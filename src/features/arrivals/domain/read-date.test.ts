import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { dayOfSerial, serialOfDay } from '#platform/spreadsheets/domain/excel-date.ts';
import type { Cell } from '#platform/spreadsheets/domain/sheet.ts';

import type { DateOrder } from './date-order.ts';
import { readAge, readBorn } from './read-born.ts';
import { readDate, type DateContext } from './read-date.ts';

const dayFirst: DateOrder = { first: 'day', isCertain: true, realDatesMayBeSwapped: false };
const monthFirst: DateOrder = { first: 'month', isCertain: true, realDatesMayBeSwapped: false };
const unknownOrder: DateOrder = { first: 'day', isCertain: false, realDatesMayBeSwapped: false };
const today = '2026-11-28' as LocalDate;
const context = (order = dayFirst): DateContext => ({ order, dateSystem: '1900', today });
const text = (written: string): Cell => ({ text: written });
const number = (value: number): Cell => ({ text: String(value), number: value });
const real = (on: string): Cell => ({ text: on, number: serialOfDay(on as LocalDate), date: on as LocalDate });

describe('a day written in any of these ways is 31 December 1990', () => {
  test.each([
    '31/12/1990',
    '31/12/90',
    '31-12-1990',
    '31.12.1990',
    '31 12 1990',
    '31\\12\\1990',
    ' 31 / 12 / 1990 ',
    '1990-12-31',
    '1990/12/31',
    '1990.12.31',
    '19901231',
    '31121990',
    '31-Dec-90',
    '31-Dec-1990',
    '31 December 1990',
    '31st December 1990',
    '31st of December, 1990',
    'Dec 31, 1990',
    'December 31st 1990',
    '31Dec1990',
    '31-DEC-90',
    'Mon 31 Dec 1990',
    'Monday, 31 December 1990',
    '31 Decembre 1990',
    '31 Decmber 1990',
    '31/Dec/1990',
    '1990-Dec-31',
    'DOB: 31/12/1990',
    '31/12/1990 00:00',
    '31/12/1990 00:00:00',
    '1990-12-31T00:00:00Z',
    '٣١/١٢/١٩٩٠',
    '۳۱/۱۲/۱۹۹۰',
    '١٩٩٠-١٢-٣١',
    '31 ديسمبر 1990',
    '٣١ كانون الأول ١٩٩٠',
    '31/12/1990\u200f',
  ])('%s', (written) => {
    expect(readDate(text(written), context())).toEqual({
      asWritten: written.trim(),
      precision: 'day',
      on: '1990-12-31',
      marks: [],
    });
  });

  test.each([
    ['a date that the spreadsheet knows', real('1990-12-31')],
    ['its bare number', number(33238)],
    ['its bare number as text', text('33238')],
    ['a number of eight digits', number(31121990)],
  ])('%s', (_, cell) => {
    expect(readDate(cell, context())).toMatchObject({ precision: 'day', on: '1990-12-31', marks: [] });
  });

  test('a bare number in a workbook that counts from 1904', () => {
    expect(readDate(number(31776), { ...context(), dateSystem: '1904' })?.on).toBe(dayOfSerial(31776, '1904'));
  });
});

describe('less than a day', () => {
  test.each([
    ['1990', 'year', '1990-01-01'],
    ['١٩٩٠', 'year', '1990-01-01'],
    ['00/00/1990', 'year', '1990-01-01'],
    ['xx/xx/1990', 'year', '1990-01-01'],
    ['??/??/1990', 'year', '1990-01-01'],
    ['1990-00-00', 'year', '1990-01-01'],
    ['00/05/1990', 'month', '1990-05-01'],
    ['Dec 1990', 'month', '1990-12-01'],
    ['December, 1990', 'month', '1990-12-01'],
    ['12/1990', 'month', '1990-12-01'],
    ['1990-12', 'month', '1990-12-01'],
  ])('%s is a %s', (written, precision, on) => {
    expect(readDate(text(written), context())).toMatchObject({ asWritten: written, precision, on });
  });

  test.each(['c. 1990', 'circa 1990', 'approx 1990', '1990?', '~1990', '1990 (est)', 'about 1990', 'est. 1990'])(
    '%s is an estimated year',
    (written) => {
      expect(readDate(text(written), context())).toMatchObject({
        asWritten: written,
        precision: 'year',
        on: '1990-01-01',
        estimated: true,
      });
    },
  );

  test('an age where a date was asked for is an estimated year', () => {
    expect(readDate(text('36'), context())).toMatchObject({ precision: 'year', on: '1990-01-01', estimated: true });
  });
});

describe('day and month', () => {
  test.each([
    ['12/31/1990', unknownOrder, '1990-12-31'],
    ['31/12/1990', monthFirst, '1990-12-31'],
    ['12/31/90', dayFirst, '1990-12-31'],
    ['04/03/1990', dayFirst, '1990-03-04'],
    ['04/03/1990', monthFirst, '1990-04-03'],
    ['05/05/1990', unknownOrder, '1990-05-05'],
  ])('%s is read without doubt where the column or the date itself says which comes first', (written, order, on) => {
    const read = readDate(text(written), context(order));
    expect([read?.on, read?.ambiguous]).toEqual([on, undefined]);
  });

  test('both days are kept where nothing says which comes first', () => {
    expect(readDate(text('04/03/1990'), context(unknownOrder))).toEqual({
      asWritten: '04/03/1990',
      precision: 'day',
      on: '1990-03-04',
      ambiguous: ['1990-03-04', '1990-04-03'],
      marks: [{ says: 'arrivals.mark.date-ambiguous', values: { first: '1990-03-04', second: '1990-04-03' } }],
    });
  });

  test('a real date is doubted where a program may have swapped it', () => {
    const order: DateOrder = { first: 'month', isCertain: true, realDatesMayBeSwapped: true };
    expect(readDate(real('1990-03-04'), context(order))?.ambiguous).toEqual(['1990-03-04', '1990-04-03']);
    expect(readDate(real('1990-03-04'), context(dayFirst))?.ambiguous).toBeUndefined();
  });
});

describe('the calendar of Iran and Afghanistan', () => {
  test.each([
    ['1369/10/10', 'day', '1990-12-31'],
    ['10/10/1369', 'day', '1990-12-31'],
    ['۱۳۶۹/۱۰/۱۰', 'day', '1990-12-31'],
    ['1369', 'year', '1990-03-21'],
  ])('%s is a %s from %s, marked as changed over', (written, precision, on) => {
    const read = readDate(text(written), context());
    expect(read).toMatchObject({ asWritten: written, precision, on, estimated: true });
    expect(read?.marks.map(({ says }) => says)).toEqual(['arrivals.mark.iranian-calendar']);
  });
});

describe('two figures for a year', () => {
  test.each([
    ['31/12/90', '1990-12-31'],
    ['31/12/26', '2026-12-31'],
    ['31/12/27', '1927-12-31'],
    ['31/12/00', '2000-12-31'],
  ])('%s is %s, in the hundred years up to this one', (written, on) => {
    expect(readDate(text(written), context())?.on).toBe(on);
  });
});

describe('what is no date', () => {
  test.each(['', '-', 'N/A', 'not known', 'TBC', '  ', 'Unknown', '?'])('%j says nothing', (written) => {
    expect(readDate(text(written), context())).toBeNull();
  });

  test.each(['soon', '99/99/1990', '12345678901', 'Room 12', '1/2/3/4', '123'])(
    '%s is kept and marked unreadable',
    (written) => {
      expect(readDate(text(written), context())).toEqual({
        asWritten: written,
        precision: 'unknown',
        marks: [{ says: 'arrivals.mark.date-unreadable', values: { written } }],
      });
    },
  );

  test.each(['31/02/1990', '31/11/1990', '29/02/1991'])(
    '%s, a day that never was, is kept and said to be none',
    (written) => {
      const read = readDate(text(written), context());
      expect([read?.on, read?.marks[0]?.says]).toEqual([undefined, 'arrivals.mark.date-impossible']);
    },
  );
});

describe('a date of birth', () => {
  const born = (cell: Cell) => readBorn(cell, context());

  test.each([['31/12/3024'], ['3024'], ['29/11/2026'], ['01/01/2030']])(
    '%s is still to come: kept as written, and names no day',
    (written) => {
      expect(born(text(written))).toEqual({
        born: { asWritten: written, precision: 'unknown' },
        marks: [{ says: 'arrivals.mark.born-in-future', values: { written } }],
      });
    },
  );

  test('1850 is too long ago', () => {
    expect(born(text('01/05/1850')).marks[0]?.says).toBe('arrivals.mark.born-too-long-ago');
  });

  test('today, and this year alone, are possible', () => {
    expect(born(text('28/11/2026')).born?.on).toBe('2026-11-28');
    expect(born(text('2026')).born?.precision).toBe('year');
  });

  test('1 January is estimated: it is put down for people who know only their year', () => {
    expect(born(text('01/01/1990'))).toEqual({
      born: { asWritten: '01/01/1990', precision: 'day', on: '1990-01-01', estimated: true },
      marks: [{ says: 'arrivals.mark.first-of-january', values: { year: '1990' } }],
    });
  });

  test('a year typed into a cell that shows dates (12 June 1905) is that year', () => {
    expect(
      born({ text: dayOfSerial(1990, '1900') ?? '', number: 1990, date: dayOfSerial(1990, '1900') as LocalDate }),
    ).toMatchObject({
      born: { precision: 'year', on: '1990-01-01' },
      marks: [{ says: 'arrivals.mark.year-typed-as-date' }],
    });
  });

  test.each([
    ['36', '1990-01-01'],
    ['36 years', '1990-01-01'],
    ['6 months', '2026-01-01'],
    ['11m', '2026-01-01'],
    ['3 weeks', '2026-01-01'],
    ['0', '2026-01-01'],
  ])('an age of %s is an estimated year', (age, on) => {
    expect(readAge(age, today).born).toEqual({ asWritten: age, precision: 'year', on, estimated: true });
  });

  test.each(['', 'adult', '400'])('%j is no age', (age) => {
    expect(readAge(age, today).born).toBeNull();
  });
});
