import { sum } from '../tables/counts.ts';
import { groupCounts, type SurveyTable } from '../tables/survey-table.ts';
import type { Reproduced } from '../published/reproduce-table.ts';
import type { Lint } from './lint.ts';

/** What is misleading in one published table, given what can be reproduced of it. */
export function lintTable(table: SurveyTable, reproduced: Reproduced): readonly Lint[] {
  return [
    pooledTicks(table, reproduced),
    mixedBases(table, reproduced),
    smallCells(table, reproduced),
    ...impossiblePercentages(table, reproduced),
  ].filter((lint) => lint !== null);
}

/** A test that takes every tick as a person of its own: whoever ticks five options counts five times, and the five are not independent. */
function pooledTicks(table: SurveyTable, { p }: Reproduced): Lint | null {
  if (table.kind !== 'multiple' || p?.method == null) return null;
  return {
    lint: 'pooled-ticks',
    table: table.id,
    values: { printed: p.printed, ticks: sum(groupCounts(table).flat()) },
  };
}

/** Percentages of people in one column and of ticks in the next look alike and cannot be compared. */
function mixedBases(table: SurveyTable, { bases }: Reproduced): Lint | null {
  const named = (of: 'people' | 'ticks') => table.columns.filter((_, column) => bases[column]?.of === of).join(', ');
  const [people, ticks] = [named('people'), named('ticks')];
  return people === '' || ticks === '' ? null : { lint: 'mixed-bases', table: table.id, values: { people, ticks } };
}

/** The chi-square distribution is only near enough where every cell expects five or more (Cochran, Biometrics 10 (1954) 417, is milder; a report should not need the mildness). */
function smallCells(table: SurveyTable, { p, chiSquare }: Reproduced): Lint | null {
  if (chiSquare === null || chiSquare.expectedBelowFive === 0 || p?.method == null || p.method === 'exact') return null;
  const { expectedBelowFive, cells, smallestExpected } = chiSquare;
  return {
    lint: 'small-cells',
    table: table.id,
    values: { small: expectedBelowFive, cells, smallest: smallestExpected.toFixed(2) },
  };
}

/** A percentage that no whole number of people gives: Brown and Heathers's GRIM, Soc. Psychol. Personal. Sci. 8 (2017) 363. */
function impossiblePercentages(table: SurveyTable, { percentages }: Reproduced): readonly Lint[] {
  return percentages.not.map((values) => ({ lint: 'impossible-percentage', table: table.id, values }));
}
