import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { surveyResponses, wavesOf } from '../../../../testing/invented-surveys.ts';
import { testPairs } from '../../../analysis/domain/analyse/test-pairs.ts';
import { holm } from '../../../analysis/domain/tests/adjust-p.ts';
import { pairsOf, responsesOfWave } from '../../../surveys/domain/flows.ts';
import { analysedOf } from '../../../surveys/domain/rules/flow.ts';
import { usualRules } from '../../../surveys/domain/rules/usual-rules.ts';
import { putIn } from './antibiotics-answers.ts';
import { antibioticsSurvey } from './antibiotics-survey.ts';
import { campaignLanguages } from './campaign.ts';

const asOf = '2026-11-26' as LocalDate;
const rules = usualRules({ consent: { path: 'consent', given: ['yes'] }, fewestReplies: 2, eligibility: null });
const right: Readonly<Record<string, string>> = {
  know_viruses: 'false',
  know_colds: 'false',
  know_resistance: 'true',
  know_unneeded: 'true',
  know_sharing: 'false',
  know_length: 'true',
  do_leftover: 'pharmacy',
};
const looked = [...putIn.changed, ...putIn.unchanged];

/** The programme of one seed as its pairs say: how many there are, and what the test that fits each question finds of them. */
function evaluate(seed: number) {
  const survey = antibioticsSurvey({ seed, asOf });
  const responses = surveyResponses(survey);
  const parts = survey.code.map(({ question, kind }) => ({ path: question, kind }));
  const pairing = { by: 'self-made-code', parts, differing: 1, mostWrong: 0.05 } as const;
  const [found] = pairsOf({ pairing }, wavesOf(survey), rules, responses);
  if (found === undefined) throw new Error('no pairs were looked for');
  const replies = new Map(responses.map((one) => [one.id, one.replies]));
  const ps = looked.map((question) => {
    const levels = right[question] === undefined ? ['1', '2', '3', '4', '5'] : ['wrong', 'right'];
    const at = (id: string): number | null => {
      const [value] = replies.get(id)?.get(question) ?? [];
      if (value === undefined) return null;
      return levels.length === 2 ? Number(value === right[question]) : levels.indexOf(value);
    };
    const counts = levels.map(() => levels.map(() => 0));
    for (const { before, after } of found.paired.pairs) {
      const [row, column] = [at(before), at(after)];
      const cells = counts[row ?? -1];
      if (cells !== undefined && column !== null) cells[column] = (cells[column] ?? 0) + 1;
    }
    const wanted = levels.length === 2 ? 'mcnemar-exact' : 'wilcoxon-signed-rank';
    return testPairs(counts, levels.length > 2).find(({ test }) => test === wanted)?.p ?? 1;
  });
  const adjusted = holm(ps);
  const wave = (number: number) => responsesOfWave({ number }, responses);
  return {
    survey,
    paired: found.paired,
    analysed: [1, 2].map((number) => analysedOf(rules, wave(number)).length),
    p: new Map(looked.map((question, index) => [question, ps[index] ?? 1])),
    after: new Map(looked.map((question, index) => [question, adjusted[index] ?? 1])),
  };
}

const shown = evaluate(1);

describe('the programme that the demonstration shows', () => {
  test('is answered by 300 people in five languages, and again by 70 to 80 of a hundred', () => {
    const given = shown.survey.waves.map(({ waysIn }) =>
      waysIn.flatMap(({ responses }) => responses.filter(({ answers }) => 'born_day' in answers || 'age' in answers)),
    );
    expect(given[0]).toHaveLength(300);
    expect((given[1]?.length ?? 0) / 300).toBeGreaterThan(0.7);
    expect((given[1]?.length ?? 0) / 300).toBeLessThan(0.8);
    for (const { language, people } of campaignLanguages)
      expect(given[0]?.filter((one) => one.language === language)).toHaveLength(people);
    for (const responses of given)
      expect(new Set(responses.map(({ way }) => way))).toEqual(new Set(['link', 'phone', 'paper']));
  });

  test('loses those who withdrew, and nobody else who answered', () => {
    const taken = shown.survey.waves.map(({ waysIn }) =>
      waysIn.flatMap(({ responses }) => responses.filter(({ withdrawnOn }) => withdrawnOn !== null)),
    );
    expect(taken.map(({ length }) => length > 0)).toEqual([true, true]);
    expect(shown.analysed[0]).toBe(300 - (taken[0]?.length ?? 0));
  });

  test('has its campaign between the two times of asking, and nothing answered on a day that is to come', () => {
    const [before, after] = shown.survey.waves;
    const [first, last] = [...shown.survey.purpose.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day);
    const days = [before?.opensOn, before?.closesOn, first, last, after?.opensOn];
    expect([...days].sort()).toEqual(days);
    const answered = shown.survey.waves.flatMap(({ waysIn }) => waysIn.flatMap(({ responses }) => responses));
    expect(answered.filter(({ begunOn, withdrawnOn }) => begunOn >= asOf || (withdrawnOn ?? '') >= asOf)).toEqual([]);
  });

  test('finds in its pairs the change that was put in, after correction for twelve questions, and none where none was', () => {
    expect(putIn.changed.filter((question) => (shown.after.get(question) ?? 1) >= 0.05)).toEqual([]);
    expect(putIn.unchanged.filter((question) => (shown.after.get(question) ?? 1) < 0.05)).toEqual([]);
  });
});

describe('twenty programmes', () => {
  const all = Array.from({ length: 20 }, (_, at) => evaluate(at + 1));

  test('find most of who answered twice, though one part of a code in twenty was made wrongly', () => {
    for (const { paired, analysed } of all) {
      expect(paired.pairs.length / (analysed[1] ?? 1)).toBeGreaterThan(0.85);
      expect(paired.levels[1]?.isTaken).toBe(true);
    }
    const errors = all.map(({ paired }) => paired.errors.perPart ?? 0);
    const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    expect(mean).toBeGreaterThan(0.035);
    expect(mean).toBeLessThan(0.075);
  });

  test('find each change in nine of ten or more', () => {
    for (const question of putIn.changed)
      expect(all.filter(({ after }) => (after.get(question) ?? 1) < 0.05).length).toBeGreaterThanOrEqual(18);
  });

  test('find a change where none was about as often as chance does: 7 of 140 are expected below 0.05', () => {
    const below = all.flatMap(({ p }) => putIn.unchanged.filter((question) => (p.get(question) ?? 1) < 0.05));
    expect(below.length).toBeLessThanOrEqual(14);
    // Questions of which too few were found changed would mean that both answers are one.
    const differing = all.flatMap(({ p }) => putIn.unchanged.filter((question) => (p.get(question) ?? 1) < 0.5));
    expect(differing.length).toBeGreaterThan(30);
  });
});
