import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { logFactorial, logGamma } from './log-gamma.ts';

/** P(X >= x) for X chi-square with `df` degrees of freedom (whole or not). Abramowitz and Stegun (1964), 26.4.19. */
export function chiSquareAbove(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/** x with P(X > x) = 0.5, by halving; it lies between 0 and `df` (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 1 (1994), 18.3). */
export function chiSquareMedian(df: number): number {
  let [low, high] = [0, df];
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquareAbove(middle, df) > 0.5) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * P(X <= x) for X noncentral chi-square: central ones weighted by Poisson, from the heaviest weight outwards, each from the one before by P(a + 1, y) = P(a, y) - y^a e^-y / Γ(a + 1). Johnson,
 * Kotz and Balakrishnan, Continuous Univariate Distributions 2 (1995), 29.3; Abramowitz and Stegun (1964), 6.5.21.
 */
export function noncentralBelow(x: number, df: number, noncentrality: number): number {
  const y = x / 2;
  if (noncentrality <= 0) return lowerGamma(df / 2, y);
  const half = noncentrality / 2;
  const heaviest = Math.floor(half);
  const startWeight = Math.exp(-half + heaviest * Math.log(half) - logFactorial(heaviest));
  const start = df / 2 + heaviest;
  const startBelow = lowerGamma(start, y);
  const startStep = Math.exp(start * Math.log(y) - y - logGamma(start + 1));
  let sum = 0;
  let [weight, below, step] = [startWeight, startBelow, startStep];
  for (let k = heaviest; ; k += 1) {
    sum += weight * below;
    below = Math.max(0, below - step);
    step *= y / (df / 2 + k + 1);
    weight *= half / (k + 1);
    if (weight * below <= sum * 1e-17 || weight < 1e-30) break;
  }
  [weight, below, step] = [startWeight, startBelow, startStep];
  for (let k = heaviest; k > 0; k -= 1) {
    step *= (df / 2 + k) / y;
    below = Math.min(1, below + step);
    weight *= k / half;
    sum += weight * below;
    if (weight < sum * 1e-18) break;
  }
  return sum;
}
