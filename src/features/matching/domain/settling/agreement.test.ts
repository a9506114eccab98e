import { describe, expect, test } from 'vitest';

import { agreementOf, shareOf } from './agreement.ts';
import type { SaidVerdict } from './next-step.ts';

type Cells = readonly (readonly [SaidVerdict, SaidVerdict, number])[];
const pairsOf = (cells: Cells) =>
  cells.flatMap(([first, second, count]) => Array.from({ length: count }, () => [first, second] as const));

const fifty: Cells = [
  ['same', 'same', 20],
  ['same', 'different', 5],
  ['different', 'same', 10],
  ['different', 'different', 15],
];

describe('agreement', () => {
  test('of fifty pairs, 35 of them alike where half would be by chance, is 0.7 and kappa 0.4', () => {
    const { agreed, kappa, pairs } = agreementOf(pairsOf(fifty));
    expect({ agreed, pairs }).toEqual({ agreed: 0.7, pairs: 50 });
    expect(kappa?.value).toBeCloseTo(0.4, 10);
  });

  test('has the interval that the spread of kappa over its cells gives, worked out by small changes of each share', () => {
    const cells: Cells = [
      ...fifty,
      ['cannot-say', 'same', 4],
      ['different', 'cannot-say', 3],
      ['cannot-say', 'cannot-say', 2],
    ];
    const { kappa } = agreementOf(pairsOf(cells));
    const reach = ((kappa?.interval.high ?? 0) - (kappa?.interval.low ?? 0)) / 2;
    expect(reach).toBeCloseTo(1.959964 * Math.sqrt(varianceByChanges(cells)), 4);
  });

  test('is not said of nobody, and kappa not where everybody gave one answer', () => {
    expect(agreementOf([])).toEqual({ pairs: 0, agreed: null, kappa: null });
    expect(agreementOf(pairsOf([['same', 'same', 9]]))).toEqual({ pairs: 9, agreed: 1, kappa: null });
  });
});

/** The delta method for a multinomial, with derivatives taken by differences. */
function varianceByChanges(cells: Cells): number {
  const all = cells.reduce((sum, [, , count]) => sum + count, 0);
  const shares = cells.map(([, , count]) => count / all);
  const kappaAt = (at: readonly number[]) => {
    const sum = (keep: (cell: Cells[number]) => boolean) =>
      cells.reduce((total, cell, index) => total + (keep(cell) ? (at[index] ?? 0) : 0), 0);
    const observed = sum(([i, j]) => i === j);
    const expected = (['same', 'different', 'cannot-say'] as const).reduce(
      (total, verdict) => total + sum(([i]) => i === verdict) * sum(([, j]) => j === verdict),
      0,
    );
    return (observed - expected) / (1 - expected);
  };
  const step = 1e-6;
  const slopes = shares.map((_, index) => {
    const moved = (by: number) => shares.map((share, other) => (other === index ? share + by : share));
    return (kappaAt(moved(step)) - kappaAt(moved(-step))) / (2 * step);
  });
  const mean = slopes.reduce((sum, slope, index) => sum + slope * (shares[index] ?? 0), 0);
  return slopes.reduce((sum, slope, index) => sum + (shares[index] ?? 0) * (slope - mean) ** 2, 0) / all;
}

describe('the interval of a share', () => {
  test.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [199, 200, 0.9722, 0.9991],
  ])('of %i in %i is from %d to %d', (of, all, low, high) => {
    expect(shareOf(of, all)?.interval.low).toBeCloseTo(low, 3);
    expect(shareOf(of, all)?.interval.high).toBeCloseTo(high, 3);
  });

  test('of nobody is not said', () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});
