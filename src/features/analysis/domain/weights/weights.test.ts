import { describe, expect, it } from 'vitest';

import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import { kishEffect } from './kish-effect.ts';
import { rake } from './rake.ts';
import { raoScott } from './rao-scott.ts';
import { weightedMiddle } from './weighted-middle.ts';

describe('raking', () => {
  it('with one margin is post-stratification: each group is weighted by its share of the population over that of the answers', () => {
    const raked = rake(4, [{ groups: [0, 0, 0, 1], shares: [0.5, 0.5] }]);
    expect(raked).toMatchObject({ ok: true });
    if (raked.ok) expect([...raked.weights]).toEqual([2 / 3, 2 / 3, 2 / 3, 2]);
  });

  it('names the group in which nobody answered', () => {
    expect(rake(2, [{ groups: [0, 0], shares: [0.4, 0.6] }])).toEqual({
      ok: false,
      kind: 'nobody-in-group',
      margin: 0,
      group: 1,
    });
  });

  it('says when margins cannot both be had', () => {
    // Everybody in the first group of one is in the first of the other.
    const groups = [0, 0, 1];
    const margins = [
      { groups, shares: [0.2, 0.8] },
      { groups, shares: [0.6, 0.4] },
    ];
    expect(rake(3, margins, { rounds: 50 })).toEqual({
      ok: false,
      kind: 'does-not-settle',
      off: expect.closeTo(0.4, 10) as number,
    });
  });
});

describe('raking refuses what cannot be weighed', () => {
  it.each([
    ['a share that is none', [Number.NaN, 1], { kind: 'not-a-share', margin: 0, group: 0 }],
    ['shares that add up otherwise', [0.6, 0.6], { kind: 'shares-add-up', margin: 0, sum: 1.2 }],
    [
      'people in a group that the population lacks',
      [1, 0],
      { kind: 'nobody-in-population', margin: 0, group: 1, people: 5 },
    ],
  ])('%s', (_title, shares, problem) => {
    expect(rake(2, [{ groups: [0, 1], shares }], { people: [3, 5] })).toEqual({ ok: false, ...problem });
  });

  it('people in no group', () => {
    const groups = [0, -1, 2];
    const problem = { ok: false, kind: 'in-no-group', margin: 0, people: 2 };
    expect(rake(3, [{ groups, shares: [0.5, 0.5] }])).toEqual(problem);
  });

  it('gives everybody of a cell the weight that they would have one by one', () => {
    const shares = [0.25, 0.75];
    const cells = rake(2, [{ groups: [0, 1], shares }], { people: [3, 1] });
    const people = rake(4, [{ groups: [0, 0, 0, 1], shares }]);
    if (!cells.ok || !people.ok) throw new Error('both can be weighed');
    expect([cells.weights[0], cells.weights[1]]).toEqual([people.weights[0], people.weights[3]]);
  });
});

describe('a weighted table', () => {
  const table = [
    [30, 10],
    [20, 25],
  ];

  it('with weights of 1 is the plain test but for n - 1, and has no design effect', () => {
    const found = raoScott({ weights: table, squares: table, people: 85 });
    expect(found?.uncorrected).toBeCloseTo(pearsonChiSquare(table)?.statistic ?? 0, 10);
    expect(found).toMatchObject({ df: 1, dfBelow: 84 });
    expect(found?.designEffect).toBeGreaterThan(0.9);
    expect(found?.designEffect).toBeLessThan(1.2);
  });

  it('is the same for weights of any unit', () => {
    const scaled = (by: number) => table.map((row) => row.map((cell) => cell * by));
    const [one, thousand] = [1, 1000].map((unit) =>
      raoScott({ weights: scaled(unit), squares: scaled(unit * unit), people: 85 }),
    );
    expect(thousand?.p).toBeCloseTo(one?.p ?? 0, 12);
  });

  it('of one group, one answer or one person is not tested', () => {
    const none = [
      [30, 0],
      [20, 0],
    ];
    expect(raoScott({ weights: none, squares: none, people: 50 })).toBeNull();
    expect(raoScott({ weights: [[1, 2]], squares: [[1, 4]], people: 2 })).toBeNull();
    expect(
      raoScott({
        weights: [
          [1, 0],
          [0, 1],
        ],
        squares: [
          [1, 0],
          [0, 1],
        ],
        people: 1,
      }),
    ).toBeNull();
  });

  it('the middle of numbers needs two people with a weight', () => {
    const one = { value: 3, people: 1, weight: 2, squares: 4 };
    expect(weightedMiddle([one, { ...one, value: 5, weight: 0, squares: 0 }])).toBeNull();
    expect(weightedMiddle([one, { ...one, value: 5 }])).toMatchObject({
      base: 2,
      mean: { value: 4 },
      median: { value: 3 },
    });
  });
});

describe("Kish's effect", () => {
  it('is 1 for equal weights, and each says as much as one', () => {
    expect(kishEffect([2, 2, 2])).toEqual({ effect: 1, effectiveBase: 3 });
  });

  it('leaves out weights of 0, and is null when nothing is left', () => {
    expect(kishEffect([1, 0, 3])?.effect).toBeCloseTo((2 * 10) / 16, 12);
    expect(kishEffect([0])).toBeNull();
  });
});
