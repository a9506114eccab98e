import { z95 } from '../functions/normal.ts';
import type { Estimate } from './interval.ts';

/** A share of a base of 1 or more and its interval: Wilson, J. Am. Stat. Assoc. 22 (1927) 209. Never outside 0 to 1, and of some width at 0 and 1. */
export function wilsonInterval(count: number, base: number, z = z95): Estimate {
  const share = count / base;
  const middle = share + (z * z) / (2 * base);
  const width = z * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base));
  const whole = 1 + (z * z) / base;
  return {
    value: share,
    low: count === 0 ? 0 : (middle - width) / whole,
    high: count === base ? 1 : (middle + width) / whole,
  };
}
