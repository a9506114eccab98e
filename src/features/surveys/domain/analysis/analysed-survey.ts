import { middle, type Flow, type Middle, type SurveyTable } from '#features/analysis/index.ts';

import { flowsOf, pairsOf, responsesOfWave } from '../flows.ts';
import { analysedOf } from '../rules/flow.ts';
import type { Rules } from '../rules/rule.ts';
import type { Survey, Wave } from '../survey.ts';
import type { SurveyForm } from '../survey-form.ts';
import type { SurveyResponse } from '../survey-response.ts';
import { numberCounts } from '../tally.ts';
import { canGroup, countedQuestions, type CountedQuestion } from './counted-questions.ts';
import { flowSteps, sayFlow, type WordedFlow } from './flow-steps.ts';
import { bothTimes, pairedTables } from './paired-tables.ts';
import type { PhrasesIn, TableWords } from './table-words.ts';
import { tallyStored } from './tally-stored.ts';
import { waveTables, type PutAside } from './wave-tables.ts';
import { sayTable, sayWords, type TableLabels } from './worded-table.ts';

/** Numbers that people gave: `w1.age`. `middle` is null where nobody answered. */
export type AnalysedNumber = Readonly<{
  id: string;
  label: string;
  asked: number;
  base: number;
  middle: Middle | null;
}>;

/** How the answers of the same people were found in two waves, of what is analysed. `near`: pairs whose codes differ in some part; `byChance`: how many pairs may be of two people, an upper estimate. */
export type AnalysedPairing = Readonly<{
  before: number;
  after: number;
  answered: number;
  paired: number;
  near: number;
  byChance: number;
}>;

/** Everything of a running survey that a report may be bound to. Labels are in the form's own language; `labelsOf` and `flowIn` give the others. */
export type AnalysedSurvey = Readonly<{
  surveyId: string;
  title: string;
  /** The form's own, then every one that it has. */
  languages: readonly string[];
  design: 'cross-sectional' | 'before-after';
  tables: readonly SurveyTable[];
  flows: readonly Flow[];
  pairings: readonly AnalysedPairing[];
  numbers: readonly AnalysedNumber[];
  /** Groups of one person, by the table that leaves them out. */
  putAside: readonly PutAside[];
  /** Responses that were taken back. They are in no table; the flow has how many. */
  withdrawn: number;
  words: Readonly<{ tables: Readonly<Record<string, TableWords>>; flows: readonly WordedFlow[] }>;
}>;

export type SurveyToAnalyse = Readonly<{
  survey: Pick<Survey, 'id' | 'title' | 'pairing'>;
  form: SurveyForm;
  waves: readonly Wave[];
  rules: Rules;
  responses: readonly SurveyResponse[];
}>;

/** Tables of every wave but pilots, of what the rules leave in; `by` is the name of the question whose answers are groups, and one that cannot be is none. */
export function analyseSurvey(
  { survey, form, waves, rules, responses }: SurveyToAnalyse,
  { by, phrases }: Readonly<{ by: string | null; phrases: PhrasesIn }>,
): AnalysedSurvey {
  const own = form.language;
  const questions = countedQuestions(form, survey.pairing);
  const group = questions.find((question) => question.name === by && canGroup(question)) ?? null;
  const counted = waves.filter(({ kind }) => kind !== 'pilot');
  const each = counted.map((wave) => {
    const analysed = analysedOf(rules, responsesOfWave(wave, responses));
    return {
      ...waveTables(questions, analysed, { wave, isOnlyWave: counted.length === 1, by: group, phrases, own }),
      numbers: numbersOf(wave, questions, analysed),
    };
  });
  const pairs = pairsOf(survey, waves, rules, responses);
  const paired = pairs.flatMap(({ after, paired: found }, at) =>
    pairedTables(pairPrefix(after, at), questions, bothTimes(found, responses), { phrases, own }),
  );
  const tables = [...each.flatMap((one) => one.tables), ...paired];
  const flows = flowsOf(counted, rules, responses);
  const worded = flows.map(({ wave, flow }) => flowSteps(`w${String(wave.number)}`, flow, phrases));
  return {
    surveyId: survey.id,
    title: survey.title,
    languages: form.languages,
    design: isBeforeAfter(counted) ? 'before-after' : 'cross-sectional',
    tables: tables.map((table) => sayTable(table, own, own)),
    flows: worded.map((flow) => sayFlow(flow, own, own)),
    pairings: pairs.map((one) => pairingOf(one, analysedOf(rules, responsesOfWave(one.before, responses)).length)),
    numbers: each.flatMap(({ numbers }) => numbers),
    putAside: each.flatMap(({ putAside }) => putAside),
    withdrawn: flows.reduce((sum, { flow }) => sum + flow.withdrawn, 0),
    words: { tables: Object.fromEntries(tables.map(({ id, words }) => [id, words])), flows: worded },
  };
}

const pairingOf = (
  { before, after, paired: { pairs, levels } }: ReturnType<typeof pairsOf>[number],
  answered: number,
): AnalysedPairing => ({
  ...{ before: before.number, after: after.number, answered, paired: pairs.length },
  near: pairs.filter(({ differing }) => differing > 0).length,
  byChance: levels.reduce((sum, { isTaken, expectedWrong }) => sum + (isTaken ? expectedWrong : 0), 0),
});

/** The first follow-up is `pair`, as most surveys have one; a later one says its wave. */
export const pairPrefix = ({ number }: Pick<Wave, 'number'>, at: number): string =>
  at === 0 ? 'pair' : `pair.w${String(number)}`;

const isBeforeAfter = (waves: readonly Wave[]): boolean =>
  waves.some(({ kind }) => kind === 'baseline') && waves.some(({ kind }) => kind === 'follow-up');

function numbersOf(
  { number }: Wave,
  questions: readonly CountedQuestion[],
  responses: readonly SurveyResponse[],
): readonly AnalysedNumber[] {
  const numeric = questions.filter(({ counting }) => counting === 'number');
  return tallyStored(numeric, responses).map(({ tally, asked }, at) => {
    const { values, counts } = numberCounts(tally);
    const { name = '', label = '' } = numeric[at] ?? {};
    return {
      id: `w${String(number)}.${name}`,
      label,
      asked: asked.reduce((sum, one) => sum + one, 0),
      base: counts.reduce((sum, one) => sum + one, 0),
      middle: middle(values, counts),
    };
  });
}

/** The labels of a table in any language of the form; in the form's own where that has none. Null where there is no such table. */
export function labelsOf({ words, languages }: AnalysedSurvey, table: string, language: string): TableLabels | null {
  const found = words.tables[table];
  return found === undefined ? null : sayWords(found, language, languages[0] ?? '');
}

/** The flows in any language of the form. */
export const flowsIn = ({ words, languages }: AnalysedSurvey, language: string): readonly Flow[] =>
  words.flows.map((flow) => sayFlow(flow, language, languages[0] ?? ''));
