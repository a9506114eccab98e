import { cramersV } from '../effects/cramers-v.ts';
import { cliffsDelta } from '../effects/cliffs-delta.ts';
import { oddsRatio } from '../effects/odds-ratio.ts';
import { riskDifference } from '../effects/risk-difference.ts';
import { cell, columnTotals, rowTotals, sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { cochranArmitage } from '../tests/cochran-armitage.ts';
import { fisherFreemanHalton } from '../tests/fisher-freeman-halton.ts';
import { jonckheereTerpstra } from '../tests/jonckheere-terpstra.ts';
import { kruskalWallis } from '../tests/kruskal-wallis.ts';
import { linearByLinear } from '../tests/linear-by-linear.ts';
import { mannWhitney } from '../tests/mann-whitney.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';
import { found, type Effect, type FoundTest } from './found-test.ts';

/** Above so many people, with no small cell, the exact test is work for the same answer. */
const exactAlwaysTo = 1000;

/** Whether groups differ in answers without an order: the exact test is advised where a cell expects fewer than five people, and can be done. */
export function testUnordered(counts: Counts, steps?: number): readonly FoundTest[] {
  const base = sum(counts.flat());
  const plain = pearsonChiSquare(counts);
  if (plain === null) return [];
  const exact = plain.expectedBelowFive > 0 || base <= exactAlwaysTo ? fisherFreemanHalton(counts, steps) : null;
  const useExact = plain.expectedBelowFive > 0 && exact?.ok === true;
  const effect = unorderedEffect(counts);
  const more = { effect, expectedBelowFive: plain.expectedBelowFive };
  return [
    found('chi-square', base, plain, { ...more, isAdvised: plain.expectedBelowFive === 0 }),
    ...(plain.corrected === null ? [] : [found('chi-square-corrected', base, plain.corrected, more)]),
    ...(exact?.ok === true ? [found('exact', base, exact, { effect, isAdvised: useExact })] : []),
  ];
}

/** For two answers in two groups the difference of shares, the first group less the second; for anything larger Cramér's V. */
function unorderedEffect(given: Counts): Effect | null {
  const counts = withoutEmpty(given);
  const [m = 0, n = 0] = columnTotals(counts);
  if (counts.length === 2 && counts[0]?.length === 2)
    return { measure: 'risk-difference', ...riskDifference(cell(counts, 0, 0), m, cell(counts, 0, 1), n) };
  const v = cramersV(counts);
  return v === null ? null : { measure: 'cramers-v', ...v };
}

/** The odds ratio of a table of two answers in two groups; null for others. */
export function fourfoldOdds(given: Counts): Effect | null {
  const counts = withoutEmpty(given);
  if (counts.length !== 2 || counts[0]?.length !== 2) return null;
  const { value, low, high } = oddsRatio(
    cell(counts, 0, 0),
    cell(counts, 0, 1),
    cell(counts, 1, 0),
    cell(counts, 1, 1),
  );
  return { measure: 'odds-ratio', value, low, high };
}

/** Whether answers with an order lie higher in one group: ranks, which use the order; and trends, for groups that have an order too. */
export function testOrdered(counts: Counts): readonly FoundTest[] {
  const base = sum(counts.flat());
  const groups = columnTotals(counts).filter((total) => total > 0).length;
  const two = groups === 2 && counts[0]?.length === 2;
  const tests: FoundTest[] = [];
  const mw = two ? mannWhitney(counts) : null;
  const delta = two ? cliffsDelta(counts) : null;
  const effect = delta === null ? null : ({ measure: 'cliffs-delta', ...delta } as const);
  if (mw !== null) tests.push(found('mann-whitney', base, mw, { effect, isAdvised: true }));
  const kw = kruskalWallis(counts);
  if (kw !== null && !two) tests.push(found('kruskal-wallis', base, kw, { isAdvised: true }));
  const trend = two
    ? cochranArmitage(
        counts.map((row) => row[0] ?? 0),
        rowTotals(counts),
      )
    : null;
  if (trend !== null) tests.push(found('cochran-armitage', base, trend));
  const jt = two ? null : jonckheereTerpstra(counts);
  if (jt !== null) tests.push(found('jonckheere-terpstra', base, jt));
  const linear = linearByLinear(counts);
  if (linear !== null) tests.push(found('linear-by-linear', base, linear));
  return tests;
}
