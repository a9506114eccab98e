import { normalTwoSided } from '../functions/normal.ts';
import { columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';

/**
 * Whether answers rise from group to group: rows are answers from the lowest, columns groups in their order. `statistic` counts pairs in which the later group's answer is the higher, ties as
 * half. Jonckheere, Biometrika 41 (1954) 133; variance with ties on both sides as for Kendall's S (Kendall, Rank Correlation Methods (1948), chapters 3 and 4). Null where all answers or groups are one.
 */
export function jonckheereTerpstra(counts: Counts): Readonly<{ statistic: number; z: number; p: number }> | null {
  const rows = rowTotals(counts);
  const columns = columnTotals(counts);
  const n = sum(rows);
  if (n < 3) return null;
  const variance =
    (n * (n - 1) * (2 * n + 5) - fives(rows) - fives(columns)) / 18 +
    (threes(rows) * threes(columns)) / (9 * n * (n - 1) * (n - 2)) +
    (twos(rows) * twos(columns)) / (2 * n * (n - 1));
  if (!(variance > 1e-9)) return null;
  const higherLessLower = kendallS(counts);
  const pairs = (n * n - sum(columns.map((size) => size * size))) / 2;
  const z = higherLessLower / Math.sqrt(variance);
  return { statistic: (pairs + higherLessLower) / 2, z, p: normalTwoSided(z) };
}

const fives = (ties: readonly number[]) => sum(ties.map((t) => t * (t - 1) * (2 * t + 5)));
const threes = (ties: readonly number[]) => sum(ties.map((t) => t * (t - 1) * (t - 2)));
const twos = (ties: readonly number[]) => sum(ties.map((t) => t * (t - 1)));

/** Pairs that agree less pairs that disagree in the order of rows and columns. */
function kendallS(counts: Counts): number {
  let s = 0;
  // Of the rows above the present one: how many lie in each column.
  const above = (counts[0] ?? []).map(() => 0);
  for (const row of counts) {
    const all = sum(above);
    let left = 0;
    for (const [column, count] of row.entries()) {
      const here = above[column] ?? 0;
      s += count * (left - (all - left - here));
      left += here;
    }
    for (const [column, count] of row.entries()) above[column] = (above[column] ?? 0) + count;
  }
  return s;
}
