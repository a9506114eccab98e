import { expect, test } from 'vitest';

import { dayOfSerial, serialOfDay } from './excel-date.ts';

test.each([
  [1, '1900', '1900-01-01'],
  [59, '1900', '1900-02-28'],
  [60, '1900', null],
  [61, '1900', '1900-03-01'],
  [33238, '1900', '1990-12-31'],
  [33238.99, '1900', '1990-12-31'],
  [0, '1904', '1904-01-01'],
  [2958466, '1900', null],
  [-1, '1900', null],
  [Number.NaN, '1900', null],
] as const)('serial %s of the %s system is %s', (serial, system, day) => {
  expect(dayOfSerial(serial, system)).toBe(day);
});

test('a day gives the serial that gives the day', () => {
  expect(serialOfDay('1990-12-31' as never)).toBe(33238);
});
