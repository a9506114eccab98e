import type { Effect, FoundTest } from '../analyse/found-test.ts';
import { testOrdered, testUnordered } from '../analyse/test-groups.ts';
import { testOptions } from '../analyse/test-options.ts';
import { benjaminiHochberg, holm } from '../tests/adjust-p.ts';
import { groupCounts, type SurveyReport, type SurveyTable } from '../tables/survey-table.ts';
import { possibleBases } from './possible-bases.ts';
import { isPrintedBelow } from './printed-p.ts';

/** From the smallest to the largest that it can be; equal where the table leaves no doubt. */
export type Between = Readonly<{ least: number; most: number }>;

/**
 * `stands`: below 0.05 as printed and after everything. `falls`: printed below 0.05 and no longer so. `not-seen`: neither. `appears`: only now. `cannot-be-told`: it depends on how many people
 * answered, which the table does not say.
 */
export type Verdict = 'stands' | 'falls' | 'not-seen' | 'appears' | 'cannot-be-told';

export type SideBySide = Readonly<{
  table: string;
  title: string;
  printed: string;
  test: FoundTest['test'] | 'options-holm';
  p: Between;
  holm: Between;
  benjaminiHochberg: Between;
  effect: Effect | null;
  /** For a select-all question: how many pairs of bases are possible, and each option's own p over them. */
  possibleBases: number | null;
  options: readonly Readonly<{ option: string; p: Between }>[];
  verdict: Verdict;
}>;

type Proper = Pick<SideBySide, 'test' | 'p' | 'effect' | 'possibleBases' | 'options'>;

/**
 * Every p-value that a report printed beside what is right for its kind of question: ranks where answers have an order, the exact test where cells are small, people and options instead of ticks; then all of
 * them corrected together. A select-all question counts as one test, the least of its options after Holm's correction.
 */
export function sideBySide(report: SurveyReport): readonly SideBySide[] {
  const tested = report.tables.flatMap((table) => {
    const { p: printed } = table.printed;
    const proper = printed === null ? null : properTest(table, report.tables);
    return printed === null || proper === null ? [] : [{ table, printed, proper }];
  });
  const adjusted = (adjust: (ps: readonly number[]) => readonly number[]) => {
    const least = adjust(tested.map(({ proper }) => proper.p.least));
    const most = adjust(tested.map(({ proper }) => proper.p.most));
    return tested.map((_, at) => ({ least: least[at] ?? 1, most: most[at] ?? 1 }));
  };
  const [strict, mild] = [adjusted(holm), adjusted(benjaminiHochberg)];
  const whole = { least: 1, most: 1 };
  return tested.map(({ table, printed, proper }, at) => ({
    table: table.id,
    title: table.title,
    printed,
    ...proper,
    holm: strict[at] ?? whole,
    benjaminiHochberg: mild[at] ?? whole,
    verdict: verdictOf(printed, strict[at] ?? whole),
  }));
}

function properTest(table: SurveyTable, all: readonly SurveyTable[]): Proper | null {
  if (table.kind === 'multiple') return properOptions(table, all);
  const counts = groupCounts(table);
  const tests = table.kind === 'ordered' ? testOrdered(counts) : testUnordered(counts);
  const best = tests.find(({ isAdvised }) => isAdvised) ?? tests[0];
  if (best === undefined) return null;
  return { test: best.test, p: { least: best.p, most: best.p }, effect: best.effect, possibleBases: null, options: [] };
}

function properOptions(table: SurveyTable, all: readonly SurveyTable[]): Proper | null {
  const pairs = possibleBases(table, all);
  const counts = groupCounts(table);
  const outcomes = pairs.map((bases) => testOptions(table.rows, counts, bases));
  if (outcomes.length === 0) return null;
  const smallest = outcomes.map((tests) => Math.min(1, ...tests.map((test) => test.holm ?? 1)));
  return {
    test: 'options-holm',
    p: between(smallest),
    effect: null,
    possibleBases: pairs.length,
    options: table.rows.map((option) => ({
      option,
      p: between(outcomes.flatMap((tests) => tests.filter((test) => test.option === option).map(({ p }) => p))),
    })),
  };
}

const between = (numbers: readonly number[]): Between =>
  numbers.reduce<Between>((so, p) => ({ least: Math.min(so.least, p), most: Math.max(so.most, p) }), {
    least: numbers[0] ?? 1,
    most: numbers[0] ?? 1,
  });

function verdictOf(printed: string, { least, most }: Between): Verdict {
  const wasBelow = isPrintedBelow(printed, 0.05);
  if (least < 0.05 && most >= 0.05) return 'cannot-be-told';
  if (most < 0.05) return wasBelow ? 'stands' : 'appears';
  return wasBelow ? 'falls' : 'not-seen';
}
