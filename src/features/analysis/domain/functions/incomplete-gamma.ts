import { logGamma } from './log-gamma.ts';

const enough = 1e-17;
const tiny = 1e-300;
const most = 100_000;

/**
 * Q(a, x), the share of the gamma distribution of shape `a` that lies above `x`; a > 0. Small values keep their relative precision.
 * The series below a + 1, Lentz's continued fraction above: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31; Press et al., Numerical Recipes, 3rd ed., 6.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}

/** P(a, x) = 1 - Q(a, x), with its own precision where it is small. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? lowerBySeries(a, x) : 1 - upperByFraction(a, x);
}

const front = (a: number, x: number) => Math.exp(a * Math.log(x) - x - logGamma(a));

function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < most && term > sum * enough; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * front(a, x);
}

function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < most; n += 1) {
    const step = -n * (n - a);
    b += 2;
    d = notZero(step * d + b);
    d = 1 / d;
    c = notZero(b + step / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction * front(a, x);
}

const notZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);
