import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { surveyResponses } from '../../../../testing/invented-surveys.ts';
import { shippedInstrument } from '../../../../testing/shipped-instruments.ts';
import { countsBy } from '../../../surveys/domain/progress/counts-by.ts';
import { hotelSurvey } from './hotel-survey.ts';

const asOf = '2026-11-26' as LocalDate;
const survey = hotelSurvey({ seed: 1, asOf });
const responses = surveyResponses(survey);

test('the survey in hotels is open until somebody closes it, by devices and by a link', () => {
  const [wave] = survey.waves;
  expect([survey.waves.length, wave?.closesOn]).toEqual([1, null]);
  expect(wave?.waysIn.map(({ ways }) => ways)).toEqual([['device'], ['link']]);
  expect(survey.report).toBeNull();
});

test('its 24 responses came from devices, before today, and say who was beside each', () => {
  expect(responses.map(({ way }) => way)).toEqual(Array.from({ length: 24 }, () => 'device'));
  expect(responses.every(({ begunOn }) => begunOn >= '2026-11-08' && begunOn <= '2026-11-23')).toBe(true);
  expect(countsBy('modes', responses).map(({ key, begun, finished }) => [key, begun, finished])).toEqual([
    ['self', 13, 11],
    ['assisted', 6, 5],
    ['trained', 3, 3],
    ['untrained', 2, 1],
  ]);
});

test('it says that it is synthetic wherever it is met, in every language of its form', () => {
  const { title, purpose, consent, waves } = survey;
  const places = waves.flatMap(({ waysIn }) => waysIn.map(({ place }) => place));
  expect([title, purpose, consent['en'], ...places].every((words) => words?.startsWith('Synthetic'))).toBe(true);
  const { language, languages } = shippedInstrument('antibiotics-survey');
  expect(Object.keys(consent).sort()).toEqual([...new Set([language, ...languages.map(({ tag }) => tag)])].sort());
});

test('the same seed gives the same survey, and another seed another', () => {
  expect(hotelSurvey({ seed: 1, asOf })).toEqual(survey);
  expect(hotelSurvey({ seed: 2, asOf })).not.toEqual(survey);
});
