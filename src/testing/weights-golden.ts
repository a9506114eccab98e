import { correlation } from '../features/analysis/domain/effects/correlation.ts';
import { cohensW } from '../features/analysis/domain/effects/cohens-w.ts';
import { epsilonSquared } from '../features/analysis/domain/effects/epsilon-squared.ts';
import { roseLessFell } from '../features/analysis/domain/effects/rose-less-fell.ts';
import { somersD } from '../features/analysis/domain/effects/somers-d.ts';
import { fisherAbove, studentAbove, studentQuantileAbove } from '../features/analysis/domain/functions/student.ts';
import { sum, type Counts } from '../features/analysis/domain/tables/counts.ts';
import { exactMannWhitney } from '../features/analysis/domain/tests/exact-mann-whitney.ts';
import { exactSignedRank } from '../features/analysis/domain/tests/exact-signed-rank.ts';
import type { Exact } from '../features/analysis/domain/tests/fisher-freeman-halton.ts';
import { bowker } from '../features/analysis/domain/tests/mcnemar.ts';
import { changesByStep } from '../features/analysis/domain/tests/wilcoxon-signed-rank.ts';
import { raoScott } from '../features/analysis/domain/weights/rao-scott.ts';
import { weightedMiddle } from '../features/analysis/domain/weights/weighted-middle.ts';
import type { Pair } from './analysis-golden.ts';

/** Figures by name; null where R has none. */
type Figures<Name extends string> = Readonly<Record<Name, number | null>>;

/** One line of what scripts/r-golden-weights.R writes. */
export type WeightsGolden = Readonly<{
  twoGroups: (Readonly<{ counts: Counts }> & Figures<'coin' | 'own'>) | null;
  pairs: Readonly<{ counts: Counts }> & Figures<'exact' | 'rose' | 'roseLow' | 'roseHigh' | 'w' | 'wLow' | 'wHigh'>;
  ordered: Readonly<{ counts: Counts }> &
    Figures<'epsilon' | 'epsilonLow' | 'epsilonHigh' | 'rLow' | 'rHigh' | 'd' | 'dLow' | 'dHigh'>;
  weighted: Readonly<Record<'weights' | 'groups' | 'answers' | 'values', readonly number[]>> &
    Figures<'f' | 'df' | 'dfBelow' | 'p' | 'mean' | 'meanLow' | 'meanHigh' | 'median' | 'medianLow' | 'medianHigh'>;
  functions: Readonly<Record<'df' | 'under' | 'x' | 'share' | 'student' | 'quantile' | 'fisher', number>>;
}>;

type Add = (what: string, theirs: number | null | undefined, ours: number | null | undefined) => void;

/** Every figure of a line that R has; where we have not, ours is NaN, so that it cannot pass. */
export function weightsPairsOf(golden: WeightsGolden): readonly Pair[] {
  const pairs: Pair[] = [];
  const add: Add = (what, theirs, ours) => {
    if (theirs !== null && theirs !== undefined) pairs.push({ what, theirs, ours: ours ?? Number.NaN });
  };
  const { twoGroups, functions: f } = golden;
  if (twoGroups !== null) {
    const p = pOf(exactMannWhitney(twoGroups.counts));
    add('exact Mann-Whitney p (coin)', twoGroups.coin, p);
    add('exact Mann-Whitney p, no ties', twoGroups.own, p);
  }
  addPairs(golden.pairs, add);
  addOrdered(golden.ordered, add);
  addWeighted(golden.weighted, add);
  add('Student above', f.student, studentAbove(f.x, f.df));
  add('Student quantile', f.quantile, studentQuantileAbove(f.share, f.df));
  add('Fisher F above', f.fisher, fisherAbove(f.x, f.df, f.under));
  return pairs;
}

const pOf = (exact: Exact | null) => (exact?.ok === true ? exact.p : null);

function addPairs({ counts, ...r }: WeightsGolden['pairs'], add: Add): void {
  add('exact signed rank p (exactRankTests)', r.exact, pOf(exactSignedRank(counts)));
  const { rose, fell } = changesByStep(counts);
  const share = roseLessFell(sum(rose), sum(fell), sum(counts.flat()));
  add('rose less fell', r.rose, share.value);
  add('rose less fell low', r.roseLow, share.low);
  add('rose less fell high', r.roseHigh, share.high);
  const symmetry = bowker(counts);
  const w = symmetry === null ? null : cohensW(symmetry, sum(counts.flat()));
  add("Cohen's w", r.w, w?.value);
  add("Cohen's w low", r.wLow, w?.low);
  add("Cohen's w high", r.wHigh, w?.high);
}

function addOrdered({ counts, ...r }: WeightsGolden['ordered'], add: Add): void {
  const epsilon = epsilonSquared(counts);
  add('epsilon squared', r.epsilon, epsilon?.value);
  add('epsilon squared low', epsilon === null ? null : r.epsilonLow, epsilon?.low);
  add('epsilon squared high', epsilon === null ? null : r.epsilonHigh, epsilon?.high);
  const along = correlation(counts);
  add('correlation low', r.rLow, along?.low);
  add('correlation high', r.rHigh, along?.high);
  const d = somersD(counts);
  add("Somers' D", r.d, d?.value);
  add("Somers' D low", r.dLow, d?.low);
  add("Somers' D high", r.dHigh, d?.high);
}

function addWeighted({ weights, groups, answers, values, ...r }: WeightsGolden['weighted'], add: Add): void {
  const of = (answer: number, group: number, power: number) =>
    sum(weights.map((weight, at) => (answers[at] === answer && groups[at] === group ? weight ** power : 0)));
  const table = (power: number) =>
    Array.from({ length: Math.max(...answers) + 1 }, (_, answer) =>
      Array.from({ length: Math.max(...groups) + 1 }, (__, group) => of(answer, group, power)),
    );
  const test = raoScott({ weights: table(1), squares: table(2), people: weights.length });
  add('Rao-Scott F', r.f, test?.statistic);
  add('Rao-Scott df', r.df, test?.df);
  add('Rao-Scott df below', r.dfBelow, test?.dfBelow);
  add('Rao-Scott p', r.p, test?.p);
  const middle = weightedMiddle(
    [...new Set(values)]
      .sort((a, b) => a - b)
      .map((value) => {
        const own = weights.filter((_, at) => values[at] === value);
        return { value, people: own.length, weight: sum(own), squares: sum(own.map((weight) => weight ** 2)) };
      }),
  );
  add('weighted mean', r.mean, middle?.mean.value);
  add('weighted mean low', r.meanLow, middle?.mean.low);
  add('weighted mean high', r.meanHigh, middle?.mean.high);
  add('weighted median', r.median, middle?.median.value);
  add('weighted median low', r.medianLow, middle?.median.low);
  add('weighted median high', r.medianHigh, middle?.median.high);
}
