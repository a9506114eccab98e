import { withoutEmpty, type Counts } from '../tables/counts.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import type { Lint } from './lint.ts';

/** What is wrong with testing a table of our own by chi-square: cells that expect fewer than five people. Null where none does, or nothing can be tested. */
export function lintChiSquare(table: string, counts: Counts): Lint | null {
  const plain = pearsonChiSquare(withoutEmpty(counts));
  if (plain === null || plain.expectedBelowFive === 0) return null;
  const { expectedBelowFive: small, cells, smallestExpected } = plain;
  return { lint: 'small-cells', table, values: { small, cells, smallest: smallestExpected.toFixed(2) } };
}
