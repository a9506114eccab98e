import { groupCounts, type SurveyTable } from '../tables/survey-table.ts';
import { pearsonChiSquare, type ChiSquare } from '../tests/pearson-chi-square.ts';
import { findBases, type FoundBase } from './find-bases.ts';
import { reproducePercentages, type PrintedPercentages } from './printed-percentages.ts';
import { reproduceP, type ReproducedP } from './printed-tests.ts';

export type Reproduced = Readonly<{
  bases: readonly FoundBase[];
  percentages: PrintedPercentages;
  p: ReproducedP | null;
  /** What the chi-square test stood on; null where there was none. */
  chiSquare: ChiSquare | null;
}>;

/** Works a published table out again from its counts, by the ways in which such tables are usually made. `all`: the tables of its report. */
export function reproduceTable(table: SurveyTable, all: readonly SurveyTable[]): Reproduced {
  const bases = findBases(table, all);
  const chiSquare = pearsonChiSquare(groupCounts(table));
  return { bases, percentages: reproducePercentages(table, bases), p: reproduceP(table, chiSquare, bases), chiSquare };
}
