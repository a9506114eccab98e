import { z95 } from '../functions/normal.ts';
import { sum, type Counts } from '../tables/counts.ts';
import { linearByLinear } from '../tests/linear-by-linear.ts';
import type { Estimate } from './interval.ts';

/**
 * Pearson's correlation of the places 1, 2, 3 ... of rows and columns, -1 to 1; above 0 later groups answer higher. Interval by Fisher's z, Metron 1 (1921) 3. Null for fewer than four people, where all gave one
 * answer, and where every answer lies on one line, as no interval can be had of that.
 */
export function correlation(counts: Counts): Estimate | null {
  const test = linearByLinear(counts);
  const n = sum(counts.flat());
  if (test === null || n < 4 || Math.abs(test.r) > 1 - 1e-12) return null;
  const [middle, width] = [Math.atanh(test.r), z95 / Math.sqrt(n - 3)];
  return { value: test.r, low: Math.tanh(middle - width), high: Math.tanh(middle + width) };
}
