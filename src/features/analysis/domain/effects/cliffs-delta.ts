import { z95 } from '../functions/normal.ts';
import { columnOf, sum, type Counts } from '../tables/counts.ts';
import type { Estimate } from './interval.ts';

/**
 * How often the first group's answer is the higher less how often it is the lower, -1 to 1; rows are answers from the lowest. Cliff, Psychol. Bull. 114 (1993) 494; interval that need not be
 * symmetric: Feng and Cliff, J. Mod. Appl. Stat. Methods 3 (2004) 322. Null where a group has fewer than two people.
 */
export function cliffsDelta(counts: Counts): Estimate | null {
  const first = columnOf(counts, 0);
  const second = columnOf(counts, 1);
  const m = sum(first);
  const n = sum(second);
  if (m < 2 || n < 2) return null;
  const byFirst = dominance(second, n);
  const bySecond = dominance(first, m).map((value) => -value);
  const delta = sum(first.map((count, at) => count * (byFirst[at] ?? 0))) / m;
  if (Math.abs(delta) > 1 - 1e-12) return whollyApart(Math.sign(delta), Math.min(m, n));
  const rows = sum(first.map((count, at) => count * ((byFirst[at] ?? 0) - delta) ** 2));
  const columns = sum(second.map((count, at) => count * ((bySecond[at] ?? 0) - delta) ** 2));
  const cells = sum(first.flatMap((a, i) => second.map((b, j) => a * b * (Math.sign(i - j) - delta) ** 2)));
  const unbiased = (n * n * rows + m * m * columns - cells) / (m * n * (m - 1) * (n - 1));
  const variance = Math.max(unbiased, (1 - delta * delta) / (m * n - 1));
  const spread = z95 * z95 * variance;
  const middle = delta - delta ** 3;
  const width = Math.sqrt(spread) * Math.sqrt((1 - delta * delta) ** 2 + spread);
  const whole = 1 - delta * delta + spread;
  return { value: delta, low: Math.max(-1, (middle - width) / whole), high: Math.min(1, (middle + width) / whole) };
}

/** For each answer: the share of the others that lie below it less the share above. */
function dominance(others: readonly number[], size: number): readonly number[] {
  let below = 0;
  return others.map((here) => {
    const value = (below - (size - below - here)) / size;
    below += here;
    return value;
  });
}

/** Where every answer of one group lies above all of the other there is no variance to see: Feng and Cliff (2004). */
function whollyApart(side: number, smaller: number): Estimate {
  const bound = (smaller - z95 * z95) / (smaller + z95 * z95);
  return side > 0 ? { value: 1, low: bound, high: 1 } : { value: -1, low: -1, high: -bound };
}
