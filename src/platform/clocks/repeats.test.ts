import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';

import { fact, on } from '../../testing/facts.ts';
import type { Clock } from './clock.ts';
import type { Fact } from './fact.ts';
import type { PersonPathway } from './pathway.ts';
import { runClocks } from './run-clocks.ts';

/** Not a rule of any service: whoever borrows a book brings that book back within seven days. */
const bringBack: PersonPathway = {
  about: 'person',
  name: 'book-brought-back',
  title: 'example.pathway',
  version: 1,
  applies: ['borrowed'],
  starts: [{ kind: 'borrowed', where: { what: 'book' }, as: 'stated', says: 'example.why.borrowed' }],
  repeats: {},
  allow: { days: 7 },
  restartsOnMove: false,
  stops: [
    { kind: 'brought-back', where: { what: 'book' }, reason: 'done' },
    { kind: 'lost', where: { what: 'book' }, reason: 'declined' },
    { kind: 'died', reason: 'died', evenBeforeStart: true },
  ],
  pauses: [],
  offered: [],
  declined: ['lost'],
  notFound: [],
  source: { title: 'An example', where: 'repeats.test.ts', date: on('01-01'), mark: 'X' },
  signOff: null,
};

const run = (facts: readonly Fact[], pathway = bringBack): Clock | undefined =>
  runClocks(facts, [pathway], englandAndWales)[0];
const borrowed = (when: string | null, id?: string): Fact => fact('borrowed', when, { what: 'book' }, id);
const back = (when: string | null, answers?: readonly string[], id?: string): Fact =>
  fact('brought-back', when, { what: 'book', ...(answers === undefined ? {} : { answers }) }, id);

describe('a clock that can be owed again', () => {
  test.each<[string, Fact[], Partial<Clock> | undefined]>([
    ['is not there without a start', [back('03-01')], undefined],
    ['is not there for an entry that says something else', [fact('borrowed', '03-01', { what: 'pen' })], undefined],
    ['runs from its start', [borrowed('03-01')], { startedOn: on('03-01'), dueOn: on('03-08'), stopReason: null }],
    [
      'is not answered by an entry that says something else',
      [borrowed('03-01'), fact('brought-back', '03-02', { what: 'pen' })],
      { stopReason: null },
    ],
    ['is answered on the same day', [borrowed('03-01'), back('03-01')], { stopReason: 'done', stoppedOn: on('03-01') }],
    ['is not answered beforehand', [borrowed('03-02'), back('03-01')], { startedOn: on('03-02'), stopReason: null }],
    [
      'opens again after it was answered',
      [borrowed('03-01'), back('03-03'), borrowed('03-10')],
      { startedOn: on('03-10'), dueOn: on('03-17'), stopReason: null },
    ],
    [
      'shows the earliest that is still owed',
      [borrowed('03-01', 'a'), borrowed('03-04', 'b'), borrowed('03-06', 'c'), back('03-08', ['a'])],
      { startedOn: on('03-04'), stopReason: null },
    ],
    [
      'shows the last once all are answered',
      [borrowed('03-01'), back('03-03'), borrowed('03-10'), back('03-19')],
      { startedOn: on('03-10'), stopReason: 'done', stoppedOn: on('03-19') },
    ],
    [
      'takes an answer that names its start for no other, whatever the days',
      [borrowed('03-01', 'a'), borrowed('03-01', 'b'), back('03-01', ['a'])],
      { startedOn: on('03-01'), stopReason: null },
    ],
    [
      'is answered by what names it, even where the day is not known',
      [borrowed('03-01', 'a'), back(null, ['a'])],
      { stopReason: 'done', stoppedOn: null },
    ],
    ['is not answered on a day that nobody knows', [borrowed('03-01'), back(null)], { stopReason: null }],
    ['without a date is answered on any day', [borrowed(null), back('03-01')], { stopReason: 'done' }],
    ['without a date waits', [borrowed(null)], { startedOn: null, dueOn: null, stopReason: null }],
    [
      'is ended by declining',
      [borrowed('03-01'), fact('lost', '03-02', { what: 'book' })],
      { stopReason: 'declined', declinedOn: on('03-02') },
    ],
    ['ends with the person', [borrowed('03-01'), fact('died', '03-02')], { stopReason: 'died' }],
  ])('%s', (_, facts, expected) => {
    const clock = run(facts);
    if (expected === undefined) expect(clock).toBeUndefined();
    else expect(clock).toMatchObject(expected);
  });

  test('keeps apart what its key tells apart', () => {
    const anything: PersonPathway = {
      ...bringBack,
      repeats: { by: 'what' },
      starts: [{ kind: 'borrowed', as: 'stated', says: 'example.why.borrowed' }],
      stops: [{ kind: 'brought-back', reason: 'done' }],
    };
    const facts = [borrowed('03-01'), fact('borrowed', '03-02', { what: 'pen' }), back('03-05')];
    expect(run(facts, anything)).toMatchObject({ startedOn: on('03-02'), stopReason: null });
  });

  test('can ask that something is said at all', () => {
    const named: PersonPathway = {
      ...bringBack,
      starts: [{ kind: 'borrowed', where: { from: true }, as: 'stated', says: 'example.why.borrowed' }],
    };
    expect(run([borrowed('03-01')], named)).toBeUndefined();
    expect(run([fact('borrowed', '03-01', { what: 'book', from: 'somebody' })], named)).toMatchObject({
      startedOn: on('03-01'),
    });
  });
});

const settings = { seed: 410, numRuns: 1000 };
const day = fc.option(
  fc.integer({ min: 10, max: 25 }).map((number) => `03-${number}`),
  { nil: null, freq: 5 },
);
const lending = fc
  .array(
    fc.tuple(fc.constantFrom('borrowed', 'brought-back', 'lost'), fc.constantFrom('book', 'pen'), day, fc.nat(6)),
    {
      maxLength: 8,
    },
  )
  .map((drawn) =>
    drawn.map(([kind, what, when, names], index) =>
      fact(
        kind,
        when,
        { what, ...(kind !== 'borrowed' && names > 3 ? { answers: [String(names - 4)] } : {}) },
        String(index),
      ),
    ),
  );

test('the order in which entries come makes no difference', () => {
  const shuffled = lending.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([facts, otherwise]) => {
      expect(run(otherwise)).toEqual(run(facts));
    }),
    settings,
  );
});

test('somebody who borrows today owes, whatever was brought back before', () => {
  fc.assert(
    fc.property(lending, (facts) => {
      const clock = run([...facts, borrowed('03-28', 'today')]);
      expect(clock?.stopReason).toBeNull();
      expect(clock?.startedOn === null || (clock?.startedOn ?? '') <= on('03-28')).toBe(true);
    }),
    settings,
  );
});

test('one more answer never makes a clock run that had stopped, and one more start never stops one', () => {
  fc.assert(
    fc.property(lending, day, (facts, when) => {
      const before = run(facts);
      if (before === undefined) return;
      if (before.stopReason !== null) expect(run([...facts, back(when, undefined, 'more')])?.stopReason).not.toBeNull();
      else expect(run([...facts, borrowed(when, 'more')])?.stopReason).toBeNull();
    }),
    settings,
  );
});
