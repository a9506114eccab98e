import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { testPairs } from '../analyse/test-pairs.ts';
import type { Counts } from '../tables/counts.ts';
import { exactMargins } from './exact-margins.ts';
import { mcnemar } from './mcnemar.ts';
import { stuartMaxwell } from './stuart-maxwell.ts';

const advised = (counts: Counts, isOrdered = false) => {
  const found = testPairs(counts, isOrdered).find(({ isAdvised }) => isAdvised);
  return [found?.test, found?.p];
};

describe('pairs of which few changed', () => {
  it('with an answer that nobody gave are tested as without it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }),
        fc.nat(2),
        ([a = 0, b = 0, c = 0, d = 0], at) => {
          const two = [
            [a, b],
            [c, d],
          ];
          const row = (cells: number[]) => [...cells.slice(0, at), 0, ...cells.slice(at)];
          const three = [...two.slice(0, at).map(row), [0, 0, 0], ...two.slice(at).map(row)];
          fc.pre(Math.min(a + b + c, b + c + d) > 0 && b + c > 0);
          for (const isOrdered of [false, true]) expect(advised(three, isOrdered)).toEqual(advised(two, isOrdered));
        },
      ),
    );
  });

  it.each<[Counts, string, number]>([
    [
      [
        [4, 4, 0],
        [12, 19, 0],
        [0, 0, 0],
      ],
      'mcnemar-exact',
      0.07681,
    ],
    [
      [
        [10, 6, 0],
        [0, 10, 0],
        [0, 0, 0],
      ],
      'mcnemar-exact',
      0.03125,
    ],
    [
      [
        [10, 6, 0],
        [0, 10, 0],
        [0, 0, 5],
      ],
      'stuart-maxwell-exact',
      0.03125,
    ],
    // Two people changed: nothing can be said of them.
    [
      [
        [30, 1, 0],
        [0, 40, 1],
        [0, 0, 3],
      ],
      'stuart-maxwell-exact',
      1,
    ],
    // coin 1.4-2, mh_test by 200,000 draws: 0.0172 to 0.0187.
    [
      [
        [5, 3, 4],
        [0, 5, 6],
        [1, 0, 7],
      ],
      'stuart-maxwell-exact',
      0.0177,
    ],
  ])('%j: %s', (counts, test, p) => {
    expect(advised(counts)).toEqual([test, expect.closeTo(p, 4) as number]);
  });

  it('are drawn where there are too many ways, and coin has the same', () => {
    const five = [
      [5, 3, 2, 1, 0],
      [4, 6, 3, 2, 1],
      [1, 5, 7, 4, 2],
      [2, 1, 3, 6, 5],
      [1, 0, 4, 3, 9],
    ];
    const found = testPairs(five, false).find(({ isAdvised }) => isAdvised);
    // coin 1.4-2, mh_test by 200,000 draws: 0.991.
    expect(found?.test).toBe('stuart-maxwell-simulated');
    expect(found?.simulated?.low).toBeLessThan(0.991);
    expect(found?.simulated?.high).toBeGreaterThan(0.991);
  });

  it('of two answers are McNemar, exactly', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (up, down) => {
        fc.pre(up + down > 0);
        const counts = [
          [3, up],
          [down, 3],
        ];
        expect(exactMargins(counts)?.p).toBeCloseTo(mcnemar(counts)?.exact ?? Number.NaN, 10);
      }),
    );
  });
});

it('people who went round in separate circles are tested circle by circle', () => {
  const apart = [
    [9, 9, 0, 0],
    [1, 9, 0, 0],
    [0, 0, 9, 2],
    [0, 0, 8, 9],
  ];
  expect(stuartMaxwell(apart)).toMatchObject({ statistic: expect.closeTo(64 / 10 + 36 / 10, 10) as number, df: 2 });
});
