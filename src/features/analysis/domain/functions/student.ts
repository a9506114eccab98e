import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantileAbove } from './normal.ts';

/** P(T > t) for Student's T with `df` > 0 degrees of freedom. Abramowitz and Stegun (1964), 26.7.1 with 26.5.27. */
export function studentAbove(t: number, df: number): number {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t >= 0 ? tail : 1 - tail;
}

/** t with P(T > t) = `share`, 0 < share <= 0.5, by halving: from the normal quantile, which is below it, upwards. */
export function studentQuantileAbove(share: number, df: number): number {
  let low = normalQuantileAbove(share);
  if (df > 1e9) return low;
  let high = Math.max(1, low);
  while (studentAbove(high, df) > share) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentAbove(middle, df) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(F > f) for Fisher's F with `over` and `under` degrees of freedom, whole or not. Abramowitz and Stegun (1964), 26.6.2. */
export function fisherAbove(f: number, over: number, under: number): number {
  return f <= 0 ? 1 : incompleteBeta(under / (under + over * f), under / 2, over / 2);
}
