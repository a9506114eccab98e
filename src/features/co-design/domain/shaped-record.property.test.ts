import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { exampleInstrument, exampleQuestion } from '../../../testing/co-design-instrument.ts';
import { commentKinds, commentLimits } from './comment.ts';
import { figureShown, figuresOf } from './pilot.ts';
import { bytesOf, pagesOf } from './link-pages.ts';
import { questionsOf } from './design-question.ts';
import type { DesignVersion } from './question-history.ts';
import { readComment } from './read-comment.ts';
import { asRecorded, shapedRecord } from './shaped-record.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const versionsMade = fc
  .array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), { minLength: 1, maxLength: 5 })
  .map((each) =>
    each.map((asked, at): DesignVersion => {
      const key = String(at + 1);
      const items = asked.map((name) => exampleQuestion(name, `${name} ${at % 2}`));
      return { key, version: key, asRead: false, instrument: exampleInstrument('x', key, items) };
    }),
  );

const commentMade = fc.record({
  id: fc.uuid(),
  place: fc.option(fc.constantFrom(...names, 'gone').map((name) => `/data/${name}`)),
  kind: fc.constantFrom(...commentKinds),
  words: fc.string(),
  language: fc.constant('en'),
  name: fc.option(fc.string({ minLength: 1 })),
  isNamePublic: fc.boolean(),
  way: fc.constant('link' as const),
  saidOn: fc.constant('2026-11-25' as LocalDate),
  isTakenBack: fc.boolean(),
  replies: fc.constant([]),
  areWordsShown: fc.boolean(),
  of: fc.constantFrom('1', '2', '3', '4', '5', 'none'),
});

describe('the record', () => {
  test('has every comment once, every question of the last version, and every version’s questions in somebody’s history', () => {
    fc.assert(
      fc.property(versionsMade, fc.array(commentMade), (versions, made) => {
        const comments = made.map(({ of, ...comment }) => asRecorded(comment, of));
        const { questions, whole } = shapedRecord({ versions, comments, found: [] });
        const there = [...questions.flatMap((one) => one.comments), ...whole].map(({ id }) => id);
        expect(there.toSorted()).toEqual(comments.map(({ id }) => id).toSorted());
        const last = versions.at(-1);
        expect(questions.filter(({ isThere }) => isThere).map(({ place }) => place)).toEqual(
          last === undefined ? [] : questionsOf(last.instrument).map(({ place }) => place),
        );
        for (const { key, instrument } of versions) {
          const known = questions.flatMap(({ placeIn }) => placeIn.get(key) ?? []);
          expect(known.toSorted()).toEqual(
            questionsOf(instrument)
              .map(({ place }) => place)
              .toSorted(),
          );
        }
      }),
    );
  });

  test('tells no name that was not ticked and no words that were not read', () => {
    fc.assert(
      fc.property(commentMade, ({ of, ...comment }) => {
        const { name, words } = asRecorded(comment, of);
        expect([name === null || comment.isNamePublic, words === null || comment.areWordsShown]).toEqual([true, true]);
      }),
    );
  });
});

describe('a figure of a pilot', () => {
  test('is never a small or a true count, and not further from it than two', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (count) => {
        const shown = figureShown(count);
        if (count < 8) expect(shown).toBeNull();
        else
          expect([(shown ?? 1) % 5, Math.abs((shown ?? 0) - count) <= 2, (shown ?? 0) >= 8]).toEqual([0, true, true]);
      }),
    );
  });

  test('counts among those who skipped whoever preferred not to say, and does not tell who answered', () => {
    const counts = { place: '/data/a', asked: 40, answered: 21, declined: 4, leftOut: 5, stopped: 3 };
    expect(figuresOf({ questions: [counts] })).toEqual([{ place: '/data/a', asked: 40, skipped: 10, stopped: null }]);
  });
});

describe('what is typed', () => {
  const places = new Set(['/data/a']);
  const anything = fc.oneof(
    fc.anything(),
    fc.record(
      {
        about: fc.constantFrom('/data/a', 'whole', 'x'),
        kind: fc.constantFrom(...commentKinds, 'x'),
        words: fc.string({ unit: 'binary' }),
        name: fc.string({ unit: 'binary' }),
        public: fc.constantFrom('yes', ''),
      },
      { requiredKeys: [] },
    ),
  );

  test('is read to what the database takes, or to problems in words, whatever it is', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const read = readComment(typed, places);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        const { place, kind, words, name, isNamePublic } = read.value;
        expect([
          place === null || places.has(place),
          [...words].length <= commentLimits.words && (kind === 'good' || words.trim() !== ''),
          name === null ? !isNamePublic : name.trim() !== '' && [...name].length <= commentLimits.name,
          /(?!\n)\p{Cc}/u.test(words + (name ?? '')),
        ]).toEqual([true, true, true, false]);
      }),
    );
  });
});

describe('pages of a link', () => {
  test('hold everything once, in its order, and none is over the budget unless by one thing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6000)), (weights) => {
        const pages = pagesOf(weights, (weight) => weight);
        expect(pages.flat()).toEqual(weights);
        for (const page of pages) {
          expect(page.length === 1 || page.reduce((sum, one) => sum + one, 0) <= 3500).toBe(true);
        }
      }),
    );
  });

  test('are weighed as bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
