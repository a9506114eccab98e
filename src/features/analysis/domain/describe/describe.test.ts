import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { frequencies, notAnswered } from './frequencies.ts';
import { middle } from './middle.ts';
import { isPrintedFor, percentage } from './percentage.ts';

test.each([
  [1, 8, 1, '12.5'],
  [1, 16, 1, '6.3'],
  [1, 16, 3, '6.250'],
  [0, 7, 1, '0.0'],
  [7, 7, 0, '100'],
  [2, 3, 0, '67'],
  [69, 178, 1, '38.8'],
])('%d of %d to %d decimals is %s', (count, base, decimals, printed) => {
  expect(percentage(count, base, decimals)).toBe(printed);
});

it('a printed percentage is never further than half its last place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.nat(1e6),
      fc.integer({ min: 0, max: 4 }),
      (base, count, places) => {
        expect(Math.abs(Number(percentage(count, base, places)) - (100 * count) / base)).toBeLessThanOrEqual(
          0.5 / 10 ** places + 1e-9,
        );
      },
    ),
  );
});

it('a percentage is recognised by the decimals that were printed', () => {
  expect([isPrintedFor('38.8', 69, 178), isPrintedFor('39', 69, 178), isPrintedFor('38.7', 69, 178)]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['12', 1, 8, true],
  ['13', 1, 8, true],
  ['6.2', 1, 16, true],
  ['6.3', 1, 16, true],
  ['6.1', 1, 16, false],
  ['6.24', 1, 16, false],
  ['1.1', 23, 2000, true],
  ['1.2', 23, 2000, true],
  ['33', 1, 3, true],
  ['34', 1, 3, false],
])('a share between two figures may be printed as either: %s for %d of %d is %s', (printed, count, base, fits) => {
  expect(isPrintedFor(printed, count, base)).toBe(fits);
});

describe('frequencies', () => {
  it('carry their base, and no share where nobody answered', () => {
    expect(frequencies(['yes'], [0], 0)).toEqual([{ answer: 'yes', count: 0, base: 0, share: null }]);
    expect(frequencies(['yes', 'no'], [3, 1], 4).map(({ base }) => base)).toEqual([4, 4]);
  });

  it('non-response is of those who were asked', () => {
    expect(notAnswered(182, 137)).toMatchObject({ count: 45, base: 182 });
    expect(notAnswered(0, 0)).toBeNull();
  });
});

it('the median of an even number of people is between the two in the middle', () => {
  expect(middle([1, 2, 3, 4], [1, 1, 1, 1])).toMatchObject({ base: 4, mean: 2.5, median: 2.5, lowerQuartile: 1.5 });
  expect(middle([1], [0])).toBeNull();
  expect(middle([7], [1])).toMatchObject({ standardDeviation: null, median: 7 });
});
