import fc from 'fast-check';
import { expect, test } from 'vitest';

import { someDay } from '../../../testing/fact-arbitraries.ts';
import { countQuality, countQualityBy, type QualityCounts } from './assessment-quality.ts';
import type { DoneAssessment } from './done-assessment.ts';

const settings = { seed: 406, numRuns: 500 };
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const one: fc.Arbitrary<Omit<DoneAssessment, 'assessment'>> = fc.record({
  personId: fc.constantFrom('a', 'b', 'c'),
  icb: maybe(fc.constantFrom('QYG', 'QWO')),
  la: fc.constant(null),
  siteType: maybe(fc.constantFrom('initial', 'contingency')),
  doneOn: maybe(someDay),
  minutes: maybe(fc.integer({ min: 1, max: 90 })),
  interpreterNeeded: maybe(fc.boolean()),
  interpreter: maybe(fc.constantFrom('professional' as const, 'untrained' as const, 'none' as const)),
  sections: maybe(fc.nat(14).map((finished) => ({ finished, of: 14 }))),
  hoursUntilReceived: maybe(fc.integer({ min: 0, max: 90 })),
});
const rows = fc
  .array(one, { maxLength: 15 })
  .map((drawn) => drawn.map((row, index): DoneAssessment => ({ ...row, assessment: String(index) })));

const groups = ['length', 'interpreter', 'sections', 'practice'] as const;
const sum = (group: Readonly<Record<string, number>>): number =>
  Object.values(group).reduce((all, some) => all + some, 0);
const flat = (counts: QualityCounts): number[] => [
  counts.base,
  counts.dateNotKnown,
  ...groups.flatMap((group) => Object.values<number>(counts[group])),
];
const added = (many: readonly QualityCounts[]): number[] =>
  many.map(flat).reduce((all, some) => all.map((number, at) => number + (some[at] ?? 0)), flat(countQuality([], {})));

test('every group of figures adds up to all that were done, what is not known included', () => {
  fc.assert(
    fc.property(rows, (assessments) => {
      const counts = countQuality(assessments, {});
      for (const group of groups) expect(sum(counts[group])).toBe(counts.base);
      expect(counts.base + counts.dateNotKnown).toBe(assessments.length);
    }),
    settings,
  );
});

test('areas add up to the whole', () => {
  fc.assert(
    fc.property(rows, (assessments) => {
      expect(added([...countQualityBy('icb', assessments, {}).values()])).toEqual(flat(countQuality(assessments, {})));
    }),
    settings,
  );
});

test('two periods that follow each other add up to both together', () => {
  fc.assert(
    fc.property(rows, someDay, (assessments, cut) => {
      const until = countQuality(assessments, { to: cut });
      const since = countQuality(
        assessments.filter(({ doneOn }) => doneOn !== null && doneOn > cut),
        {},
      );
      expect(added([until, since])).toEqual(flat(countQuality(assessments, {})));
    }),
    settings,
  );
});

test('neither the order nor a repeat makes a difference', () => {
  fc.assert(
    fc.property(rows, (assessments) => {
      const again = [...assessments].reverse().concat(assessments);
      expect(countQuality(again, {})).toEqual(countQuality(assessments, {}));
    }),
    settings,
  );
});
