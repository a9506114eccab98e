import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../functions/seeded-random.ts';
import { weightedMiddle } from './weighted-middle.ts';

/** Numbers with how many people gave each, all of one weight. */
const medianOf = (numbers: readonly (readonly [number, number])[], weight = 1) =>
  weightedMiddle(
    numbers.map(([value, people]) => ({ value, people, weight: people * weight, squares: people * weight ** 2 })),
  )?.median;

describe('the interval of a median', () => {
  // Ranks by qbinom(0.025, n, 0.5) of R 4.2.2: 6 and 15 of 20, 40 and 61 of 100.
  it.each<[string, readonly (readonly [number, number])[], number, number]>([
    [
      '49 say 1 and 51 say 2',
      [
        [1, 49],
        [2, 51],
      ],
      1,
      2,
    ],
    [
      '9 say 3 and 11 say 9',
      [
        [3, 9],
        [9, 11],
      ],
      3,
      9,
    ],
    [
      '40 say 1 and 61 say 2, which leaves no doubt',
      [
        [1, 40],
        [2, 61],
      ],
      2,
      2,
    ],
    ['six people each their own', [1, 2, 3, 4, 5, 6].map((value) => [value, 1] as const), 1, 6],
  ])('of tied answers is as wide as it must be: %s', (_title, numbers, low, high) => {
    expect(medianOf(numbers)).toMatchObject({ low, high });
    expect(medianOf(numbers, 0.37)).toMatchObject({ low, high });
  });

  it('is none of five people, as even all five hold it less often than in 95 of 100', () => {
    expect(medianOf([1, 2, 3, 4, 5].map((value) => [value, 1]))).toEqual({ value: 3, low: null, high: null });
  });

  it('holds the median, and that of the numbers turned round is turned round', () => {
    const numbers = fc.uniqueArray(
      fc.record({ value: fc.integer({ min: -50, max: 50 }), people: fc.integer({ min: 1, max: 9 }), each: fc.nat(20) }),
      { minLength: 4, maxLength: 12, selector: ({ value }) => value },
    );
    fc.assert(
      fc.property(numbers, (given) => {
        const held = (sign: number) =>
          given
            .map(({ value, people, each }) => ({
              ...{ value: sign * value, people, weight: people * (1 + each) },
              squares: people * (1 + each) ** 2,
            }))
            .sort((a, b) => a.value - b.value);
        const [one, turned] = [held(1), held(-1)].map((numbers) => weightedMiddle(numbers)?.median);
        expect(one?.low ?? -51).toBeLessThanOrEqual(one?.value ?? Number.NaN);
        expect(one?.high ?? 51).toBeGreaterThanOrEqual(one?.value ?? Number.NaN);
        expect([turned?.low ?? null, turned?.high ?? null].map((end) => (end === null ? null : 0 + end))).toEqual(
          [one?.high ?? null, one?.low ?? null].map((end) => (end === null ? null : 0 - end)),
        );
      }),
    );
  });

  it.each([20, 100])(
    'holds that of a scale of two answers in 95 of 100 samples of %i, with weights or without',
    (n) => {
      const random = seededRandom(n);
      const samples = 2000;
      let [plain, weighted] = [0, 0];
      for (let sample = 0; sample < samples; sample += 1) {
        const people = Array.from({ length: n }, () => ({
          value: random() < 0.49 ? 1 : 2,
          weight: 0.2 - Math.log(1 - random()),
        }));
        const held = (weightOf: (weight: number) => number) =>
          [1, 2].map((value) => {
            const weights = people.filter((one) => one.value === value).map(({ weight }) => weightOf(weight));
            const total = (power: number) => weights.reduce((sum, weight) => sum + weight ** power, 0);
            return { value, people: weights.length, weight: total(1), squares: total(2) };
          });
        const holds = (weightOf: (weight: number) => number) => {
          const median = weightedMiddle(held(weightOf))?.median;
          return (median?.low ?? 1) <= 2 && (median?.high ?? 2) >= 2;
        };
        if (holds(() => 1)) plain += 1;
        if (holds((weight) => weight)) weighted += 1;
      }
      expect(plain / samples).toBeGreaterThan(0.95);
      expect(weighted / samples).toBeGreaterThan(0.95);
    },
  );
});
