import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cliffsDelta } from '../effects/cliffs-delta.ts';
import { riskDifference } from '../effects/risk-difference.ts';
import { wilsonInterval } from '../effects/wilson-interval.ts';
import { transposed, type Counts } from '../tables/counts.ts';
import { benjaminiHochberg, holm } from './adjust-p.ts';
import { fisherFreemanHalton } from './fisher-freeman-halton.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannWhitney } from './mann-whitney.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';

const table = (rows: number, columns: number, most: number): fc.Arbitrary<Counts> =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
const part = fc
  .integer({ min: 1, max: 400 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));

const p = (counts: Counts): number | null => {
  const exact = fisherFreemanHalton(counts);
  return exact?.ok === true ? exact.p : null;
};

/** The same by going through every table with these margins. */
function byCounting(counts: Counts): number {
  const [rows, columns] = [
    counts.map((row) => row[0]! + row[1]!),
    [0, 1].map((c) => counts.reduce((s, row) => s + row[c]!, 0)),
  ];
  const choose = (n: number, k: number) =>
    Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
  const all = choose(columns[0]! + columns[1]!, columns[0]!);
  const chance = (first: readonly number[]) =>
    first.reduce((product, x, at) => product * choose(rows[at]!, x), 1) / all;
  const seen = chance(counts.map((row) => row[0]!));
  let total = 0;
  const go = (first: readonly number[], left: number) => {
    if (first.length === rows.length) {
      if (left === 0 && chance(first) <= seen * (1 + 1e-7)) total += chance(first);
      return;
    }
    for (let x = 0; x <= Math.min(left, rows[first.length]!); x += 1) go([...first, x], left - x);
  };
  go([], columns[0]!);
  return total;
}

describe('the exact test', () => {
  it('equals going through every table', () => {
    fc.assert(
      fc.property(table(4, 2, 6), (counts) => {
        const ours = p(counts);
        if (ours !== null) expect(ours).toBeCloseTo(byCounting(counts), 11);
      }),
    );
  });

  it('does not depend on the order of rows or which side is which', () => {
    fc.assert(
      fc.property(table(4, 3, 5), (counts) => {
        const ours = p(counts);
        const turned = p(transposed([...counts].reverse()));
        if (ours === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(ours, 11);
      }),
    );
  });
});

describe('two groups', () => {
  it('Kruskal and Wallis is the square of Mann and Whitney', () => {
    fc.assert(
      fc.property(table(5, 2, 30), (counts) => {
        const two = mannWhitney(counts);
        if (two !== null) expect(kruskalWallis(counts)?.statistic).toBeCloseTo(two.z ** 2, 8);
      }),
    );
  });

  it('an effect turns round with the groups, and lies in its interval', () => {
    fc.assert(
      fc.property(table(5, 2, 30), (counts) => {
        const effect = cliffsDelta(counts);
        if (effect === null) return;
        const other = cliffsDelta(counts.map((row) => [...row].reverse()));
        expect(other?.value).toBeCloseTo(-effect.value, 10);
        expect(other?.low).toBeCloseTo(-effect.high, 10);
        expect(effect.low - 1e-12 <= effect.value && effect.value <= effect.high + 1e-12).toBe(true);
      }),
    );
  });

  it('a difference lies in its interval, and that between -1 and 1', () => {
    fc.assert(
      fc.property(part, part, ([a, m], [b, n]) => {
        const { value, low, high } = riskDifference(a, m, b, n);
        expect(low >= -1 - 1e-12 && low <= value && value <= high && high <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

it('a share lies in its interval, and that between 0 and 1', () => {
  fc.assert(
    fc.property(part, ([count, base]) => {
      const { value, low, high } = wilsonInterval(count, base);
      expect(low >= 0 && low <= value && value <= high && high <= 1).toBe(true);
    }),
  );
});

it('a table times two has twice the statistic', () => {
  fc.assert(
    fc.property(table(3, 4, 40), (counts) => {
      const once = pearsonChiSquare(counts);
      const twice = pearsonChiSquare(counts.map((row) => row.map((count) => 2 * count)));
      expect(twice?.statistic ?? 0).toBeCloseTo(2 * (once?.statistic ?? 0), 8);
    }),
  );
});

it('adjusted p-values keep their order, and Holm is never below Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(shares, (ps) => {
      const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
      for (const [a, first] of ps.entries()) {
        expect(strict[a]! >= mild[a]! - 1e-12 && mild[a]! >= first - 1e-12).toBe(true);
        for (const [b, second] of ps.entries()) if (first <= second) expect(strict[a]! <= strict[b]!).toBe(true);
      }
    }),
  );
});
