import { correlation } from '../effects/correlation.ts';
import { cramersV } from '../effects/cramers-v.ts';
import { cliffsDelta } from '../effects/cliffs-delta.ts';
import { epsilonSquared } from '../effects/epsilon-squared.ts';
import type { Estimate } from '../effects/interval.ts';
import { oddsRatio } from '../effects/odds-ratio.ts';
import { riskDifference } from '../effects/risk-difference.ts';
import { somersD } from '../effects/somers-d.ts';
import { cell, columnTotals, rowTotals, sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { cochranArmitage } from '../tests/cochran-armitage.ts';
import { exactMannWhitney } from '../tests/exact-mann-whitney.ts';
import { fisherFreemanHalton } from '../tests/fisher-freeman-halton.ts';
import { jonckheereTerpstra } from '../tests/jonckheere-terpstra.ts';
import { kruskalWallis } from '../tests/kruskal-wallis.ts';
import { linearByLinear } from '../tests/linear-by-linear.ts';
import { mannWhitney } from '../tests/mann-whitney.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import { simulatedExact } from '../tests/simulated-tables.ts';
import { found, foundSimulated, type Effect, type FoundTest } from './found-test.ts';

/** Above so many people, with no small cell, the exact test is work for the same answer. */
const exactAlwaysTo = 1000;

/**
 * Whether groups differ in answers without an order: where a cell expects fewer than five people the exact test is advised, counted out within `steps`, else drawn. Only a table of thousands of cells has neither; then nothing is advised, and it is
 * said.
 */
export function testUnordered(counts: Counts, steps?: number): readonly FoundTest[] {
  const base = sum(counts.flat());
  const plain = pearsonChiSquare(counts);
  if (plain === null) return [];
  const isSmall = plain.expectedBelowFive > 0;
  const counted = isSmall || base <= exactAlwaysTo ? fisherFreemanHalton(counts, steps) : null;
  const effect = unorderedEffect(counts);
  const exact = counted?.ok === true ? found('exact', base, counted, { effect, isAdvised: isSmall }) : null;
  const simulated = isSmall && exact === null ? simulatedExact(counts) : null;
  const more = { effect, expectedBelowFive: plain.expectedBelowFive };
  return [
    found('chi-square', base, plain, {
      ...more,
      isAdvised: !isSmall,
      caution: isSmall && exact === null && simulated === null ? 'small-cells' : null,
    }),
    ...(plain.corrected === null ? [] : [found('chi-square-corrected', base, plain.corrected, more)]),
    ...(exact === null ? [] : [exact]),
    ...(simulated === null ? [] : [foundSimulated('exact-simulated', base, simulated, { effect, isAdvised: true })]),
  ];
}

/** For two answers in two groups the difference of shares, the first group less the second; for anything larger Cramér's V. */
function unorderedEffect(given: Counts): Effect | null {
  const counts = withoutEmpty(given);
  const [m = 0, n = 0] = columnTotals(counts);
  if (counts.length === 2 && counts[0]?.length === 2)
    return {
      measure: 'risk-difference',
      ...riskDifference(cell(counts, 0, 0), m, cell(counts, 0, 1), n),
      of: { row: given.findIndex((row) => sum(row) > 0), less: 'first-less-second' },
    };
  const v = cramersV(counts);
  return v === null ? null : { measure: 'cramers-v', ...v };
}

/** The odds ratio of a table of two answers in two groups; null for others. */
export function fourfoldOdds(given: Counts): Effect | null {
  const counts = withoutEmpty(given);
  if (counts.length !== 2 || counts[0]?.length !== 2) return null;
  const odds = oddsRatio(cell(counts, 0, 0), cell(counts, 0, 1), cell(counts, 1, 0), cell(counts, 1, 1));
  return { measure: 'odds-ratio', ...odds };
}

/** With a group smaller than this, ranks are tested exactly (as R does where there are no ties). */
const fewRanks = 50;

/**
 * Whether answers with an order lie higher in one group: ranks, which use the order; and trends, for groups that have an order too. Of two groups the exact test is advised where one has fewer than 50 people and it can be
 * done; `steps` bounds it.
 */
export function testOrdered(counts: Counts, steps?: number): readonly FoundTest[] {
  const groups = columnTotals(counts).filter((total) => total > 0).length;
  const linear = linearByLinear(counts);
  const r = effectOf('correlation', correlation(counts));
  const ranks = groups === 2 && counts[0]?.length === 2 ? testTwoGroups(counts, r, steps) : testSeveralGroups(counts);
  return linear === null ? ranks : [...ranks, found('linear-by-linear', sum(counts.flat()), linear, { effect: r })];
}

function testTwoGroups(counts: Counts, r: Effect | null, steps?: number): readonly FoundTest[] {
  const base = sum(counts.flat());
  const ranks = mannWhitney(counts);
  if (ranks === null) return [];
  const isFew = Math.min(...columnTotals(counts)) < fewRanks;
  const exact = isFew ? exactMannWhitney(counts, steps) : null;
  const effect = effectOf('cliffs-delta', cliffsDelta(counts));
  const { statistic } = ranks;
  const trend = cochranArmitage(
    counts.map((row) => row[0] ?? 0),
    rowTotals(counts),
  );
  return [
    found('mann-whitney', base, ranks, { effect, isAdvised: exact?.ok !== true }),
    ...(exact?.ok === true
      ? [found('mann-whitney-exact', base, { statistic, p: exact.p }, { effect, isAdvised: true })]
      : []),
    ...(trend === null ? [] : [found('cochran-armitage', base, trend, { effect: r })]),
  ];
}

function testSeveralGroups(counts: Counts): readonly FoundTest[] {
  const base = sum(counts.flat());
  const kw = kruskalWallis(counts);
  const jt = jonckheereTerpstra(counts);
  const effect = effectOf('epsilon-squared', epsilonSquared(counts));
  return [
    ...(kw === null ? [] : [found('kruskal-wallis', base, kw, { effect, isAdvised: true })]),
    ...(jt === null ? [] : [found('jonckheere-terpstra', base, jt, { effect: effectOf('somers-d', somersD(counts)) })]),
  ];
}

const effectOf = (measure: Effect['measure'], estimate: Estimate | null): Effect | null =>
  estimate === null ? null : { measure, ...estimate };
