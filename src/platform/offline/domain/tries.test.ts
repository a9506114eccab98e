import { expect, test } from 'vitest';

import { afterWrong, noTries, waitLeft } from './tries.ts';

const now = 1_762_000_000_000;
const after = (wrong: number) =>
  Array.from({ length: wrong }).reduce<typeof noTries>((tries) => afterWrong(tries, now), noTries);

test.each([
  [0, 0],
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [9, 256_000],
  [10, 300_000],
  [1000, 300_000],
])('after %i wrong passwords the next is looked at in %i ms', (wrong, wait) => {
  expect(waitLeft(after(wrong), now)).toBe(wait);
});

test('a clock that is put back by a year makes nobody wait longer than the longest wait', () => {
  expect(waitLeft(after(3), now - 365 * 86_400_000)).toBe(300_000);
});

test('once the wait is over there is none', () => {
  expect(waitLeft(after(10), now + 300_000)).toBe(0);
});
