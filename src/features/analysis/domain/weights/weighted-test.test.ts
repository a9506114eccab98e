import { expect, it } from 'vitest';

import { seededRandom } from '../functions/seeded-random.ts';
import type { WeightedTable } from './rao-scott.ts';
import { weightedTest } from './weighted-test.ts';

/** People of weight 1 in cells, and one of `heavy` in the first. */
const withOne = (counts: readonly (readonly number[])[], heavy: number): WeightedTable => {
  const of = (power: number) =>
    counts.map((row, r) => row.map((count, c) => (r === 0 && c === 0 ? count - 1 + heavy ** power : count)));
  return { weights: of(1), squares: of(2), people: counts.flat().reduce((sum, count) => sum + count, 0) };
};

const sixty = [
  [15, 15],
  [13, 17],
];

it('one weight of 50 among 60 people leaves 4.6, and no test', () => {
  expect(weightedTest(withOne(sixty, 50))).toMatchObject({
    test: null,
    caution: { says: 'not-tested', effectiveBase: expect.closeTo(4.6, 1) as number },
  });
});

it.each([
  [1, null],
  [12, 'careful'],
  [200, 'not-tested'],
])('with one weight of %d the test of 60 people is said %s', (heavy, says) => {
  const { test, caution } = weightedTest(withOne(sixty, heavy));
  expect(caution?.says ?? null).toBe(says);
  expect(test === null).toBe(says === 'not-tested');
});

it('what is said plainly turns down few samples that do not differ, however unequal the weights', () => {
  const random = seededRandom(5);
  let [said, below] = [0, 0];
  for (let sample = 0; sample < 1500; sample += 1) {
    const cells = () => [0, 1].map(() => [0, 0]);
    const [weights, squares] = [cells(), cells()];
    for (let person = 0; person < 120; person += 1) {
      const weight = Math.exp(Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
      const [answer, group] = [random() < 0.5 ? 0 : 1, random() < 0.5 ? 0 : 1];
      for (const [table, power] of [
        [weights, 1],
        [squares, 2],
      ] as const) {
        const row = table[answer];
        if (row !== undefined) row[group] = (row[group] ?? 0) + weight ** power;
      }
    }
    const { test, caution } = weightedTest({ weights, squares, people: 120 });
    if (test === null || caution !== null) continue;
    said += 1;
    if (test.p < 0.05) below += 1;
  }
  expect(said).toBeGreaterThan(1000);
  expect(below / said).toBeLessThan(0.08);
});
