import { describe, expect, test } from 'vitest';

import type { Fact } from '#platform/clocks/fact.ts';
import { translator } from '#platform/language/translator.ts';

import { fixedId } from '../../../testing/entries.ts';
import { fact, on, stay } from '../../../testing/facts.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import { countQuality, countQualityBy, medianHours, type QualityCounts } from './assessment-quality.ts';
import { doneAssessments, type AboutDone, type DoneAssessment, type HowDone } from './done-assessment.ts';

const response = fixedId(1);
const about: AboutDone = {
  personId: 'p',
  interpreterNeeded: true,
};
const withMinute = (one: Fact, at: string): Fact => ({
  ...one,
  happened: one.happened === null ? null : { ...one.happened, at },
});
const done = (body: object = { response }, when = '03-05') => fact('assessment-done', when, body, fixedId(9));
const received = (body: object = {}, when = '03-05') => fact('received-by-practice', when, body);
const rowOf = (...facts: Fact[]): HowDone => doneAssessments(facts, about)[0] as HowDone;

describe('one assessment, from what is in force', () => {
  test('says only what is known where it was recorded by a press of a button', () => {
    expect(rowOf(done({}))).toEqual({
      personId: 'p',
      interpreterNeeded: true,
      assessment: fixedId(9),
      doneOn: on('03-05'),
      placeId: null,
      minutes: null,
      interpreter: null,
      sections: null,
      hoursUntilReceived: null,
    });
  });

  test.each([
    [{ is: 'interpreter', language: 'ti', channel: 'phone', interpreter: 'professional' }, 'professional'],
    [{ is: 'interpreter', language: 'ti', channel: 'in-person', interpreter: 'family' }, 'untrained'],
    [{ is: 'interpreter', language: 'ti', channel: 'in-person', interpreter: 'child' }, 'untrained'],
    [{ is: 'self' }, 'none'],
    [{ is: 'assisted' }, 'none'],
  ])('%o is interpreted by %s', (mode, interpreter) => {
    expect(rowOf(done({ response, minutes: 45, mode }))).toMatchObject({ interpreter, minutes: 45 });
  });

  test('says how much of the form was finished, as whoever did it wrote it down', () => {
    const sections = { finished: 12, of: 14 };
    expect(rowOf(done({ response, sections })).sections).toEqual(sections);
  });

  test('is of the site where the person lived on the day, whatever came after', () => {
    const moved = [stay('03-01', 'hotel'), stay('03-20', 'house')];
    expect(rowOf(done(), ...moved).placeId).toBe('hotel');
  });

  test('is one where two people wrote it down: as the first says, and else as the other does', () => {
    const again = fact('assessment-done', '03-07', { response, minutes: 40 }, fixedId(10));
    const came = received({ answers: [fixedId(10)] }, '03-07');
    const rows = [
      [done(), again, came],
      [came, again, done()],
    ].map((facts) => doneAssessments(facts, about));
    expect(rows[0]).toMatchObject([{ doneOn: on('03-05'), minutes: 40, hoursUntilReceived: 24 }]);
    expect(rows[1]).toEqual(rows[0]);
  });

  test.each<[string, Fact[], number | null]>([
    ['nobody knows that it came', [done()], null],
    ['on the same day, without a minute: a day at most', [done(), received()], 24],
    ['two days later', [done(), received({}, '03-07')], 72],
    ['before it was done', [done(), received({}, '03-04')], null],
    ['named', [done(), received({ answers: [fixedId(9)] }, '03-06')], 48],
    ['another one named', [done(), received({ answers: [fixedId(8)] }, '03-06')], null],
    ['by its filling', [done(), received({ response }, '03-06')], 48],
    ['another filling', [done(), received({ response: fixedId(5) }, '03-06')], null],
    ['twice: the first counts', [done(), received({}, '03-08'), received({}, '03-06')], 48],
    [
      'to the minute, over the start of summer time',
      [
        withMinute(done(undefined, '03-28'), '2026-03-28T23:30:00.000Z'),
        withMinute(received({}, '03-29'), '2026-03-29T02:00:00.000Z'),
      ],
      2.5,
    ],
  ])('the practice had it: %s', (_, facts, hours) => {
    expect(rowOf(...facts).hoursUntilReceived).toBe(hours);
  });
});

const row = (more: Partial<DoneAssessment>): DoneAssessment => ({
  ...rowOf(done()),
  icb: 'QYG',
  la: null,
  siteType: 'initial',
  ...more,
});

describe('counting', () => {
  test.each<[string, Partial<DoneAssessment>, (counts: QualityCounts) => number]>([
    ['29 minutes are short', { minutes: 29 }, ({ length }) => length.short],
    ['30 minutes are not', { minutes: 30 }, ({ length }) => length.full],
    ['a length that nobody wrote down', { minutes: null }, ({ length }) => length.notKnown],
    ['a professional', { interpreter: 'professional' }, ({ interpreter }) => interpreter.professional],
    ['a cousin', { interpreter: 'untrained' }, ({ interpreter }) => interpreter.untrained],
    ['nobody, though one was needed', { interpreter: 'none' }, ({ interpreter }) => interpreter.none],
    ['needed, and nobody wrote down who', { interpreter: null }, ({ interpreter }) => interpreter.notKnown],
    ['none needed', { interpreterNeeded: false, interpreter: 'none' }, ({ interpreter }) => interpreter.notNeeded],
    ['nobody knows whether', { interpreterNeeded: null }, ({ interpreter }) => interpreter.needNotKnown],
    ['every section', { sections: { finished: 14, of: 14 } }, ({ sections }) => sections.whole],
    ['all but one', { sections: { finished: 13, of: 14 } }, ({ sections }) => sections.partly],
    ['no form', { sections: null }, ({ sections }) => sections.notKnown],
    ['within the hour', { hoursUntilReceived: 1 }, ({ practice }) => practice.withinHour],
    ['within the day', { hoursUntilReceived: 24 }, ({ practice }) => practice.withinDay],
    ['after a day', { hoursUntilReceived: 24.1 }, ({ practice }) => practice.later],
    ['not yet', { hoursUntilReceived: null }, ({ practice }) => practice.notYet],
  ])('%s', (_, more, figure) => {
    const counts = countQuality([row(more)], {});
    expect([counts.base, figure(counts)]).toEqual([1, 1]);
  });

  test('a period has its first and its last day; what has no day is counted apart', () => {
    const rows = ['03-04', '03-05', '03-06', '03-07'].map((day) => row({ assessment: day, doneOn: on(day) }));
    const counts = countQuality([...rows, row({ assessment: 'some day', doneOn: null })], {
      from: on('03-05'),
      to: on('03-06'),
    });
    expect([counts.base, counts.dateNotKnown]).toEqual([2, 1]);
  });

  test('what two people wrote down of one filling is one; another filling of the same person is another', () => {
    expect(countQuality([row({}), row({}), row({ assessment: fixedId(5) })], {}).base).toBe(2);
  });

  test('an area is a board or an authority', () => {
    const rows = [row({}), row({ personId: 'q', icb: 'QWO', la: 'E08000012' })];
    expect(countQuality(rows, { area: 'E08000012' }).base).toBe(1);
    expect([...countQualityBy('la', rows, {})].map(([area, { base }]) => [area, base])).toEqual([
      ['', 1],
      ['E08000012', 1],
    ]);
  });

  test.each([
    [[], null],
    [[3], 3],
    [[1, 5, 100], 5],
    [[1, 2, 4, 100], 3],
  ])('the middle of %o hours is %o', (hours, middle) => {
    const rows = hours.map((hoursUntilReceived, index) => row({ assessment: String(index), hoursUntilReceived }));
    expect(medianHours([...rows, row({ assessment: 'none yet', hoursUntilReceived: null })], {})).toBe(middle);
  });
});

test('every figure has words', () => {
  const t = translator<string>('en', assessmentsContent);
  const groups = ['length', 'interpreter', 'sections', 'practice'] as const;
  const counts = countQuality([], {});
  const keys = groups.flatMap((group) =>
    Object.keys(counts[group]).map((name) => `assessments.quality.${group}.${name}`),
  );
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
});
