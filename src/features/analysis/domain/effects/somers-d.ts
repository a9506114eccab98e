import { z95 } from '../functions/normal.ts';
import { columnTotals, sum, type Counts } from '../tables/counts.ts';
import type { Estimate } from './interval.ts';

/**
 * Of two people from different groups: how often the one from the later group answered higher less how often lower, -1 to 1; rows are answers from the lowest, columns groups in their order. For two groups it is Cliff's
 * delta of the second against the first. Somers, Am. Sociol. Rev. 27 (1962) 799; standard error of Goodman and Kruskal, J. Am. Stat. Assoc. 67 (1972) 415, and the interval on Fisher's scale (Newson, Stata J. 6 (2006)
 * 309), so that it stays within -1 to 1. Null where all are in one group, or no pair disagrees, as no interval can be had of that.
 */
export function somersD(counts: Counts): Estimate | null {
  const groups = columnTotals(counts);
  const n = sum(groups);
  const pairs = n * n - sum(groups.map((size) => size * size));
  if (pairs === 0) return null;
  const agreeing = agreement(counts);
  const both = sum(counts.flatMap((row, r) => row.map((count, c) => count * (agreeing[r]?.[c] ?? 0))));
  const d = both / pairs;
  if (Math.abs(d) > 1 - 1e-12) return null;
  const squares = sum(
    counts.flatMap((row, r) =>
      row.map((count, c) => count * (pairs * (agreeing[r]?.[c] ?? 0) - both * (n - (groups[c] ?? 0))) ** 2),
    ),
  );
  const error = (2 * Math.sqrt(squares)) / pairs ** 2;
  const [middle, width] = [Math.atanh(d), (z95 * error) / (1 - d * d)];
  return { value: d, low: Math.tanh(middle - width), high: Math.tanh(middle + width) };
}

/** For each cell: people who lie on the same side of it in answer and group less those who lie on opposite sides. */
function agreement(counts: Counts): Counts {
  return counts.map((row, r) =>
    row.map((_, c) =>
      sum(
        counts.map((other, at) =>
          at === r ? 0 : Math.sign(at - r) * sum(other.map((count, to) => Math.sign(to - c) * count)),
        ),
      ),
    ),
  );
}
