import { expect, test } from 'vitest';

import { minutesSpent } from './minutes-spent.ts';

const minute = 60_000;

test.each([
  ['nothing but the beginning', [0], 1],
  ['a steady half hour', Array.from({ length: 31 }, (_, at) => at * minute), 30],
  ['an hour with a break in it', [0, 5, 10, 60, 65, 70].map((at) => at * minute), 20],
  ['a day between two halves', [0, 9 * minute, 24 * 60 * minute, 24 * 60 * minute + 9 * minute], 18],
  ['two people at once', [0, 0, 2, 2, 4, 4].map((at) => at * minute), 4],
  ['in whatever order', [4 * minute, 0, 2 * minute], 4],
])('%s', (_, written, minutes) => {
  expect(minutesSpent(written)).toBe(minutes);
});
