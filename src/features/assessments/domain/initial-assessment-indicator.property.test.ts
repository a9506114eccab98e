import fc from 'fast-check';
import { expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { personFacts, someDay } from '../../../testing/fact-arbitraries.ts';
import { assessmentCase, type AssessmentCase } from './assessment-case.ts';
import { countAssessments, countAssessmentsBy, type AssessmentCounts } from './initial-assessment-indicator.ts';
import { assessmentAfterArrivalInUk } from './pathways.ts';

const settings = { seed: 390, numRuns: 500 };

const area = fc.constantFrom('QYG', 'QWO', null);
const people = fc.array(fc.tuple(personFacts, area), { maxLength: 12 }).map((drawn) =>
  drawn.flatMap(([facts, icb], index): AssessmentCase[] => {
    const [clock] = runClocks(facts, [assessmentAfterArrivalInUk], englandAndWales);
    return clock === undefined ? [] : [assessmentCase(String(index), clock, { icb, la: null, siteType: null })];
  }),
);

const allReasons = ({ reasons }: AssessmentCounts): number =>
  Object.values(reasons).reduce((sum, count) => sum + count, 0);

test('everybody in the base is in time, not yet due, or has one reason', () => {
  fc.assert(
    fc.property(people, someDay, (cases, today) => {
      const counts = countAssessments(cases, {}, today);
      expect(counts.doneInTime + counts.open + allReasons(counts)).toBe(counts.base);
      expect(counts.base + counts.arrivalNotKnown).toBeLessThanOrEqual(cases.length);
      expect(counts.offeredInTime).toBeLessThanOrEqual(counts.offered);
      expect(counts.doneInTime + counts.late).toBeLessThanOrEqual(counts.done);
      expect(counts.doneInTime).toBeLessThanOrEqual(counts.offeredInTime);
    }),
    settings,
  );
});

test('areas add up to the whole', () => {
  fc.assert(
    fc.property(people, someDay, (cases, today) => {
      const whole = countAssessments(cases, {}, today);
      const areas = [...countAssessmentsBy('icb', cases, {}, today).values()];
      for (const name of [
        'base',
        'offered',
        'offeredInTime',
        'done',
        'doneInTime',
        'late',
        'open',
        'overdue',
      ] as const) {
        expect(areas.reduce((sum, counts) => sum + counts[name], 0)).toBe(whole[name]);
      }
    }),
    settings,
  );
});

test('two periods that follow each other add up to both together', () => {
  fc.assert(
    fc.property(people, someDay, someDay, (cases, cut, today) => {
      const until = countAssessments(cases, { to: cut }, today);
      const since = cases.filter(({ arrivedOn }) => arrivedOn !== null && arrivedOn > cut);
      const whole = countAssessments(cases, {}, today);
      expect(until.base + countAssessments(since, {}, today).base).toBe(whole.base);
    }),
    settings,
  );
});

test('the order of people makes no difference', () => {
  fc.assert(
    fc.property(people, someDay, (cases, today) => {
      expect(countAssessments([...cases].reverse(), {}, today)).toEqual(countAssessments(cases, {}, today));
    }),
    settings,
  );
});

test('nobody stops being in time as days go by', () => {
  fc.assert(
    fc.property(people, someDay, someDay, (cases, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(countAssessments(cases, {}, later).doneInTime).toBe(countAssessments(cases, {}, earlier).doneInTime);
      expect(countAssessments(cases, {}, later).open).toBeLessThanOrEqual(countAssessments(cases, {}, earlier).open);
    }),
    settings,
  );
});
