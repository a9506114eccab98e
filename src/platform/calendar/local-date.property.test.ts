import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween, fromDayNumber, parseLocalDate, toDayNumber, type LocalDate } from './local-date.ts';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });
const aDay = fc.integer({ min: -100_000, max: 100_000 });
const seed = 20260301;

test('a day number and its date are each other', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = fromDayNumber(day);
      expect(parseLocalDate(date)).toBe(date);
      expect(toDayNumber(date)).toBe(day);
    }),
    { seed, numRuns: 2000 },
  );
});

test('counting by hand agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(fromDayNumber(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed, numRuns: 2000 },
  );
});

test('dates sort as text in the order of their days', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
    }),
    { seed },
  );
});

test('days there and back are the same day', () => {
  fc.assert(
    fc.property(aDay, aDay, (from, days) => {
      const date: LocalDate = fromDayNumber(from);
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
    { seed },
  );
});
