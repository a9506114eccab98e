import { describe, expect, it } from 'vitest';

import { testUnordered } from '../analyse/test-groups.ts';
import type { Counts } from '../tables/counts.ts';
import { fisherFreemanHalton } from './fisher-freeman-halton.ts';
import { simulatedExact } from './simulated-tables.ts';
import { simulated } from './simulated.ts';

/** 5 x 5, 258 people, cells that expect fewer than five; too large to count out. */
const tooLarge: Counts = [
  [20, 8, 5, 3, 2],
  [16, 15, 8, 4, 1],
  [13, 16, 18, 9, 5],
  [12, 14, 9, 12, 8],
  [11, 12, 16, 10, 11],
];

describe('a table that is too large to count out', () => {
  it('is tested by tables drawn at random, which are advised and say how many they were', () => {
    expect(fisherFreemanHalton(tooLarge, 300_000)).toEqual({ ok: false, kind: 'too-large' });
    const advised = testUnordered(tooLarge, 300_000).filter(({ isAdvised }) => isAdvised);
    expect(advised).toHaveLength(1);
    expect(advised[0]).toMatchObject({ test: 'exact-simulated', caution: null });
    expect(advised[0]?.simulated?.drawn).toBeGreaterThan(50_000);
    // R 4.2.2: fisher.test(simulate.p.value = TRUE, B = 1e6) gives 0.0130 to 0.0136.
    expect(advised[0]?.simulated?.low).toBeLessThan(0.0136);
    expect(advised[0]?.simulated?.high).toBeGreaterThan(0.013);
  });

  it('has the same p in every run, whichever way it is turned over', () => {
    expect(simulatedExact(tooLarge)).toEqual(simulatedExact(tooLarge));
  });

  it('of thousands of cells is not tested, and the chi-square that stands there says so', () => {
    const huge = Array.from({ length: 300 }, (_, row) => Array.from({ length: 60 }, (__, at) => 1 + ((row * at) % 5)));
    expect(testUnordered(huge)).toMatchObject([{ test: 'chi-square', isAdvised: false, caution: 'small-cells' }]);
  });
});

it.each<[string, Counts]>([
  [
    'four groups',
    [
      [4, 1, 0, 3],
      [2, 5, 2, 1],
      [1, 2, 6, 2],
    ],
  ],
  [
    'two groups',
    [
      [9, 3],
      [4, 8],
      [2, 3],
    ],
  ],
  [
    'a group of two',
    [
      [2, 30],
      [0, 61],
      [0, 9],
    ],
  ],
])('what is drawn of %s has the p that counting out has within its interval', (_title, counts) => {
  const counted = fisherFreemanHalton(counts);
  const drawn = simulatedExact(counts);
  if (counted?.ok !== true || drawn === null) throw new Error('both can be had');
  expect(drawn.low).toBeLessThan(counted.p);
  expect(drawn.high).toBeGreaterThan(counted.p);
});

describe('drawing', () => {
  it('ends at a thousand hits, and p is hits of draws', () => {
    expect(simulated(99_999, () => true)).toMatchObject({ p: 1, drawn: 1000 });
  });

  it('never gives 0: what was seen is one of those drawn', () => {
    expect(simulated(999, () => false)).toMatchObject({ p: 0.001, drawn: 999, low: 0 });
  });
});
