import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromDayNumber, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { textCell } from '#platform/spreadsheets/domain/cell-text.ts';

import { aSheet } from './a-sheet.test-data.ts';
import { readDate } from './read-date.ts';
import { readList } from './read-list.ts';

const today = '2026-11-28' as LocalDate;
const seed = 20261128;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'Name',
    'DOB',
    'Amina Ahmed',
    'أمينة',
    '31/12/1990',
    '1990',
    'F',
    'Total',
    'Dep',
    'Room',
    '',
    '-',
    '=1+1',
    'X1234567',
    '٣١/١٢/١٩٩٠',
    '01/01/3024',
    '7700900123',
  ),
);

test('no sheet is too strange to be read, and each of its rows is a person, set aside or part of a header', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 8 }), { maxLength: 25 }), (lines) => {
      const sheet = aSheet(lines.map((line) => line.map((text) => textCell(text, 200))));
      const result = readList([sheet], { sort: 'arrivals', today });
      if (!result.ok) return;
      const { rows, skipped, notes } = result.value;
      const told = [...rows, ...skipped].map(({ line }) => line);
      expect(new Set(told).size).toBe(told.length);
      const second = notes.find(({ says }) => says === 'arrivals.mark.list.second-header');
      const headers = Number(second?.values['count'] ?? 1);
      expect(sheet.rows.length - told.length).toBeLessThanOrEqual(headers * 2);
      for (const row of rows) expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      for (const row of rows) if (row.sameAs !== null) expect(row.sameAs).toBeLessThan(row.line);
    }),
    { seed, numRuns: 400 },
  );
});

const months = ['Jan', 'February', 'mar', 'April', 'May', 'JUN', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'December'];
const pad = (part: number): string => String(part).padStart(2, '0');
const ways: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${pad(d)}/${pad(m)}/${String(y)}`,
  (y, m, d) => `${String(d)}.${String(m)}.${String(y)}`,
  (y, m, d) => `${String(y)}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `${String(d)} ${months[m - 1] ?? ''} ${String(y)}`,
  (y, m, d) => `${months[m - 1] ?? ''} ${String(d)}, ${String(y)}`,
  (y, m, d) => `${pad(d)}-${(months[m - 1] ?? '').slice(0, 3)}-${String(y).slice(2)}`,
  (y, m, d) => `${pad(d)}/${pad(m)}/${String(y)}`.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
  (y, m, d) => `${pad(d)}/${pad(m)}/${String(y)}`.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? ''),
];

test('any day of the last hundred years, written in any of our ways, is read as that day', () => {
  const context = {
    order: { first: 'day' as const, isCertain: true, realDatesMayBeSwapped: false },
    dateSystem: '1900' as const,
    today,
  };
  fc.assert(
    fc.property(
      fc.integer({ min: toDayNumber('1927-01-01' as LocalDate), max: toDayNumber(today) }),
      fc.constantFrom(...ways),
      (number, write) => {
        const on = fromDayNumber(number);
        const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
        expect(readDate({ text: write(year, month, day) }, context)?.on).toBe(on);
      },
    ),
    { seed, numRuns: 2000 },
  );
});
