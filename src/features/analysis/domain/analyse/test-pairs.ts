import { cohensW } from '../effects/cohens-w.ts';
import { roseLessFell } from '../effects/rose-less-fell.ts';
import { sum, type Counts } from '../tables/counts.ts';
import { exactSignedRank } from '../tests/exact-signed-rank.ts';
import { bowker, mcnemar } from '../tests/mcnemar.ts';
import { stuartMaxwell } from '../tests/stuart-maxwell.ts';
import { changesByStep, wilcoxonSignedRank } from '../tests/wilcoxon-signed-rank.ts';
import { found, type Effect, type FoundTest } from './found-test.ts';

/** Fewer who changed than this, and the exact test of McNemar is advised. */
const fewChanged = 25;

/** Fewer who changed than this, and signed ranks are tested exactly (as R does where there are no ties). */
const fewRanks = 50;

/** Whether answers of the same people changed: rows before, columns after. Where the answers have an order the signed ranks are advised, as they use it; else they stand there to compare, and the margins are advised. */
export function testPairs(counts: Counts, isOrdered: boolean): readonly FoundTest[] {
  const base = sum(counts.flat());
  if (counts.length === 2) {
    const two = mcnemar(counts);
    if (two === null) return [];
    const few = two.changedUp + two.changedDown < fewChanged;
    const effect = { measure: 'risk-difference', ...risen(counts) } as const;
    return [
      found('mcnemar', base, two, { effect, isAdvised: !few }),
      found('mcnemar-corrected', base, two.corrected, { effect }),
      found('mcnemar-exact', base, { p: two.exact }, { effect, isAdvised: few }),
    ];
  }
  const margins = stuartMaxwell(counts);
  const symmetry = bowker(counts);
  const ranks = signedRanks(counts, base, isOrdered);
  const w = (test: Parameters<typeof cohensW>[0]): Effect => ({ measure: 'cohens-w', ...cohensW(test, base) });
  return [
    ...(margins === null
      ? []
      : [
          found('stuart-maxwell', base, margins, {
            effect: w(margins),
            isAdvised: !ranks.some(({ isAdvised }) => isAdvised),
          }),
        ]),
    ...(symmetry === null ? [] : [found('bowker', base, symmetry, { effect: w(symmetry) })]),
    ...ranks,
  ];
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
