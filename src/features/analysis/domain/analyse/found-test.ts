import type { Estimate } from '../effects/interval.ts';

export type Effect = Estimate &
  Readonly<{
    measure:
      | 'cramers-v'
      | 'risk-difference'
      | 'odds-ratio'
      | 'cliffs-delta'
      | 'correlation'
      | 'epsilon-squared'
      | 'somers-d'
      | 'rose-less-fell'
      | 'cohens-w';
  }>;

/** One test as a report may quote it: never without how many people it is of. */
export type FoundTest = Readonly<{
  test:
    | 'chi-square'
    | 'chi-square-corrected'
    | 'exact'
    | 'mann-whitney'
    | 'mann-whitney-exact'
    | 'kruskal-wallis'
    | 'jonckheere-terpstra'
    | 'linear-by-linear'
    | 'cochran-armitage'
    | 'mcnemar'
    | 'mcnemar-corrected'
    | 'mcnemar-exact'
    | 'bowker'
    | 'stuart-maxwell'
    | 'wilcoxon-signed-rank'
    | 'wilcoxon-exact';
  /** The option of a select-all question that it is about; null where it is about the whole table. */
  option: string | null;
  /** People in the test. */
  base: number;
  statistic: number | null;
  df: number | null;
  p: number;
  /** With all options of the question looked at together; null where there is one test. */
  holm: number | null;
  benjaminiHochberg: number | null;
  effect: Effect | null;
  /** The one to quote for this kind of table; the others are there to compare. */
  isAdvised: boolean;
  /** Cells that expect fewer than five people; where there are any, a chi-square test is not advised. */
  expectedBelowFive: number | null;
}>;

/** A test of the whole table, with what most tests lack left empty. */
export const found = (
  test: FoundTest['test'],
  base: number,
  result: Readonly<{ p: number; statistic?: number | null; df?: number | null }>,
  more: Partial<FoundTest> = {},
): FoundTest => ({
  test,
  option: null,
  base,
  statistic: result.statistic ?? null,
  df: result.df ?? null,
  p: result.p,
  holm: null,
  benjaminiHochberg: null,
  effect: null,
  isAdvised: false,
  expectedBelowFive: null,
  ...more,
});
