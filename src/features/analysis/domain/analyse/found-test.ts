import type { Estimate } from '../effects/interval.ts';
import type { Simulated } from '../tests/simulated.ts';

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
    /** Of a difference of shares: which answer (its place among the rows) the share is of, and what is taken from what. */
    of?: Readonly<{ row: number; less: 'first-less-second' | 'after-less-before' }>;
    /** Of an odds ratio: a cell is empty, so that the ratio itself is 0 or has no limit, and this is of the cells with a half added to each. */
    halfAdded?: boolean;
  }>;

/** One test as a report may quote it: never without how many people it is of. */
export type FoundTest = Readonly<{
  test:
    | 'chi-square'
    | 'chi-square-corrected'
    | 'exact'
    | 'exact-simulated'
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
    | 'stuart-maxwell-exact'
    | 'stuart-maxwell-simulated'
    | 'wilcoxon-signed-rank'
    | 'wilcoxon-exact';
  /** The option of a select-all question that it is about; null where it is about the whole table. */
  option: string | null;
  /** People in the test. */
  base: number;
  statistic: number | null;
  df: number | null;
  p: number;
  /** Where p was drawn and not counted out: of how many draws, and where it lies with 95 % confidence. Null for others. */
  simulated: Omit<Simulated, 'p'> | null;
  /** With all options of the question looked at together; null where there is one test. */
  holm: number | null;
  benjaminiHochberg: number | null;
  effect: Effect | null;
  /** The one to quote for this kind of table; the others are there to compare. */
  isAdvised: boolean;
  /** Cells that expect fewer than five people; where there are any, a chi-square test is not advised. */
  expectedBelowFive: number | null;
  /** What has to be said with it. `small-cells`: a chi-square test on small cells, of a table too large for an exact one and even for a simulated one. Null for nothing. */
  caution: 'small-cells' | null;
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
  simulated: null,
  holm: null,
  benjaminiHochberg: null,
  effect: null,
  isAdvised: false,
  expectedBelowFive: null,
  caution: null,
  ...more,
});

/** A test whose p was drawn. */
export const foundSimulated = (
  test: FoundTest['test'],
  base: number,
  { p, ...drawn }: Simulated,
  more: Partial<FoundTest> = {},
): FoundTest => found(test, base, { p }, { simulated: drawn, ...more });
