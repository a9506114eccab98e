import { sum } from '../tables/counts.ts';
import { groupColumns, groupCounts, type SurveyTable } from '../tables/survey-table.ts';
import type { ReproducedP } from '../published/printed-tests.ts';
import type { Reproduced } from '../published/reproduce-table.ts';
import type { Lint } from './lint.ts';

/** What is misleading in one published table, given what can be reproduced of it. `others`: the printed p-values of its report, which tell what its authors used where one figure by itself does not. */
export function lintTable(
  table: SurveyTable,
  reproduced: Reproduced,
  others: readonly ReproducedP[] = [],
): readonly Lint[] {
  return [
    ticksInTest(table, reproduced, others),
    mixedBases(table, reproduced),
    smallCells(table, reproduced, others),
    ...impossiblePercentages(table, reproduced),
  ].filter((lint) => lint !== null);
}

const isChiSquare = (method: string | null) => method === 'chi-square' || method === 'chi-square-corrected';

/** Whether some p-value comes of such a test and of nothing else, and none of the other kind alone. */
function isHabit(others: readonly ReproducedP[], isSuch: (method: string) => boolean): boolean {
  const tests = others.flatMap(({ method, also }) => (method === null ? [] : [[method, ...also]]));
  return tests.some((all) => all.every(isSuch)) && tests.every((all) => all.some(isSuch));
}

/** A test that takes every tick as a person of its own: whoever ticks five options counts five times, and the five are not independent. */
function ticksInTest(table: SurveyTable, { p }: Reproduced, others: readonly ReproducedP[]): Lint | null {
  if (table.kind !== 'multiple' || p === null || p.of === 'people') return null;
  const ticks = sum(groupCounts(table).flat());
  const people = table.bases === null ? null : sum(groupColumns(table).map((column) => table.bases?.[column] ?? 0));
  if (p.method === null)
    return table.printed.test === 'other' || (people !== null && ticks <= people)
      ? null
      : { lint: 'perhaps-pooled', table: table.id, values: { printed: p.printed, ticks, people: people ?? 'none' } };
  const isOfTicks = (method: string) => method !== 'options';
  if (
    !p.also.every(isOfTicks) &&
    !isHabit(
      others.filter(({ of }) => of === 'ticks'),
      isOfTicks,
    )
  )
    return null;
  return { lint: 'pooled-ticks', table: table.id, values: { printed: p.printed, ticks } };
}

/** Percentages of people in one column and of ticks in the next look alike and cannot be compared. */
function mixedBases(table: SurveyTable, { bases }: Reproduced): Lint | null {
  const named = (of: 'people' | 'ticks') => table.columns.filter((_, column) => bases[column]?.of === of).join(', ');
  const [people, ticks] = [named('people'), named('ticks')];
  return people === '' || ticks === '' ? null : { lint: 'mixed-bases', table: table.id, values: { people, ticks } };
}

/** The chi-square distribution is only near enough where every cell expects five or more (Cochran, Biometrics 10 (1954) 417, is milder; a report should not need the mildness). */
function smallCells(table: SurveyTable, { p, chiSquare }: Reproduced, others: readonly ReproducedP[]): Lint | null {
  if (chiSquare === null || chiSquare.expectedBelowFive === 0 || p === null) return null;
  const { expectedBelowFive: small, cells, smallestExpected } = chiSquare;
  const values = { small, cells, smallest: smallestExpected.toFixed(2) };
  const { test } = table.printed;
  if (p.method === null && test === undefined)
    return { lint: 'perhaps-small-cells', table: table.id, values: { ...values, printed: p.printed } };
  if (!isChiSquare(p.method ?? test ?? null)) return null;
  if (!p.also.every(isChiSquare) && !isHabit(others, isChiSquare)) return null;
  return { lint: 'small-cells', table: table.id, values };
}

/** A percentage that no whole number of people gives: Brown and Heathers's GRIM, Soc. Psychol. Personal. Sci. 8 (2017) 363. */
function impossiblePercentages(table: SurveyTable, { percentages }: Reproduced): readonly Lint[] {
  return percentages.not.map((values) => ({ lint: 'impossible-percentage', table: table.id, values }));
}
