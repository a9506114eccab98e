import { describe, expect, it, test } from 'vitest';

import { chiSquareAbove, noncentralBelow } from './chi-square-distribution.ts';
import { binomialAtMost, incompleteBeta } from './incomplete-beta.ts';
import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { logFactorial, logGamma } from './log-gamma.ts';
import { normalAbove, normalQuantileAbove } from './normal.ts';

// Worked out with arbitrary precision (mpmath 30 digits).
const near = (ours: number, known: number) => {
  expect(Math.abs(ours - known) / Math.max(1e-300, Math.abs(known))).toBeLessThan(1e-12);
};

describe('values that are known', () => {
  test.each([
    [0.5, 0.57236494292470008707],
    [3.25, 0.935801931108725358],
    [100, 359.13420536957539878],
    [1e6, 12815504.56914761166],
  ])('ln Γ(%d)', (x, known) => {
    near(logGamma(x), known);
  });

  test.each([
    [1.959963984540054, 0.025],
    [6, 9.865876450376981407e-10],
    [20, 2.7536241186062336951e-89],
    [-1, 0.84134474606854294859],
  ])('P(Z > %d)', (z, known) => {
    near(normalAbove(z), known);
  });

  test.each([
    [3.841458820694124, 1, 0.05],
    [100, 3, 1.554159431389604921e-21],
    [0.5, 4, 0.97350097883925608531],
  ])('P(chi-square >= %d) with %d degrees of freedom', (x, df, known) => {
    near(chiSquareAbove(x, df), known);
  });

  it('P(X <= 3) of 10 tries at a half is 176 of 1024', () => {
    near(binomialAtMost(3, 10, 0.5), 176 / 1024);
  });

  it('a noncentrality of 0 leaves the central distribution', () => {
    near(noncentralBelow(3, 2, 0), lowerGamma(1, 1.5));
  });
});

describe('laws', () => {
  const shapes = [0.5, 1, 2.5, 10, 99.5, 1000];

  it('ln (n + 1)! is ln n! and ln (n + 1)', () => {
    for (let n = 0; n < 3000; n += 1)
      expect(Math.abs(logFactorial(n + 1) - logFactorial(n) - Math.log(n + 1))).toBeLessThan(1e-10);
  });

  it('the two parts of the gamma distribution are one whole', () => {
    for (const a of shapes) for (const x of [0.1, 0.9, 3, 50, 990, 1100]) near(lowerGamma(a, x) + upperGamma(a, x), 1);
  });

  it('the beta distribution is the same from the other side', () => {
    for (const a of shapes)
      for (const b of shapes)
        for (const x of [0.01, 0.3, 0.5, 0.8]) near(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a), 1);
  });

  it('a quantile is where its share lies above', () => {
    for (const share of [1e-12, 1e-6, 0.025, 0.3, 0.5, 0.7, 0.999])
      near(normalAbove(normalQuantileAbove(share)), share);
  });
});
