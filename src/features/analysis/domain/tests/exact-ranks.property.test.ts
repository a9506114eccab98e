import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { testOrdered } from '../analyse/test-groups.ts';
import { testPairs } from '../analyse/test-pairs.ts';
import { sum, type Counts } from '../tables/counts.ts';
import { exactMannWhitney } from './exact-mann-whitney.ts';
import { exactSignedRank } from './exact-signed-rank.ts';
import { mannWhitney } from './mann-whitney.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

const smallGroups = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 4 });
const square = (size: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: size, maxLength: size }), { minLength: size, maxLength: size });

/** U of the first group, over pairs of people. */
const pairsWon = (first: readonly number[], second: readonly number[]) =>
  sum(first.flatMap((a) => second.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))));

/** Every way in which people can be in the first group or not, one by one. */
function byEnumeration(counts: Counts): number {
  const people = counts.flatMap((row, answer) => Array.from({ length: sum(row) }, () => answer));
  const seen = counts.flatMap((row, answer) => Array.from({ length: row[0] ?? 0 }, () => answer));
  const others = counts.flatMap((row, answer) => Array.from({ length: row[1] ?? 0 }, () => answer));
  const middle = (seen.length * others.length) / 2;
  const off = Math.abs(pairsWon(seen, others) - middle);
  let [ways, far] = [0, 0];
  for (let chosen = 0; chosen < 2 ** people.length; chosen += 1) {
    const first = people.filter((_, at) => (chosen >> at) & 1);
    if (first.length !== seen.length) continue;
    ways += 1;
    const second = people.filter((_, at) => !((chosen >> at) & 1));
    if (Math.abs(pairsWon(first, second) - middle) >= off) far += 1;
  }
  return far / ways;
}

describe('exact ranks of two groups', () => {
  it('are what counting every way gives', () => {
    fc.assert(
      fc.property(smallGroups, (counts) => {
        const exact = exactMannWhitney(counts);
        if (exact === null) expect(mannWhitney(counts)).toBeNull();
        else expect(exact).toEqual({ ok: true, p: expect.closeTo(byEnumeration(counts), 12) as number });
      }),
      { numRuns: 60 },
    );
  });

  it('are the same whichever group is first, and whichever answer is the lowest', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 6 }), (counts) => {
        const p = exactMannWhitney(counts);
        for (const other of [counts.map(([a, b]) => [b, a]), [...counts].reverse()]) {
          const turned = exactMannWhitney(other);
          if (p?.ok !== true || turned?.ok !== true) expect(turned).toEqual(p);
          else expect(turned.p).toBeCloseTo(p.p, 12);
        }
      }),
    );
  });

  it('say where they are too large, and the normal test is advised', () => {
    const counts = Array.from({ length: 40 }, (_, at) => [at % 2, 100 + at]);
    expect(exactMannWhitney(counts, 1000)).toEqual({ ok: false, kind: 'too-large' });
    expect(testOrdered(counts, 1000).filter(({ isAdvised }) => isAdvised)).toMatchObject([{ test: 'mann-whitney' }]);
  });

  it('are advised with a group of fewer than 50, and not above', () => {
    const advised = (counts: Counts) => testOrdered(counts).find(({ isAdvised }) => isAdvised)?.test;
    expect(
      advised([
        [20, 90],
        [29, 40],
      ]),
    ).toBe('mann-whitney-exact');
    expect(
      advised([
        [20, 90],
        [30, 40],
      ]),
    ).toBe('mann-whitney');
  });
});

describe('exact signed ranks', () => {
  it('are what counting every way gives', () => {
    fc.assert(
      fc.property(square(4, 1), (counts) => {
        const exact = exactSignedRank(counts);
        const steps = counts.flatMap((row, r) => row.flatMap((count, c) => Array.from({ length: count }, () => c - r)));
        const changed = steps.filter((step) => step !== 0);
        if (exact === null) expect([changed, wilcoxonSignedRank(counts)]).toEqual([[], null]);
        else {
          const sizes = changed.map(Math.abs);
          const rank = (size: number) =>
            sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2;
          const middle = (changed.length * (changed.length + 1)) / 4;
          const off = Math.abs(sum(changed.map((step) => (step > 0 ? rank(step) : 0))) - middle);
          let far = 0;
          for (let risen = 0; risen < 2 ** changed.length; risen += 1)
            if (Math.abs(sum(sizes.map((size, at) => ((risen >> at) & 1 ? rank(size) : 0))) - middle) >= off) far += 1;
          expect(exact).toEqual({ ok: true, p: expect.closeTo(far / 2 ** changed.length, 12) as number });
        }
      }),
      { numRuns: 60 },
    );
  });

  const pairs = (changed: number): Counts => [
    [9, changed, 0],
    [0, 9, 0],
    [0, 0, 9],
  ];

  it('stand beside the normal ones where fewer than 50 changed', () => {
    const names = (changed: number) => testPairs(pairs(changed), false).map(({ test }) => test);
    expect(names(49)).toContain('wilcoxon-exact');
    expect(names(50)).not.toContain('wilcoxon-exact');
  });

  it.each<[boolean, number, string]>([
    [true, 49, 'wilcoxon-exact'],
    [true, 50, 'wilcoxon-signed-rank'],
    [false, 49, 'stuart-maxwell'],
  ])('are advised for answers with an order (%s, %i changed): %s', (isOrdered, changed, test) => {
    const advised = testPairs(pairs(changed), isOrdered).filter(({ isAdvised }) => isAdvised);
    expect(advised.map((one) => one.test)).toEqual([test]);
  });
});

it('every test of ordered answers, groups and pairs has an effect with an interval around it', () => {
  const groups: Counts = [
    [9, 4, 2],
    [6, 7, 5],
    [3, 8, 11],
  ];
  const tests = [
    ...testOrdered(groups),
    ...testOrdered(groups.map((row) => row.slice(0, 2))),
    ...testPairs(groups, false),
  ];
  expect(new Set(tests.map(({ test }) => test)).size).toBe(11);
  for (const { effect } of tests) {
    expect(effect?.low).toBeLessThan(effect?.value ?? Number.NaN);
    expect(effect?.high).toBeGreaterThan(effect?.value ?? Number.NaN);
  }
});
