import { describe, expect, it } from 'vitest';

import { kishEffect } from './kish-effect.ts';
import { rake } from './rake.ts';

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

describe("Kish's effect", () => {
  it('is 1 for equal weights, and each says as much as one', () => {
    expect(kishEffect([2, 2, 2])).toEqual({ effect: 1, effectiveBase: 3 });
  });

  it('leaves out weights of 0, and is null when nothing is left', () => {
    expect(kishEffect([1, 0, 3])?.effect).toBeCloseTo((2 * 10) / 16, 12);
    expect(kishEffect([0])).toBeNull();
  });
});
