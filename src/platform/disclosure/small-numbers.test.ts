import { describe, expect, test } from 'vitest';

import { percentageShown, showCount, type Shown } from './small-numbers.ts';

describe('a count by the small-number rule', () => {
  test.each<[number, Shown]>([
    [0, 0],
    [1, '*'],
    [7, '*'],
    [8, 10],
    [12, 10],
    [13, 15],
    [17, 15],
    [18, 20],
    [4_002, 4_000],
    [4_003, 4_005],
  ])('%d is shown as %s', (count, shown) => {
    expect(showCount(count)).toBe(shown);
  });
});

describe('a percentage', () => {
  test.each<[Shown, Shown, Shown | null]>([
    [10, 20, 50],
    [0, 20, 0],
    [10, 15, 67],
    ['*', 20, '*'],
    [10, '*', '*'],
    [0, '*', '*'],
    [0, 0, null],
  ])('of %s in %s is %s', (part, whole, percentage) => {
    expect(percentageShown(part, whole)).toBe(percentage);
  });

  test('comes from what is shown and not from the true counts', () => {
    expect(percentageShown(showCount(8), showCount(12))).toBe(100);
  });
});
