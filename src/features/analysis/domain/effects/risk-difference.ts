import type { Estimate } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The share of the first group less that of the second: Newcombe, Stat. Med. 17 (1998) 873, method 10 (Wilson's intervals put together). */
export function riskDifference(first: number, firstBase: number, second: number, secondBase: number): Estimate {
  const a = wilsonInterval(first, firstBase);
  const b = wilsonInterval(second, secondBase);
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
