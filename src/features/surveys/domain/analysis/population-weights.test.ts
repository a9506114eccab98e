import { describe, expect, it } from 'vitest';

import { surveyForm, surveyFormQuestion } from '../../../../testing/survey-form.ts';
import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { countedQuestions } from './counted-questions.ts';
import { populationWeights, tellingQuestion } from './population-weights.ts';

const form = surveyForm(
  surveyFormQuestion('role', 'one-choice', { gp: 'GP', nurse: 'Nurse' }),
  surveyFormQuestion('tongue', 'one-choice', {
    english: 'English',
    arabic: { en: 'Arabic', ar: 'العربية' },
    none: 'Another',
  }),
  surveyFormQuestion('hotel', 'one-choice', { h1: 'Harbour hotel', h2: 'Station hotel' }),
);
const questions = countedQuestions(form, { by: 'nothing' });
const byLanguage = [
  { by: 'language', key: 'en', size: 100 },
  { by: 'language', key: 'ar', size: 300 },
] as const;
const byPlace = [
  { by: 'place', key: ' harbour  Hotel', size: 50 },
  { by: 'place', key: 'Station hotel', size: 50 },
] as const;
const people = (tongues: readonly string[], hotels: readonly string[] = []) =>
  tongues.map((tongue, at) =>
    surveyResponse(String(at), { '/data/tongue': tongue, ...(hotels[at] && { '/data/hotel': hotels[at] }) }),
  );

describe('the question that tells a group', () => {
  it('has every group among its choices, by code, label or the name of the language', () => {
    expect(tellingQuestion('language', byLanguage, questions)?.question.name).toBe('tongue');
    expect(tellingQuestion('language', byLanguage, questions)?.groupOfChoice).toEqual([0, 1, -1]);
    expect(tellingQuestion('place', byPlace, questions)?.question.name).toBe('hotel');
  });

  it('is none where a group is not among them', () => {
    const more = [...byLanguage, { by: 'language', key: 'fa', size: 5 } as const];
    expect(tellingQuestion('language', more, questions)).toBeNull();
  });
});

describe('weights to the population', () => {
  it('give the answers its shares, leave out who told no group, and cost what Kish says', () => {
    const weighed = populationWeights(
      byLanguage,
      questions,
      people(['english', 'english', 'arabic', 'arabic', 'none']),
    );
    expect(weighed).toMatchObject({
      is: 'weighed',
      withoutGroup: 1,
      margins: [
        {
          groups: [
            { key: 'en', population: 0.25, answers: 0.5, weight: 0.5 },
            { key: 'ar', population: 0.75, answers: 0.5, weight: 1.5 },
          ],
        },
      ],
    });
    // 4 × (2 × 0.5² + 2 × 1.5²) / 4² = 1.25
    if (weighed.is === 'weighed') {
      expect(weighed.design.effect).toBeCloseTo(1.25, 12);
      expect(weighed.design.effectiveBase).toBeCloseTo(3.2, 12);
      expect([...weighed.weights.keys()]).toEqual(['0', '1', '2', '3']);
    }
  });

  it('keep both shares where two questions tell groups', () => {
    const weighed = populationWeights(
      [...byLanguage, ...byPlace],
      questions,
      people(['english', 'english', 'arabic', 'arabic', 'arabic'], ['h1', 'h2', 'h1', 'h2', 'h2']),
    );
    expect(weighed.is).toBe('weighed');
    if (weighed.is !== 'weighed') return;
    const of = (...ids: string[]) => ids.reduce((sum, id) => sum + (weighed.weights.get(id) ?? 0), 0) / 5;
    expect(of('0', '1')).toBeCloseTo(0.25, 9);
    expect(of('0', '2')).toBeCloseTo(0.5, 9);
  });

  it.each([
    ['a survey without numbers of its people', [], ['english'], { is: 'no-population' }],
    [
      'a group that no question tells',
      [{ by: 'language', key: 'fa', size: 5 } as const],
      ['english'],
      { is: 'no-question', by: ['language'] },
    ],
    ['a group in which nobody answered', byLanguage, ['english'], { is: 'nobody-in-group', key: 'ar' }],
    ['nobody who told a group', byLanguage, ['none'], { is: 'nobody' }],
  ] as const)('are none for %s', (_, population, tongues, expected) => {
    expect(populationWeights(population, questions, people(tongues))).toMatchObject(expected);
  });
});
