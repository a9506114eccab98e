import { lintChiSquare, type Lint, type TestRow } from '#features/analysis/index.ts';

import type { AnalysedQuestion } from './wave-analysis.ts';

/** What can be said of how groups differ in one question. */
export type Comparison = Readonly<{
  /** Corrected over all questions; null where nothing can be tested. */
  whole: TestRow | null;
  /** Of a select-all question each option by itself, corrected over its options. */
  options: readonly TestRow[];
  lints: readonly Lint[];
}>;

/** Null where the question is not compared. */
export function comparisonOf({ label, name, question, answers, by }: AnalysedQuestion): Comparison | null {
  if (by === null) return null;
  const corrected = { holm: by.holm, benjaminiHochberg: by.benjaminiHochberg };
  if (question.counting !== 'several') {
    const advised = by.tests.find(({ isAdvised }) => isAdvised);
    const lint = advised === undefined ? lintChiSquare(name, by.counts) : null;
    return {
      whole: advised === undefined ? null : { ...advised, name: label, ...shareOf(advised, answers), ...corrected },
      options: [],
      lints: lint === null ? [] : [lint],
    };
  }
  const bases = by.groups.map(({ base }) => base);
  const people = bases.reduce((sum, base) => sum + base, 0);
  const together = by.severalResponses;
  const lints = by.tests.flatMap(({ option, isAdvised }) => {
    const ticked = by.counts[answers.findIndex(({ code }) => code === option)] ?? [];
    const lint = isAdvised ? null : lintChiSquare(name, [ticked, bases.map((base, at) => base - (ticked[at] ?? 0))]);
    return lint === null ? [] : [lint];
  });
  return {
    whole:
      together === null
        ? null
        : { ...together, name: label, test: 'several-responses', base: people, effect: null, ...corrected },
    options: by.tests.map((test) => ({
      ...test,
      ...shareOf(test, answers),
      name: answers.find(({ code }) => code === test.option)?.label ?? '',
    })),
    lints,
  };
}

/** The answer of whose share a difference is. */
function shareOf(
  { effect }: Pick<TestRow, 'effect'>,
  answers: readonly Readonly<{ label: string }>[],
): Pick<TestRow, 'shareOf'> {
  const label = effect?.of === undefined ? undefined : answers[effect.of.row]?.label;
  return label === undefined ? {} : { shareOf: label };
}
