import { cell, sum, type Counts } from '../tables/counts.ts';
import { bowker, mcnemar } from '../tests/mcnemar.ts';
import { stuartMaxwell } from '../tests/stuart-maxwell.ts';
import { wilcoxonSignedRank } from '../tests/wilcoxon-signed-rank.ts';
import { found, type Effect, type FoundTest } from './found-test.ts';
import { z95 } from '../functions/normal.ts';

/** Fewer who changed than this, and the exact test of McNemar is advised. */
const fewChanged = 25;

/** Whether answers of the same people changed: rows before, columns after. The signed ranks stand only for answers with an order, which is for the reader to judge. */
export function testPairs(counts: Counts): readonly FoundTest[] {
  const base = sum(counts.flat());
  if (counts.length === 2) {
    const two = mcnemar(counts);
    if (two === null) return [];
    const few = two.changedUp + two.changedDown < fewChanged;
    const effect = pairedDifference(counts);
    return [
      found('mcnemar', base, two, { effect, isAdvised: !few }),
      found('mcnemar-corrected', base, two.corrected, { effect }),
      found('mcnemar-exact', base, { p: two.exact }, { effect, isAdvised: few }),
    ];
  }
  const margins = stuartMaxwell(counts);
  const symmetry = bowker(counts);
  const ranks = wilcoxonSignedRank(counts);
  return [
    ...(margins === null ? [] : [found('stuart-maxwell', base, margins, { isAdvised: true })]),
    ...(symmetry === null ? [] : [found('bowker', base, symmetry)]),
    ...(ranks === null ? [] : [found('wilcoxon-signed-rank', base, ranks)]),
  ];
}

/** The share of the second answer after less before, in the same people: Agresti and Min, Stat. Med. 24 (2005) 729, a half added to each cell, so that it has a width where nobody changed one way. */
function pairedDifference(counts: Counts): Effect {
  const n = sum(counts.flat());
  const [up, down] = [cell(counts, 0, 1), cell(counts, 1, 0)];
  const [u, d, all] = [up + 0.5, down + 0.5, n + 2];
  const middle = (u - d) / all;
  const error = Math.sqrt((u + d - (u - d) ** 2 / all) / all ** 2);
  return {
    measure: 'risk-difference',
    value: (up - down) / n,
    low: Math.max(-1, middle - z95 * error),
    high: Math.min(1, middle + z95 * error),
  };
}
