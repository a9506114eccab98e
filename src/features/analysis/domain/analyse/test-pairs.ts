import { cohensW } from '../effects/cohens-w.ts';
import { roseLessFell } from '../effects/rose-less-fell.ts';
import { cell, columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';
import { exactMargins } from '../tests/exact-margins.ts';
import { exactSignedRank } from '../tests/exact-signed-rank.ts';
import { bowker, mcnemar } from '../tests/mcnemar.ts';
import { stuartMaxwell } from '../tests/stuart-maxwell.ts';
import { changesByStep, wilcoxonSignedRank } from '../tests/wilcoxon-signed-rank.ts';
import { found, type Effect, type FoundTest } from './found-test.ts';

/** Fewer who changed than this, for each degree of freedom, and the exact test of margins is advised: McNemar's, where there are two answers. */
const fewChanged = 25;

/** Fewer who changed than this, and signed ranks are tested exactly (as R does where there are no ties). */
const fewRanks = 50;

/**
 * Whether answers of the same people changed: rows before, columns after. Answers that nobody gave either time are left out, so that a list with an answer more is no other test. Where more than two are left and have an order the signed ranks are
 * advised, as they use it, over the steps of the whole scale; else they stand there to compare, and the margins are advised.
 */
export function testPairs(given: Counts, isOrdered: boolean): readonly FoundTest[] {
  const places = givenAnswers(given);
  const counts = places.map((row) => places.map((column) => cell(given, row, column)));
  const base = sum(counts.flat());
  return counts.length === 2
    ? testTwoAnswers(counts, base, places[1] ?? 1)
    : [...testMargins(counts, base, isOrdered), ...signedRanks(given, base, isOrdered)];
}

const givenAnswers = (counts: Counts): readonly number[] => {
  const [before, after] = [rowTotals(counts), columnTotals(counts)];
  return [...counts.keys()].filter((at) => (before[at] ?? 0) + (after[at] ?? 0) > 0);
};

/** `row` is the place of the second answer, of whose share the difference is. */
function testTwoAnswers(counts: Counts, base: number, row: number): readonly FoundTest[] {
  const two = mcnemar(counts);
  if (two === null) return [];
  const few = two.changedUp + two.changedDown < fewChanged;
  const effect = { measure: 'risk-difference', ...risen(counts), of: { row, less: 'after-less-before' } } as const;
  return [
    found('mcnemar', base, two, { effect, isAdvised: !few }),
    found('mcnemar-corrected', base, two.corrected, { effect }),
    found('mcnemar-exact', base, { p: two.exact }, { effect, isAdvised: few }),
  ];
}

function testMargins(counts: Counts, base: number, isOrdered: boolean): readonly FoundTest[] {
  const margins = stuartMaxwell(counts);
  const symmetry = bowker(counts);
  if (margins === null || symmetry === null) return [];
  const w = (test: Parameters<typeof cohensW>[0]): Effect => ({ measure: 'cohens-w', ...cohensW(test, base) });
  const changed = base - sum(counts.map((row, at) => row[at] ?? 0));
  // Where ranks are advised the margins only stand there to compare.
  const exact = !isOrdered && changed < fewChanged * (margins.df ?? 1) ? exactMargins(counts) : null;
  const effect = w(margins);
  return [
    found('stuart-maxwell', base, margins, { effect, isAdvised: !isOrdered && exact === null }),
    ...(exact === null ? [] : [exactTest(exact, base, { effect, isAdvised: true })]),
    found('bowker', base, symmetry, { effect: w(symmetry) }),
  ];
}

function exactTest(
  { p, statistic, simulated }: NonNullable<ReturnType<typeof exactMargins>>,
  base: number,
  more: Pick<FoundTest, 'effect' | 'isAdvised'>,
): FoundTest {
  if (simulated === null) return found('stuart-maxwell-exact', base, { p, statistic }, more);
  const { drawn, low, high } = simulated;
  return found('stuart-maxwell-simulated', base, { p, statistic }, { ...more, simulated: { drawn, low, high } });
}

/** By the normal distribution and, where few changed, exactly. */
function signedRanks(counts: Counts, base: number, isAdvised: boolean): readonly FoundTest[] {
  const ranks = wilcoxonSignedRank(counts);
  if (ranks === null) return [];
  const effect = { measure: 'rose-less-fell', ...risen(counts) } as const;
  const exact = ranks.changed < fewRanks ? exactSignedRank(counts) : null;
  const { statistic } = ranks;
  return [
    found('wilcoxon-signed-rank', base, ranks, { effect, isAdvised: isAdvised && exact?.ok !== true }),
    ...(exact?.ok === true ? [found('wilcoxon-exact', base, { statistic, p: exact.p }, { effect, isAdvised })] : []),
  ];
}

function risen(counts: Counts) {
  const { rose, fell } = changesByStep(counts);
  return roseLessFell(sum(rose), sum(fell), sum(counts.flat()));
}
