import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';

import { arrived, fact, on, stay } from '../../testing/facts.ts';
import type { Clock } from './clock.ts';
import type { Fact } from './fact.ts';
import type { PersonPathway } from './pathway.ts';
import { runClocks } from './run-clocks.ts';

/** Not a rule of any service: an answer owed within five working days of a letter, while a parcel is not on its way. */
const answer: PersonPathway = {
  about: 'person',
  name: 'answer-within-5-working-days',
  title: 'example.pathway',
  version: 3,
  applies: ['letter-came'],
  starts: [{ kind: 'letter-came', as: 'stated', says: 'example.why.letter-came' }],
  allow: { workingDays: 5 },
  restartsOnMove: false,
  stops: [{ kind: 'answered', reason: 'done' }],
  pauses: [{ from: 'parcel-sent', until: 'parcel-came', says: 'example.why.parcel' }],
  offered: [],
  declined: [],
  notFound: [],
  source: { title: 'An example', where: 'run-clocks.test.ts', date: on('01-01'), mark: 'X' },
  signOff: null,
};

const run = (facts: readonly Fact[], pathway = answer): Clock | undefined =>
  runClocks(facts, [pathway], englandAndWales)[0];

describe('working days', () => {
  test.each([
    ['a plain week', '11-16', '2026-11-23', 0],
    ['from a Saturday', '11-21', '2026-11-27', 0],
    ['over Good Friday and Easter Monday', '04-01', '2026-04-10', 2],
    ['over Christmas and a substitute day', '12-22', '2026-12-31', 2],
    ['over New Year', '12-29', '2027-01-06', 1],
    ['over a leap day', '2028-02-24', '2028-03-02', 0],
    ['over the start of summer time', '03-25', '2026-04-01', 0],
  ])('%s: from %s to %s with %i bank holidays', (_, came, due, bankHolidays) => {
    const clock = run([fact('letter-came', came)]);
    expect(clock?.dueOn).toBe(due);
    expect(clock?.why.at(-1)).toEqual({
      says: 'clocks.why.working-days-allowed',
      values: { days: 5, on: due, bankHolidays },
      entries: [],
    });
  });

  test('it says so where bank holidays are not known yet', () => {
    const clock = run([fact('letter-came', '2028-12-28')]);
    expect(clock?.dueOn).toBe('2029-01-04');
    expect(clock?.why.at(-1)).toMatchObject({
      says: 'clocks.why.bank-holidays-not-known',
      values: { knownTo: '2028-12-31' },
    });
  });
});

describe('pauses', () => {
  const letter = fact('letter-came', '11-16');
  const inDays = { ...answer, allow: { days: 10 } };
  test.each<[string, Fact[], PersonPathway, string | null, number]>([
    ['none', [], inDays, '2026-11-26', 0],
    [
      'three days that do not count',
      [fact('parcel-sent', '11-18'), fact('parcel-came', '11-21')],
      inDays,
      '2026-11-29',
      3,
    ],
    ['over before it starts', [fact('parcel-sent', '11-01'), fact('parcel-came', '11-10')], inDays, '2026-11-26', 0],
    ['under way when it starts', [fact('parcel-sent', '11-10'), fact('parcel-came', '11-20')], inDays, '2026-11-29', 3],
    ['begun after it was due', [fact('parcel-sent', '11-27')], inDays, '2026-11-26', 0],
    ['begun on the last day', [fact('parcel-sent', '11-26'), fact('parcel-came', '11-28')], inDays, '2026-11-28', 2],
    ['ended on the day it began', [fact('parcel-sent', '11-18'), fact('parcel-came', '11-18')], inDays, null, 0],
    ['not ended yet', [fact('parcel-sent', '11-18')], inDays, null, 0],
    [
      'a second began before the first ended: one pause',
      [fact('parcel-sent', '11-18'), fact('parcel-sent', '11-19'), fact('parcel-came', '11-20')],
      inDays,
      '2026-11-28',
      2,
    ],
    [
      'two pauses',
      [
        fact('parcel-sent', '11-18'),
        fact('parcel-came', '11-19'),
        fact('parcel-sent', '11-27'),
        fact('parcel-came', '11-30'),
      ],
      inDays,
      '2026-11-30',
      4,
    ],
    ['nobody dated it', [fact('parcel-sent', null)], inDays, '2026-11-26', 0],
    [
      'over a weekend, in working days',
      [fact('parcel-sent', '11-20'), fact('parcel-came', '11-23')],
      answer,
      '2026-11-24',
      3,
    ],
  ])('%s', (_, facts, pathway, due, pausedDays) => {
    expect(run([letter, ...facts], pathway)).toMatchObject({ dueOn: due, pausedDays });
    expect(run([letter, ...facts].reverse(), pathway)).toMatchObject({ dueOn: due, pausedDays });
  });

  test('a pause is one of the reasons, with the entries that made it', () => {
    const clock = run([letter, fact('parcel-sent', '11-18'), fact('parcel-came', '11-21')], inDays);
    expect(clock?.why.map(({ says }) => says)).toEqual([
      'example.why.letter-came',
      'example.why.parcel',
      'clocks.why.days-allowed',
    ]);
    expect(clock?.why[1]).toMatchObject({
      values: { from: '2026-11-18', until: '2026-11-21', ended: 'yes' },
      entries: ['parcel-sent 11-18', 'parcel-came 11-21'],
    });
  });
});

describe('what a clock does not count', () => {
  test('a pathway that does not apply makes no clock', () => {
    expect(run([arrived('03-05')])).toBeUndefined();
  });

  test('what happened before the last move, where a move restarts it', () => {
    const perSite = { ...answer, restartsOnMove: true };
    const clock = run([fact('letter-came', '11-02'), stay('11-04', 'A'), fact('letter-came', '11-10')], perSite);
    expect(clock).toMatchObject({ startedOn: on('11-10'), place: 'A' });
  });

  test('each clock names its pathway and the version of the rule', () => {
    expect(run([fact('letter-came', '11-16')])).toMatchObject({ pathway: answer.name, version: 3 });
  });
});
