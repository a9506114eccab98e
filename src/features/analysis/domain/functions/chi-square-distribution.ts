import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { logFactorial } from './log-gamma.ts';

/** P(X >= x) for X chi-square with `df` degrees of freedom (whole or not). Abramowitz and Stegun (1964), 26.4.19. */
export function chiSquareAbove(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/**
 * P(X <= x) for X noncentral chi-square: central ones weighted by Poisson, from the heaviest weight outwards. Johnson, Kotz and Balakrishnan, Continuous Univariate
 * Distributions 2 (1995), 29.3.
 */
export function noncentralBelow(x: number, df: number, noncentrality: number): number {
  if (noncentrality <= 0) return lowerGamma(df / 2, x / 2);
  const half = noncentrality / 2;
  const heaviest = Math.floor(half);
  const part = (k: number) => Math.exp(-half + k * Math.log(half) - logFactorial(k)) * lowerGamma(df / 2 + k, x / 2);
  let sum = 0;
  for (let k = heaviest; k >= 0; k -= 1) {
    const next = part(k);
    sum += next;
    if (next < sum * 1e-17) break;
  }
  for (let k = heaviest + 1; ; k += 1) {
    const next = part(k);
    sum += next;
    if (next <= sum * 1e-17) return sum;
  }
}
