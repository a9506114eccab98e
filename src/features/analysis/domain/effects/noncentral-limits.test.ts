import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../functions/seeded-random.ts';
import { chiSquareMedian } from '../functions/chi-square-distribution.ts';
import { cohensW } from './cohens-w.ts';
import { cramersV } from './cramers-v.ts';
import { epsilonSquared } from './epsilon-squared.ts';

const table = (size: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: size, maxLength: size }), { minLength: 2, maxLength: 6 });

describe('the interval of an effect', () => {
  it('always holds the effect that was seen, and is never closed', () => {
    fc.assert(
      fc.property(table(3, 30), (counts) => {
        for (const effect of [cramersV(counts), epsilonSquared(counts)]) {
          if (effect === null) continue;
          expect(effect.low).toBeLessThanOrEqual(effect.value);
          expect(effect.high).toBeGreaterThanOrEqual(effect.value);
          expect(effect.high).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('of groups that are as even as they can be says how little so few people can tell', () => {
    const even = [
      [50, 50, 51],
      [50, 51, 50],
      [51, 50, 50],
    ];
    const v = cramersV(even);
    expect(v?.value).toBeLessThan(0.01);
    expect([v?.low, v?.high]).toEqual([0, expect.closeTo(0.105, 3)]);
  });

  it('starts at 0 from p = 0.025 upwards, and without a jump below it', () => {
    // The 0.975 quantile of chi-square with 4 degrees of freedom.
    const edge = 11.143286781877796;
    const low = (statistic: number) => cohensW({ statistic, df: 4, p: 0 }, 100).low;
    expect(low(edge - 1e-6)).toBe(0);
    expect(low(edge + 1e-6)).toBeLessThan(0.005);
    expect(low(edge + 3)).toBeGreaterThan(0.05);
  });
});

it.each([
  [1, 0.45493642311957],
  [4, 3.35669398003333],
  [24, 23.336726306089524],
])('the middle of chi-square with %d degrees of freedom is that of R', (df, median) => {
  expect(chiSquareMedian(df)).toBeCloseTo(median, 10);
});

it("the interval holds the population's V in 95 of 100 samples, without an effect and with small ones", () => {
  const random = seededRandom(3);
  const people = 50;
  for (const apart of [0, 0.05, 0.1]) {
    const shares = [0, 1, 2].map((group) => [0, 1, 2].map((answer) => 1 / 3 + (answer === group ? apart : -apart / 2)));
    // Each answer is given by a third of all.
    const squared = shares.flat().reduce((sum, share) => sum + (share - 1 / 3) ** 2, 0);
    const v = Math.sqrt(squared / 2);
    let held = 0;
    for (let sample = 0; sample < 1000; sample += 1) {
      const counts = [0, 1, 2].map(() => [0, 0, 0]);
      for (const [group, of] of shares.entries())
        for (let one = 0; one < people; one += 1) {
          const at = random();
          const row = counts[at < (of[0] ?? 0) ? 0 : at < (of[0] ?? 0) + (of[1] ?? 0) ? 1 : 2];
          if (row !== undefined) row[group] = (row[group] ?? 0) + 1;
        }
      const found = cramersV(counts);
      if (found !== null && found.low <= v && found.high >= v) held += 1;
    }
    expect(held).toBeGreaterThan(940);
  }
});
