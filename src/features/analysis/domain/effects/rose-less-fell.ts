import { z95 } from '../functions/normal.ts';
import type { Estimate } from './interval.ts';

/**
 * The share of `base` people whose answer rose less the share whose answer fell, -1 to 1: Cliff's dominance within pairs, Psychol. Bull. 114 (1993) 494; for a yes-or-no answer the difference of the two shares. Interval: Agresti
 * and Min, Stat. Med. 24 (2005) 729, a half added to each of the four cells, so that it has a width where nobody changed one way.
 */
export function roseLessFell(rose: number, fell: number, base: number): Estimate {
  const [u, d, all] = [rose + 0.5, fell + 0.5, base + 2];
  const middle = (u - d) / all;
  const error = Math.sqrt((u + d - (u - d) ** 2 / all) / all ** 2);
  return {
    value: (rose - fell) / base,
    low: Math.max(-1, middle - z95 * error),
    high: Math.min(1, middle + z95 * error),
  };
}
