import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countOf } from '#platform/disclosure/question.ts';
import { countQuality, type DoneAssessment } from '#features/assessments/index.ts';

import { attack, naiveDoor, valuesLeft, type Door } from '../../../platform/disclosure/attack/attempt.ts';
import { openDoor, valuesLeftOpen } from '../../../platform/disclosure/door.ts';
import { on } from '../../../testing/facts.ts';
import { qualityQuestion, qualityTables, type QualityFigure } from './quality-question.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const one: fc.Arbitrary<Omit<DoneAssessment, 'assessment'>> = fc.record({
  personId: fc.constantFrom('a', 'b', 'c'),
  icb: fc.constant('QYG'),
  la: fc.constant(null),
  siteType: fc.constant(null),
  doneOn: maybe(fc.constantFrom(on('04-01'), on('06-30'))),
  minutes: maybe(fc.integer({ min: 1, max: 90 })),
  interpreterNeeded: maybe(fc.boolean()),
  interpreter: maybe(fc.constantFrom('professional' as const, 'untrained' as const, 'none' as const)),
  sections: maybe(fc.nat(3).map((finished) => ({ finished, of: 3 }))),
  hoursUntilReceived: maybe(fc.integer({ min: 0, max: 90 })),
});
const rowsOf = (maxLength: number) =>
  fc
    .array(one, { maxLength })
    .map((drawn) => drawn.map((row, index): DoneAssessment => ({ ...row, assessment: String(index) })));

const figuresOf = (rows: readonly DoneAssessment[]): ReadonlyMap<string, number> => {
  const question = qualityQuestion(rows);
  return new Map(question.figures.map(({ key, of }) => [key, countOf(question, of)]));
};

test('every figure is the count of the same name, however often an assessment is given', () => {
  fc.assert(
    fc.property(rowsOf(30), (rows) => {
      const counts = countQuality(rows, {});
      const figures = figuresOf([...rows, ...rows]);
      expect(figures.get('base')).toBe(counts.base);
      for (const group of ['length', 'interpreter', 'sections', 'practice'] as const) {
        for (const [name, count] of Object.entries(counts[group])) expect(figures.get(`${group}.${name}`)).toBe(count);
      }
    }),
    { seed: 411, numRuns: 300 },
  );
});

test('the figures of a table add up to the one above them', () => {
  fc.assert(
    fc.property(rowsOf(30), (rows) => {
      const figures = figuresOf(rows);
      const count = (figure: QualityFigure): number => figures.get(figure) ?? Number.NaN;
      for (const { whole, parts } of qualityTables)
        expect(parts.reduce((sum, part) => sum + count(part), 0)).toBe(count(whole));
    }),
    { seed: 412, numRuns: 300 },
  );
});

describe('one short assessment among seventeen, which what is shown beside it would give away', () => {
  const done = (index: number, minutes: number | null): DoneAssessment => ({
    personId: String(index),
    assessment: String(index),
    icb: 'QYG',
    la: null,
    siteType: null,
    doneOn: on('04-01'),
    minutes,
    interpreterNeeded: null,
    interpreter: null,
    sections: null,
    hoursUntilReceived: null,
  });
  // 17 is shown as 15, and 8 as 10: at most 17 less twice 8 at least leaves 1.
  const seventeen = Array.from({ length: 17 }, (_, index) => done(index, index < 8 ? 40 : index < 16 ? null : 20));
  const narrowed = (door: Door, ...told: (readonly DoneAssessment[])[]) => {
    const releases = told.map((rows) => qualityQuestion(rows));
    const attacks = attack({ kind: 'the same table a day later', releases }, 'insider', door);
    return attacks.filter((attempt) => valuesLeft(attempt) < valuesLeftOpen);
  };

  test.each([
    ['at once', [seventeen]],
    ['with the next release, after another short one', [seventeen, [...seventeen, done(17, 25)]]],
  ])(
    'is known by the small-number rule alone, and not through the door: %s',
    (_, told) => {
      expect(narrowed(naiveDoor, ...told)).not.toEqual([]);
      expect(narrowed(openDoor, ...told)).toEqual([]);
    },
    60_000,
  );
});
