import { incompleteBeta } from '../features/analysis/domain/functions/incomplete-beta.ts';
import { chiSquareAbove } from '../features/analysis/domain/functions/chi-square-distribution.ts';
import { logGamma } from '../features/analysis/domain/functions/log-gamma.ts';
import { normalAbove, normalQuantileAbove } from '../features/analysis/domain/functions/normal.ts';
import { middle } from '../features/analysis/domain/describe/middle.ts';
import { cliffsDelta } from '../features/analysis/domain/effects/cliffs-delta.ts';
import { cramersV } from '../features/analysis/domain/effects/cramers-v.ts';
import { oddsRatio } from '../features/analysis/domain/effects/odds-ratio.ts';
import { riskDifference } from '../features/analysis/domain/effects/risk-difference.ts';
import { wilsonInterval } from '../features/analysis/domain/effects/wilson-interval.ts';
import { cell, columnTotals, rowTotals, sum, type Counts } from '../features/analysis/domain/tables/counts.ts';
import { benjaminiHochberg, holm } from '../features/analysis/domain/tests/adjust-p.ts';
import { cochranArmitage } from '../features/analysis/domain/tests/cochran-armitage.ts';
import { fisherFreemanHalton } from '../features/analysis/domain/tests/fisher-freeman-halton.ts';
import { jonckheereTerpstra } from '../features/analysis/domain/tests/jonckheere-terpstra.ts';
import { kruskalWallis } from '../features/analysis/domain/tests/kruskal-wallis.ts';
import { linearByLinear } from '../features/analysis/domain/tests/linear-by-linear.ts';
import { mannWhitney } from '../features/analysis/domain/tests/mann-whitney.ts';
import { bowker, mcnemar } from '../features/analysis/domain/tests/mcnemar.ts';
import { pearsonChiSquare } from '../features/analysis/domain/tests/pearson-chi-square.ts';
import { severalResponses } from '../features/analysis/domain/tests/several-responses.ts';
import { stuartMaxwell } from '../features/analysis/domain/tests/stuart-maxwell.ts';
import { wilcoxonSignedRank } from '../features/analysis/domain/tests/wilcoxon-signed-rank.ts';
import { rake } from '../features/analysis/domain/weights/rake.ts';

/** Figures by name; null where R has none. */
type Figures<Name extends string> = Readonly<Record<Name, number | null>>;

/** One line of what scripts/r-golden.R writes. */
export type Golden = Readonly<{
  counts: Counts;
  independence: Figures<
    'statistic' | 'df' | 'p' | 'yates' | 'yatesP' | 'exact' | 'smallest' | 'v' | 'vLow' | 'vHigh'
  > | null;
  ordered: Figures<'kw' | 'kwP' | 'linear' | 'linearP' | 'jt' | 'jtZ' | 'jtP'>;
  twoGroups: Figures<'w' | 'p' | 'lessP' | 'delta' | 'low' | 'high' | 'trend' | 'trendP'> | null;
  fourfold: Figures<
    'low' | 'high' | 'difference' | 'differenceLow' | 'differenceHigh' | 'odds' | 'oddsLow' | 'oddsHigh'
  > | null;
  square: Counts;
  paired: Figures<'bowker' | 'bowkerDf' | 'bowkerP' | 'lessP' | 'exact' | 'stuart' | 'stuartP' | 'v' | 'vP' | 'vLessP'>;
  ps: readonly number[];
  holm: readonly number[];
  bh: readonly number[];
  several:
    | (Readonly<{ bases: readonly number[]; together: readonly Counts[] }> & Figures<'x2' | 'statistic' | 'df' | 'p'>)
    | null;
  functions: Readonly<
    Record<'df' | 'x' | 'above' | 'logGamma' | 'a' | 'b' | 'share' | 'beta' | 'z' | 'tail' | 'quantile', number>
  >;
  middle: Readonly<{ mean: number; sd: number | null; quartiles: readonly number[] }>;
  rake: Readonly<{ rows: readonly number[]; columns: readonly number[]; fit: Counts }>;
}>;

/** A third of what the service allows, so that ten thousand tables are done in minutes. */
export const exactSteps = 1_000_000;

/** What the figure of the exact test is called; it is left out where the table is too large for us. */
export const exactTest = 'Fisher-Freeman-Halton p';

/** A figure of ours beside R's. `what` names the function. */
export type Pair = Readonly<{ what: string; ours: number; theirs: number }>;

/** Every figure of a line that both have. Where R has one and we have not, ours is NaN, so that it cannot pass. */
export function pairsOf(golden: Golden): readonly Pair[] {
  const pairs: Pair[] = [];
  const add = (what: string, theirs: number | null | undefined, ours: number | null | undefined) => {
    if (theirs !== null && theirs !== undefined) pairs.push({ what, theirs, ours: ours ?? Number.NaN });
  };
  addIndependence(golden, add);
  addOrdered(golden, add);
  addFourfold(golden, add);
  addPaired(golden, add);
  addOthers(golden, add);
  return pairs;
}

type Add = (what: string, theirs: number | null | undefined, ours: number | null | undefined) => void;

function addIndependence({ counts, independence: r }: Golden, add: Add): void {
  const ours = pearsonChiSquare(counts);
  add('pearson statistic', r?.statistic, ours?.statistic);
  add('pearson df', r?.df, ours?.df);
  add('pearson p', r?.p, ours?.p);
  add('smallest expected', r?.smallest, ours?.smallestExpected);
  add('corrected statistic', r?.yates, ours?.corrected?.statistic);
  add('corrected p', r?.yatesP, ours?.corrected?.p);
  const v = cramersV(counts);
  add("Cramer's V", r?.v, v?.value);
  add("Cramer's V low", r?.vLow, v?.low);
  add("Cramer's V high", r?.vHigh, v?.high);
  if (typeof r?.exact !== 'number') return;
  const exact = fisherFreemanHalton(counts, exactSteps);
  if (exact?.ok === false) return;
  add(exactTest, r.exact, exact?.p);
}

function addOrdered({ counts, ordered: r, twoGroups }: Golden, add: Add): void {
  const kw = kruskalWallis(counts);
  add('Kruskal-Wallis statistic', r.kw, kw?.statistic);
  add('Kruskal-Wallis p', r.kwP, kw?.p);
  const linear = linearByLinear(counts);
  add('linear-by-linear statistic', r.linear, linear?.statistic);
  add('linear-by-linear p', r.linearP, linear?.p);
  const jt = jonckheereTerpstra(counts);
  if (jt !== null) add('Jonckheere-Terpstra statistic', r.jt, jt.statistic);
  add('Jonckheere-Terpstra z', r.jtZ, jt?.z);
  add('Jonckheere-Terpstra p', r.jtP, jt?.p);
  if (twoGroups === null) return;
  const mw = mannWhitney(counts);
  if (mw !== null) add('Mann-Whitney U', twoGroups.w, mw.statistic);
  add('Mann-Whitney p', twoGroups.p, mw?.p);
  add('Mann-Whitney corrected p', twoGroups.lessP, mw?.corrected.p);
  const delta = cliffsDelta(counts);
  add("Cliff's delta", twoGroups.delta, delta?.value);
  add("Cliff's delta low", twoGroups.low, delta?.low);
  add("Cliff's delta high", twoGroups.high, delta?.high);
  const trend = cochranArmitage(
    counts.map((row) => row[0] ?? 0),
    rowTotals(counts),
  );
  add('Cochran-Armitage statistic', twoGroups.trend, trend?.statistic);
  add('Cochran-Armitage p', twoGroups.trendP, trend?.p);
}

function addFourfold({ counts, fourfold: r }: Golden, add: Add): void {
  if (r === null) return;
  const [n1 = 0, n2 = 0] = columnTotals(counts);
  const [a, b, c, d] = [cell(counts, 0, 0), cell(counts, 0, 1), cell(counts, 1, 0), cell(counts, 1, 1)];
  const wilson = wilsonInterval(a, n1);
  add('Wilson low', r.low, wilson.low);
  add('Wilson high', r.high, wilson.high);
  const difference = riskDifference(a, n1, b, n2);
  add('risk difference', r.difference, difference.value);
  add('risk difference low', r.differenceLow, difference.low);
  add('risk difference high', r.differenceHigh, difference.high);
  const odds = oddsRatio(a, b, c, d);
  add('odds ratio', r.odds, odds.value);
  add('odds ratio low', r.oddsLow, odds.low);
  add('odds ratio high', r.oddsHigh, odds.high);
}

function addPaired({ square, paired: r }: Golden, add: Add): void {
  const whole = bowker(square);
  const r2 = square.length === 2;
  add(r2 ? 'McNemar statistic' : 'Bowker statistic', r.bowkerDf === whole?.df ? r.bowker : null, whole?.statistic);
  add(r2 ? 'McNemar p' : 'Bowker p', r.bowkerDf === whole?.df ? r.bowkerP : null, whole?.p);
  if (r2) {
    const two = mcnemar(square);
    add('McNemar corrected p', r.lessP, two?.corrected.p);
    add('McNemar exact p', r.exact, two?.exact);
  }
  const stuart = stuartMaxwell(square);
  add('Stuart-Maxwell statistic', r.stuart, stuart?.statistic);
  add('Stuart-Maxwell p', r.stuartP, stuart?.p);
  const signed = wilcoxonSignedRank(square);
  if (signed !== null) add('Wilcoxon signed rank V', r.v, signed.statistic);
  add('Wilcoxon signed rank p', r.vP, signed?.p);
  add('Wilcoxon signed rank corrected p', r.vLessP, signed?.corrected.p);
}

function addOthers(golden: Golden, add: Add): void {
  holm(golden.ps).forEach((p, at) => {
    add('Holm', golden.holm[at], p);
  });
  benjaminiHochberg(golden.ps).forEach((p, at) => {
    add('Benjamini-Hochberg', golden.bh[at], p);
  });
  const { several, functions: f } = golden;
  if (several !== null) {
    const ours = severalResponses(several.together.map((together, at) => ({ base: several.bases[at] ?? 0, together })));
    add('several responses, sum', several.x2, ours?.unadjusted);
    add('several responses, statistic', several.statistic, ours?.statistic);
    add('several responses, df', several.df, ours?.df);
    add('several responses, p', several.p, ours?.p);
  }
  add('chi-square above', f.above, chiSquareAbove(f.x, f.df));
  add('ln gamma', f.logGamma, logGamma(f.df));
  add('incomplete beta', f.beta, incompleteBeta(f.share, f.a, f.b));
  add('normal above', f.tail, normalAbove(f.z));
  add('normal quantile', f.quantile, normalQuantileAbove(f.share));
  const totals = rowTotals(golden.counts);
  const ours = middle(
    [...totals.keys()].map((at) => at + 1),
    totals,
  );
  add('mean', golden.middle.mean, ours?.mean);
  add('standard deviation', golden.middle.sd, ours?.standardDeviation);
  [ours?.lowerQuartile, ours?.median, ours?.upperQuartile].forEach((quartile, at) => {
    add('quartiles', golden.middle.quartiles[at], quartile);
  });
  addRaking(golden, add);
}

function addRaking({ counts, rake: r }: Golden, add: Add): void {
  // R raked the table with one added to each cell.
  const people = counts.flatMap((row, at) =>
    row.flatMap((count, to) => Array.from({ length: count + 1 }, () => [at, to] as const)),
  );
  const raked = rake(people.length, [
    { groups: people.map(([row]) => row), shares: r.rows },
    { groups: people.map(([, column]) => column), shares: r.columns },
  ]);
  if (!raked.ok) {
    add('raking', 0, Number.NaN);
    return;
  }
  for (const [row, fits] of r.fit.entries())
    for (const [column, fit] of fits.entries()) {
      const ours = sum(people.map(([a, b], at) => (a === row && b === column ? (raked.weights[at] ?? 0) : 0)));
      add('raking', fit, ours);
    }
}

/** How far ours is from R's: a share of R's where that is above 1, else the plain difference. */
export const deviation = ({ ours, theirs }: Pair): number => Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
