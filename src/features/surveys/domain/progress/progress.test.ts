import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { countsBy, countsByDay } from './counts-by.ts';
import { dropOff } from './drop-off.ts';
import { populationSchema, whoIsMissing, type PopulationGroup } from './population.ts';

const day = (number: number) => `2026-11-${number}` as LocalDate;

describe('counts while a survey runs', () => {
  const responses = [
    surveyResponse('1', {}, { begunOn: day(26), language: 'ar', place: 'Hotel A' }),
    surveyResponse('2', {}, { begunOn: day(25), language: 'ar', doneOn: null }),
    surveyResponse(
      '3',
      {},
      {
        begunOn: day(26),
        language: 'fa',
        doneOn: null,
        way: 'paper',
        modes: ['assisted', 'untrained'],
        place: 'Hotel A',
      },
    ),
  ];
  test('by day are in the order of days', () => {
    expect(countsByDay(responses)).toEqual([
      { key: day(25), begun: 1, finished: 0 },
      { key: day(26), begun: 2, finished: 1 },
    ]);
  });
  test('by language, way and place have the most first', () => {
    expect(countsBy('language', responses).map(({ key, begun }) => [key, begun])).toEqual([
      ['ar', 2],
      ['fa', 1],
    ]);
    expect(countsBy('way', responses).map(({ key }) => key)).toEqual(['link', 'paper']);
    expect(countsBy('modes', responses).map(({ key, begun }) => [key, begun])).toEqual([
      ['self', 2],
      ['assisted+untrained', 1],
    ]);
    expect(countsBy('place', responses).map(({ key, finished }) => [key, finished])).toEqual([
      ['Hotel A', 1],
      ['', 0],
    ]);
  });
});

describe('who is missing', () => {
  const population: readonly PopulationGroup[] = [
    { by: 'language', key: 'ar', size: 100 },
    { by: 'language', key: 'ti', size: 50 },
    { by: 'place', key: 'Hotel A', size: 10 },
  ];
  const from = (language: string, count: number) =>
    Array.from({ length: count }, () => surveyResponse(language, {}, { language }));
  test('is the group that is reached least, and how many more would be its share', () => {
    const found = whoIsMissing(population, 'language', [...from('ar', 40), ...from('ti', 5), ...from('en', 7)]);
    expect(found.others).toBe(7);
    expect(found.groups.map(({ key, responses, missing }) => [key, responses, missing])).toEqual([
      ['ti', 5, 10],
      ['ar', 40, -10],
    ]);
  });
  test('is nobody in particular before anybody answered', () => {
    expect(whoIsMissing(population, 'language', []).groups.map(({ missing }) => missing)).toEqual([0, 0]);
  });
  test.each([
    ['a group of nobody', [{ by: 'language', key: 'ar', size: 0 }]],
    ['a group twice', [population[0], population[0]]],
  ])('cannot be asked of %s', (_, groups) => expect(populationSchema.safeParse(groups).success).toBe(false));
});

describe('where people stop', () => {
  const asked = ['a', 'b', 'c'];
  test('is the question after the last that they replied to; what they passed is left out', () => {
    const open = { asked, doneOn: null };
    const found = dropOff(asked, [
      surveyResponse('1', { a: '1', c: '1' }, { asked }),
      surveyResponse('2', { a: '1' }, open),
      surveyResponse('3', { b: null }, open),
      surveyResponse('4', {}, open),
    ]);
    expect(found).toEqual([
      { path: 'a', asked: 4, replied: 2, leftOut: 1, stopped: 1 },
      { path: 'b', asked: 3, replied: 1, leftOut: 1, stopped: 1 },
      { path: 'c', asked: 2, replied: 1, leftOut: 0, stopped: 1 },
    ]);
  });

  test('is at most one question of each unfinished response, and none of a finished one; every line adds up', () => {
    const response = fc.tuple(fc.subarray(asked), fc.boolean()).map(([replied, isDone]) =>
      surveyResponse('1', Object.fromEntries(replied.map((path) => [path, 'x'])), {
        asked,
        doneOn: isDone ? day(26) : null,
      }),
    );
    fc.assert(
      fc.property(fc.array(response), (responses) => {
        for (const one of dropOff(asked, responses)) expect(one.asked).toBe(one.replied + one.leftOut + one.stopped);
        const stopped = dropOff(asked, responses).reduce((sum, one) => sum + one.stopped, 0);
        const unfinished = responses.filter(({ doneOn, replies }) => doneOn === null && !replies.has('c'));
        expect(stopped).toBe(unfinished.length);
      }),
    );
  });
});
