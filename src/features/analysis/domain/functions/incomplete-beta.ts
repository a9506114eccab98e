import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;
const most = 100_000;

/**
 * I_x(a, b), the share of the beta distribution that lies below `x`; a, b > 0, 0 <= x <= 1.
 * Lentz's continued fraction on the side where it is quick: Abramowitz and Stegun (1964), 26.5.8; Press et al., Numerical Recipes, 3rd ed., 6.4.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < most; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    result *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return result;
}

const notZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** P(X <= k) for X successes in n tries of chance `share`. Abramowitz and Stegun (1964), 26.5.24. */
export function binomialAtMost(k: number, n: number, share: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(1 - share, n - k, k + 1);
}
