import {
  benjaminiHochberg,
  holm,
  middle,
  percentage,
  severalResponses,
  testOptions,
  testOrdered,
  testUnordered,
  weightedMiddle,
  wilsonInterval,
  type FoundTest,
  type Middle,
  type SeveralResponses,
  type WeightedMiddle,
} from '#features/analysis/index.ts';

import { sayWeightedGroups, sayWeightedNumbers, weightedP, type WeightedGroups } from './say-weighted.ts';
import type { SurveyQuestion } from './survey-question.ts';
import {
  allGroups,
  choiceCount,
  choiceCountOfAll,
  numberCounts,
  togetherCount,
  weightedChoiceCount,
  type Tally,
} from './tally.ts';

/** An answer with its base; `weighted` in percent of the weights of those who answered, null without weights. */
export type SaidAnswer = Readonly<{
  code: string;
  label: string;
  count: number;
  base: number;
  percentage: string | null;
  low: number | null;
  high: number | null;
  weighted: Readonly<{ percentage: string; low: number; high: number }> | null;
}>;

export type SaidQuestion = Readonly<{
  name: string;
  label: string;
  counting: SurveyQuestion['counting'];
  /** People who answered; percentages are of them. */
  base: number;
  notAnswered: number;
  outside: number;
  /** How much of the base is left when weights differ (Kish); null without weights. */
  effectiveBase: number | null;
  answers: readonly SaidAnswer[];
  /** With the 95 % intervals of mean and median; null for one person. */
  numbers: (Middle & Readonly<{ intervals: WeightedMiddle | null }>) | null;
  weightedNumbers: WeightedMiddle | null;
  by: SaidGroups | null;
}>;

/** One cross-table: rows are answers, columns groups. `tests` are of people without weights; `weighted` has those with weights, null without. */
export type SaidGroups = Readonly<{
  groups: readonly Readonly<{ group: string; base: number }>[];
  counts: readonly (readonly number[])[];
  percentages: readonly (readonly string[])[];
  tests: readonly FoundTest[];
  severalResponses: SeveralResponses | null;
  weighted: WeightedGroups | null;
  /** The advised test with all questions looked at together. A question that was compared and could not be tested counts as one with p = 1. Null where there are fewer than two groups. */
  holm: number | null;
  benjaminiHochberg: number | null;
}>;

export type Grouped = Readonly<{ name: string; slot: number }>;

/** Some 0.2 s a table; beyond that the exact test is drawn, which takes up to a second. A page has dozens of tables. */
const exactSteps = 300_000;

export type HowSaid = Readonly<{
  groups: readonly Grouped[] | null;
  /** The question whose answers are the groups, where they are: it is not held against itself. */
  by: string | null;
  isWeighted: boolean;
}>;

/** All questions as a report says them, with those of the groups that hold two people or more, all tests corrected together. `asked`: of each question how many people it was put to. */
export function sayAnswers(
  questions: readonly SurveyQuestion[],
  tallies: readonly Tally[],
  asked: readonly number[],
  { groups, by, isWeighted }: HowSaid,
): readonly SaidQuestion[] {
  const said = questions.flatMap((question, at) => {
    const tally = tallies[at];
    const compared = question.name === by ? null : groups;
    return tally === undefined
      ? []
      : [sayQuestion(question, tally, { asked: asked[at] ?? 0, groups: compared, isWeighted })];
  });
  const compared = said.map(({ by }) => (by !== null && by.groups.length > 1 ? by : null));
  const ofPeople = together(compared.map((by) => (by === null ? null : smallestP(by))));
  const ofWeights = together(compared.map((by) => (by?.weighted == null ? null : (weightedP(by.weighted) ?? 1))));
  return said.map((one, at) =>
    one.by === null
      ? one
      : {
          ...one,
          by: {
            ...one.by,
            ...ofPeople[at],
            weighted: one.by.weighted === null ? null : { ...one.by.weighted, ...ofWeights[at] },
          },
        },
  );
}

/** Corrected for the number of questions that were compared; null for those that were not. */
function together(ps: readonly (number | null)[]): readonly Pick<SaidGroups, 'holm' | 'benjaminiHochberg'>[] {
  const tested = ps.flatMap((p) => (p === null ? [] : [p]));
  const [strict, mild] = [holm(tested), benjaminiHochberg(tested)];
  let place = -1;
  return ps.map((p) => {
    if (p === null) return { holm: null, benjaminiHochberg: null };
    place += 1;
    return { holm: strict[place] ?? null, benjaminiHochberg: mild[place] ?? null };
  });
}

/** How many tests are looked at together must not hang on which of them could be done. */
function smallestP({ tests, severalResponses: several }: SaidGroups): number {
  return several?.p ?? tests.find(({ isAdvised }) => isAdvised)?.p ?? 1;
}

type Setting = Readonly<{ asked: number; groups: readonly Grouped[] | null; isWeighted: boolean }>;

function sayQuestion(question: SurveyQuestion, tally: Tally, { asked, groups, isWeighted }: Setting): SaidQuestion {
  const base = allGroups(tally.answered);
  const weights = allGroups(tally.weighted);
  const squares = allGroups(tally.weightedSquares);
  const effectiveBase = isWeighted && squares > 0 ? weights ** 2 / squares : null;
  const { values, counts } = numberCounts(tally);
  return {
    name: question.name,
    label: question.label,
    counting: question.counting,
    base,
    notAnswered: asked - base,
    outside: tally.outside,
    effectiveBase,
    answers: question.choices.map(({ code, label }, choice) => {
      const count = choiceCountOfAll(tally, choice);
      const interval = base === 0 ? null : wilsonInterval(count, base);
      return {
        ...{ code, label, count, base },
        percentage: base === 0 ? null : percentage(count, base),
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        weighted:
          effectiveBase === null ? null : weightedShare(weightedChoiceCount(tally, choice) / weights, effectiveBase),
      };
    }),
    numbers: question.counting === 'number' ? sayNumbers(values, counts) : null,
    weightedNumbers: isWeighted ? sayWeightedNumbers(tally) : null,
    by: groups === null || question.choices.length === 0 ? null : sayGroups(question, tally, { groups, isWeighted }),
  };
}

/** Wilson's interval of a weighted share, with the base that weights leave (Kish) in place of the number of people. */
function weightedShare(share: number, effectiveBase: number) {
  const { low, high } = wilsonInterval(share * effectiveBase, effectiveBase);
  return { percentage: (100 * share).toFixed(1), low, high };
}

function sayNumbers(values: readonly number[], counts: readonly number[]): SaidQuestion['numbers'] {
  const found = middle(values, counts);
  const each = values.map((value, at) => ({ value, people: counts[at] ?? 0 }));
  if (found === null) return null;
  const within = weightedMiddle(each.map((one) => ({ ...one, weight: one.people, squares: one.people })));
  // Between two people in the middle the median is half way, whichever its interval starts from.
  return {
    ...found,
    intervals: within === null ? null : { ...within, median: { ...within.median, value: found.median } },
  };
}

function sayGroups(
  question: SurveyQuestion,
  tally: Tally,
  { groups: all, isWeighted }: Readonly<{ groups: readonly Grouped[]; isWeighted: boolean }>,
): SaidGroups {
  // What is said of one person's group is said of that person.
  const groups = all.filter(({ slot }) => (tally.answered[slot] ?? 0) > 1);
  const bases = groups.map(({ slot }) => tally.answered[slot] ?? 0);
  const counts = question.choices.map((_, choice) => groups.map(({ slot }) => choiceCount(tally, choice, slot)));
  const k = question.choices.length;
  const several =
    question.counting === 'several' && groups.length > 1
      ? severalResponses(
          groups.map(({ slot }, at) => ({
            base: bases[at] ?? 0,
            together: question.choices.map((_, a) =>
              question.choices.map((__, b) => togetherCount(tally, k, slot, a, b)),
            ),
          })),
        )
      : null;
  return {
    groups: groups.map(({ name }, at) => ({ group: name, base: bases[at] ?? 0 })),
    counts,
    percentages: counts.map((row) => row.map((count, at) => percentage(count, bases[at] ?? 1))),
    tests: groups.length < 2 ? [] : testsOf(question, counts, bases),
    severalResponses: several,
    weighted: isWeighted
      ? sayWeightedGroups(
          question,
          tally,
          groups.map(({ slot }) => slot),
        )
      : null,
    holm: null,
    benjaminiHochberg: null,
  };
}

function testsOf(
  { counting, isOrdered, choices }: SurveyQuestion,
  counts: readonly (readonly number[])[],
  bases: readonly number[],
): readonly FoundTest[] {
  if (counting === 'several')
    return testOptions(
      choices.map(({ code }) => code),
      counts,
      bases,
      exactSteps,
    );
  const plain = testUnordered(counts, exactSteps);
  const ranks = isOrdered ? testOrdered(counts) : [];
  return ranks.length === 0 ? plain : [...ranks, ...plain.map((test) => ({ ...test, isAdvised: false }))];
}
