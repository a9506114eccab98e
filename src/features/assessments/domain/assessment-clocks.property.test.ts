import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bankHolidays } from '#platform/calendar/bank-holidays.ts';
import { bankHolidayYears, englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { addDays } from '#platform/calendar/local-date.ts';
import type { Clock } from '#platform/clocks/clock.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { personFacts, someDay } from '../../../testing/fact-arbitraries.ts';
import { arrived, fact, stay } from '../../../testing/facts.ts';
import { assessmentAfterArrivalInUk, assessmentPathways } from './pathways.ts';

const settings = { seed: 10, numRuns: 1000 };
const run = (facts: readonly Fact[]): Clock[] => runClocks(facts, assessmentPathways, englandAndWales);
const first = (facts: readonly Fact[], pathway = assessmentAfterArrivalInUk): Clock =>
  runClocks(facts, [pathway], englandAndWales)[0] as Clock;

test('the order in which entries come makes no difference', () => {
  const shuffled = personFacts.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([facts, otherwise]) => {
      expect(run(otherwise)).toEqual(run(facts));
    }),
    settings,
  );
});

test('a fact that has nothing to do with it changes nothing', () => {
  const unrelated = fc.constantFrom('note-written', 'may-see', 'dose-given', 'a-kind-of-next-year');
  fc.assert(
    fc.property(personFacts, unrelated, someDay, (facts, kind, on) => {
      expect(run([...facts, fact(kind, on, { text: 'x' }, 'unrelated')])).toEqual(run(facts));
    }),
    settings,
  );
});

test('a later start is never due earlier, in days or in working days', () => {
  const inWorkingDays = { ...assessmentAfterArrivalInUk, allow: { workingDays: 10 } };
  fc.assert(
    fc.property(someDay, fc.nat(400), (on, days) => {
      for (const pathway of [assessmentAfterArrivalInUk, inWorkingDays]) {
        const early = first([arrived(on)], pathway).dueOn ?? '';
        const late = first([arrived(addDays(on, days))], pathway).dueOn ?? '';
        expect(late >= early).toBe(true);
      }
    }),
    settings,
  );
});

test('no move changes the day by which somebody new to the country is due', () => {
  fc.assert(
    fc.property(personFacts, someDay, (facts, on) => {
      const known = [...facts, arrived('2026-02-01', 'arrival')];
      expect(first([...known, stay(on, 'D')]).dueOn).toBe(first(known).dueOn);
    }),
    settings,
  );
});

test('an offer, or not finding somebody, neither stops a clock nor moves it', () => {
  fc.assert(
    fc.property(personFacts, fc.constantFrom('assessment-offered', 'not-found'), someDay, (facts, kind, on) => {
      const parts = (clocks: Clock[]) =>
        clocks.map(({ dueOn, stopReason, stoppedOn }) => [dueOn, stopReason, stoppedOn]);
      expect(parts(run([...facts, fact(kind, on, {}, 'extra')]))).toEqual(parts(run(facts)));
    }),
    settings,
  );
});

test('every clock has a reason, and rests only on entries that there are', () => {
  fc.assert(
    fc.property(personFacts, (facts) => {
      const ids = new Set(facts.map(({ id }) => id));
      for (const { why, stopReason } of run(facts)) {
        expect(why.length).toBeGreaterThan(0);
        for (const { entries } of why) for (const id of entries) expect(ids.has(id)).toBe(true);
        expect(why.some(({ says }) => says.startsWith('clocks.why.stopped.'))).toBe(stopReason !== null);
      }
    }),
    settings,
  );
});

test('ten calendar days do not depend on bank holidays', () => {
  const fewer = bankHolidays([bankHolidayYears[0]]);
  fc.assert(
    fc.property(personFacts, (facts) => {
      expect(runClocks(facts, assessmentPathways, fewer)).toEqual(run(facts));
    }),
    settings,
  );
});
