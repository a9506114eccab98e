import { expect, test } from 'vitest';

import { nhsNumberOf, spacedNhsNumber } from './nhs-number.ts';
import { numberRanges, rangeOf, type NumberRange } from './number-range.ts';

test.each<[string, NumberRange]>([
  ['400 000 0004', 'england-wales-isle-of-man'],
  ['401 023 2137', 'england-wales-isle-of-man'],
  ['699 999 9988', 'england-wales-isle-of-man'],
  ['320 000 0015', 'northern-ireland'],
  ['010 170 1233', 'scotland'],
  ['900 000 0009', 'test'],
  ['999 410 0009', 'test'],
  ['943 476 5919', 'test'],
  ['800 000 0016', 'not-in-use'],
])('%s is a number of %s', (text, range) => {
  const number = nhsNumberOf(text);
  expect(number === null ? null : rangeOf(number)).toBe(range);
});

test('no two ranges meet, and none claims to be confirmed', () => {
  const inOrder = [...numberRanges].sort((a, b) => a.from - b.from);
  inOrder.forEach(({ from, to }, at) => {
    expect(from).toBeLessThanOrEqual(to);
    expect(from).toBeGreaterThan(inOrder[at - 1]?.to ?? -1);
  });
  expect(numberRanges.filter(({ source }) => source.mark === 'R')).toEqual([]);
});

test('a number is written in threes and four', () => {
  expect(spacedNhsNumber('9994100009')).toBe('999 410 0009');
});
