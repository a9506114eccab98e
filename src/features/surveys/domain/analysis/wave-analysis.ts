import { analysedOf } from '../rules/flow.ts';
import type { Rules } from '../rules/rule.ts';
import { sayAnswers, type Grouped, type SaidQuestion } from '../say-answers.ts';
import type { SurveyResponse } from '../survey-response.ts';
import { allGroups } from '../tally.ts';
import type { CountedQuestion } from './counted-questions.ts';
import { tallyStored, type HowCounted } from './tally-stored.ts';
import { groupBy } from './wave-tables.ts';

/** A question as its page says it. Whoever was asked answered, preferred not to say, gave what is not on the list, or left it out. */
export type AnalysedQuestion = SaidQuestion &
  Readonly<{
    question: CountedQuestion;
    asked: number;
    declined: number;
    leftOut: number;
    groupsOfOne: readonly string[];
  }>;

export type WaveAnalysis = Readonly<{
  /** People whose responses are analysed. */
  people: number;
  questions: readonly AnalysedQuestion[];
  /** Tests that are corrected together. */
  tests: number;
}>;

type HowAnalysed = Readonly<{
  rules: Rules;
  by: CountedQuestion | null;
  weightOf?: HowCounted['weightOf'];
}>;

/** One wave's responses, counted and compared as `survey analyse` does those of a file. */
export function analyseWave(
  questions: readonly CountedQuestion[],
  responses: readonly SurveyResponse[],
  { rules, by, weightOf }: HowAnalysed,
): WaveAnalysis {
  const analysed = analysedOf(rules, responses);
  const counted = tallyStored(questions, analysed, {
    groupOf: groupBy(by),
    ...(weightOf === undefined ? {} : { weightOf }),
  });
  const groups: readonly Grouped[] | null = by?.choices.map(({ label }, slot) => ({ name: label, slot })) ?? null;
  const asked = counted.map((one) => one.asked.reduce((sum, count) => sum + count, 0));
  const said = sayAnswers(
    questions,
    counted.map(({ tally }) => tally),
    asked,
    { groups, by: by?.name ?? null, isWeighted: weightOf !== undefined },
  );
  const all = said.flatMap((one, at): readonly AnalysedQuestion[] => {
    const [question, stored] = [questions[at], counted[at]];
    if (question === undefined || stored === undefined) return [];
    const { tally, declined } = stored;
    const leftOut = (asked[at] ?? 0) - allGroups(tally.answered) - tally.outside - declined;
    const alone = one.by === null ? [] : (groups ?? []).filter(({ slot }) => tally.answered[slot] === 1);
    return [{ ...one, question, asked: asked[at] ?? 0, declined, leftOut, groupsOfOne: alone.map(({ name }) => name) }];
  });
  return {
    people: analysed.length,
    questions: all,
    tests: all.filter(({ by: compared }) => compared?.holm != null).length,
  };
}
