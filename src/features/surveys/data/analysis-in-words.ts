import {
  analysisContent,
  lintChiSquare,
  type Estimate,
  type FoundTest,
  type WeightedMiddle,
} from '#features/analysis/index.ts';
import { translator } from '#platform/language/translator.ts';

import type { SaidGroups, SaidQuestion } from '../domain/say-answers.ts';
import type { OutsideCode } from './count-responses.ts';
import { cautionInWords } from './caution-in-words.ts';
import type { Weighing } from './weigh-responses.ts';

type Analysis = Readonly<{
  responses: number;
  by: string | null;
  inNoGroup: number;
  weighing: Weighing | null;
  questions: readonly SaidQuestion[];
}>;

type Reported = Readonly<{
  otherColumns: readonly string[];
  missingColumns: readonly string[];
  questionsInRepeats: readonly string[];
  outsideCodes: readonly OutsideCode[];
  raggedRows: Readonly<{ count: number; firstLine: number }> | null;
}>;

const say = translator('en', analysisContent);

/** All that `survey analyse` found, for people: every share with base and interval, cross-tables, tests with both corrections, and what would mislead. */
export function analysisInWords({ responses, by, inNoGroup, weighing, questions }: Analysis): string {
  const hasTicks = questions.some(({ counting }) => counting === 'several');
  return [
    `${String(responses)} responses. Percentages are of those who answered, with 95 % intervals.`,
    ...(hasTicks
      ? [
          'A select-all question with an empty cell counts as not answered: whoever ticked nothing and whoever left it out look alike there. Where options have columns of their own, a 0 in any of them counts as answered with nothing ticked.',
        ]
      : []),
    ...(by === null
      ? []
      : [`Groups: ${by}. ${String(inNoGroup)} responses are in no group; a group of one person is not shown.`]),
    ...(weighing === null ? [] : [weighingInWords(weighing)]),
    ...questions.map((question) => questionInWords(question, by)),
  ].join('\n');
}

/** What of a file the form does not know, a line each: columns, questions without one, answers on no list, rows of another length. */
export function doubtsInWords(reported: Reported): readonly string[] {
  const { otherColumns, missingColumns, questionsInRepeats, outsideCodes, raggedRows } = reported;
  return [
    ...(otherColumns.length === 0
      ? []
      : [`Columns that the form does not know, not counted: ${otherColumns.join(', ')}.`]),
    ...(missingColumns.length === 0
      ? []
      : [`Questions of the form that have no column in the file: ${missingColumns.join(', ')}.`]),
    ...(questionsInRepeats.length === 0
      ? []
      : [`Questions in a part that repeats, not counted: ${questionsInRepeats.join(', ')}.`]),
    ...outsideCodes.map(
      ({ question, count, codes, lines }) =>
        `${question}: ${String(count)} answers are not on the form’s list or no number, and count as not answered: ${codes.map((code) => `“${code}”`).join(', ')} (${lines.length < count ? 'first in rows' : 'rows'} ${lines.join(', ')}).`,
    ),
    ...(raggedRows === null
      ? []
      : [
          `${String(raggedRows.count)} rows have more or fewer cells than there are heads, first row ${String(raggedRows.firstLine)}: look whether a comma or a quotation mark is missing.`,
        ]),
  ];
}

const weighingInWords = ({ designEffect, smallest, largest, withoutWeight }: Weighing): string =>
  `Weighted to the population: weights ${smallest.toFixed(2)} to ${largest.toFixed(2)}, design effect ${designEffect.effect.toFixed(2)} (${designEffect.effectiveBase.toFixed(0)} people would say as much); ${String(withoutWeight)} responses without an answer to the margins are in no weighted figure.`;

function questionInWords(question: SaidQuestion, by: string | null): string {
  const { name, label, base, notAnswered, outside, answers, numbers, weightedNumbers, by: groups } = question;
  const percent = (share: number | null) => (share === null ? '-' : (100 * share).toFixed(1));
  const lines = answers.map(
    ({ label: answer, count, percentage, low, high, weighted }) =>
      `  ${answer}: ${String(count)} of ${String(base)} (${percentage ?? '-'} %; ${percent(low)} to ${percent(high)}${weighted === null ? '' : `; weighted ${weighted.percentage} %, ${percent(weighted.low)} to ${percent(weighted.high)}`})`,
  );
  const middle = numbers === null ? [] : [middleInWords('', { ...numbers, ...numbers.intervals })];
  if (weightedNumbers !== null) middle.push(middleInWords('weighted ', weightedNumbers));
  const not = `${String(notAnswered)} not${outside === 0 ? '' : `, of these ${String(outside)} with an answer that is not on the list`}`;
  return [
    '',
    `${name}: ${label} (${String(base)} answered, ${not})`,
    ...lines,
    ...middle,
    ...(groups === null ? [] : groupsInWords(question, groups, by ?? '')),
  ].join('\n');
}

function middleInWords(
  kind: string,
  { mean, median }: Readonly<{ mean: number | Estimate; median: number | WeightedMiddle['median'] }>,
): string {
  const said = (figure: number | WeightedMiddle['median']) =>
    typeof figure === 'number'
      ? figure.toFixed(2)
      : `${figure.value.toFixed(2)} (${figure.low === null || figure.high === null ? 'too few people for an interval' : `${figure.low.toFixed(2)} to ${figure.high.toFixed(2)}`})`;
  return `  ${kind}mean ${said(mean)}, ${kind}median ${said(median)}`;
}

/** A cross-table with its bases, then the tests: the one to quote first. */
function groupsInWords({ name, answers, counting }: SaidQuestion, found: SaidGroups, by: string): readonly string[] {
  const { groups, counts, percentages, tests, severalResponses: several, weighted } = found;
  if (groups.length === 0) return [`  By ${by}: no group holds two people or more.`];
  const lint = counting === 'several' ? null : lintChiSquare(name, counts);
  const corrected = (one: Readonly<{ holm: number | null; benjaminiHochberg: number | null }>) =>
    one.holm === null
      ? []
      : [
          `over all questions: p ${pInWords(one.holm)} after Holm, ${pInWords(one.benjaminiHochberg ?? one.holm)} after Benjamini and Hochberg`,
        ];
  const lines = [
    `By ${by}: ${groups.map(({ group, base }) => `${group} (${String(base)} answered)`).join(' | ')}`,
    ...answers.map(
      ({ label }, row) =>
        `  ${label}: ${groups
          .map((_, at) => {
            const share = weighted?.percentages[row]?.[at];
            return `${String(counts[row]?.[at] ?? 0)} (${percentages[row]?.[at] ?? '-'} %${share == null ? '' : `; weighted ${share} %`})`;
          })
          .join(' | ')}`,
    ),
    ...(several === null ? [] : [`Test: ${say('analysis.test.several-responses')}, p ${pInWords(several.p)}`]),
    ...[...tests].sort((a, b) => Number(b.isAdvised) - Number(a.isAdvised)).map(testInWords),
    ...(groups.length > 1 && several === null && tests.length === 0
      ? ['No test: everybody gave the same answer, or too few answered.']
      : []),
    ...corrected(found),
    ...(weighted?.test == null ? [] : [`Test with weights: Rao and Scott’s, p ${pInWords(weighted.test.p)}`]),
    ...(weighted?.options ?? []).map(
      ({ option, p, holm }) =>
        `Test with weights, ${option}: Rao and Scott’s, p ${pInWords(p)}, ${pInWords(holm)} after Holm over the options`,
    ),
    ...(weighted === null ? [] : corrected(weighted).map((words) => `with weights, ${words}`)),
    ...(weighted?.cautions ?? []).map((caution) => `Careful: ${cautionInWords(caution)}`),
    ...(lint === null
      ? []
      : [`Careful: ${say('analysis.lint.small-cells.says', lint.values)} ${say('analysis.lint.small-cells.remedy')}`]),
  ];
  return lines.map((line) => `  ${line}`);
}

function testInWords({ test, option, base, statistic, df, p, holm, effect, isAdvised }: FoundTest): string {
  const figures = [
    ...(statistic === null ? [] : [`statistic ${statistic.toFixed(2)}`]),
    ...(df === null ? [] : [`${String(df)} degrees of freedom`]),
    `p ${pInWords(p)}`,
    ...(holm === null ? [] : [`${pInWords(holm)} after Holm over the options`]),
    ...(effect === null
      ? []
      : [
          `${say(`analysis.effect.${effect.measure}`)} ${effect.value.toFixed(2)} (${effect.low.toFixed(2)} to ${effect.high.toFixed(2)})`,
        ]),
    `${String(base)} people`,
  ];
  const of = option === null ? '' : `, ${option}`;
  return `${isAdvised || option !== null ? 'Test' : 'To compare'}${of}: ${say(`analysis.test.${test}`)}, ${figures.join(', ')}`;
}

const pInWords = (p: number): string => (p < 0.0001 ? '< 0.0001' : p.toFixed(4));
