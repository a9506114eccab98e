import { columnTotals, rowTotals, sum } from '../tables/counts.ts';
import { raoScott, type RaoScott, type WeightedTable } from './rao-scott.ts';

/** Fewer effective people than this in the smallest cell, if groups did not differ, and the test is not said at all; fewer than the other, and it is said with care. */
const fewestTested = 3;
const fewestPlain = 5;

/** How far a weighted table can carry a test, where it cannot plainly. */
export type WeightedCaution = Readonly<{
  says: 'not-tested' | 'careful';
  /** How many people of one weight would say as much (Kish, Survey Sampling (1965), 11.7). */
  effectiveBase: number;
  /** How many of these the smallest cell would hold if groups did not differ. */
  smallestExpected: number;
}>;

export type WeightedTest = Readonly<{ test: RaoScott | null; caution: WeightedCaution | null }>;

/**
 * Rao and Scott's test where weights leave enough people for it. Its variance is taken from the weights that came, so a few heavy ones make it too small and p with it (Potter, Proc. Surv. Res. Methods Sect. ASA (1990) 225): of samples without any
 * difference (weights alike, lognormal, one or some of 10 to 50 times the others) it turned down 5 to 8 of 100 where the smallest cell expects five effective people or more, 9 with three to five, 13 with two to three, 17
 * to 52 below.
 */
export function weightedTest(table: WeightedTable): WeightedTest {
  const { weights, squares } = table;
  const test = raoScott(table);
  if (test === null) return { test, caution: null };
  const total = sum(weights.flat());
  const effectiveBase = total ** 2 / sum(squares.flat());
  const least = (totals: readonly number[]) => Math.min(...totals.filter((held) => held > 0)) / total;
  const smallestExpected = effectiveBase * least(rowTotals(weights)) * least(columnTotals(weights));
  if (smallestExpected >= fewestPlain) return { test, caution: null };
  const isTested = smallestExpected >= fewestTested;
  const says = isTested ? 'careful' : 'not-tested';
  return { test: isTested ? test : null, caution: { says, effectiveBase, smallestExpected } };
}
