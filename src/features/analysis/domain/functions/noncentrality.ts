import { noncentralBelow } from './chi-square-distribution.ts';

/** The noncentrality that leaves `share` of the distribution below what was seen; null where even none leaves less. */
export function noncentralityWith(share: number, seen: number, df: number): number | null {
  if (noncentralBelow(seen, df, 0) < share) return null;
  let low = 0;
  let high = Math.max(1, seen);
  while (noncentralBelow(seen, df, high) > share) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (noncentralBelow(seen, df, middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
