import fc from 'fast-check';
import { expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { suggestionRows } from './suggestion-row.ts';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const subject = { kind: 'suggestion', id: id(900) } as const;

const bodies: Readonly<Record<string, (of: number) => object>> = {
  'suggestion-made': (of) => ({ said: `s${of}`, language: 'ti', from: 'answer', people: of + 1, returnIn: ['ti'] }),
  'suggestion-owned': (of) => ({ team: id(700 + of), owner: of % 2 === 0 ? id(800) : null, as: 'Lead' }),
  'suggestion-answered': (of) => ({ outcome: 'done', words: `a${of}` }),
  'suggestion-published': (of) => ({
    made: id(1),
    answer: id(of),
    texts: [{ language: 'ti', said: 's', answer: 'a', state: 'draft' }],
    marksLeft: 0,
  }),
  'suggestion-returned': () => ({ language: 'ti', way: 'session' }),
  'suggestion-withdrawn': () => ({ why: 'giver-asked' }),
  retracted: () => ({ reason: 'in error' }),
};

/** Anything that may have been written about one suggestion, some of it unaware of the rest. */
const histories = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...Object.keys(bodies)),
      of: fc.nat(12),
      day: fc.integer({ min: 10, max: 28 }),
      replaces: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.map(({ kind, of, day, replaces }, at): Entry => {
      const earlier = at > 0 ? (of % at) + 1 : null;
      return {
        id: id(at + 1),
        subject,
        kind,
        version: 1,
        happened: { on: `2026-10-${day}` as LocalDate },
        written: { ms: at, counter: 0, device: 'test' },
        author: id(800),
        team: id(701),
        place: null,
        body: bodies[kind]!(earlier ?? of),
        replaces: earlier !== null && (replaces || kind === 'retracted') ? [id(earlier)] : [],
      };
    }),
  );

test('any set of entries comes to the same rows in any order, with repeats', () => {
  fc.assert(
    fc.property(
      histories.chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
        ),
      ),
      ([entries, shuffled]) => {
        expect(suggestionRows(subject.id, shuffled, englandAndWales)).toEqual(
          suggestionRows(subject.id, entries, englandAndWales),
        );
      },
    ),
  );
});

test('nothing of what was withdrawn, or has no answer, is for everybody, and no count of people is as it was', () => {
  fc.assert(
    fc.property(histories, (entries) => {
      const { suggestion, suggestion_published: shown } = suggestionRows(subject.id, entries, englandAndWales);
      if (suggestion[0]?.['state'] === 'withdrawn' || suggestion[0] === undefined) expect(shown).toEqual([]);
      if (!entries.some(({ kind }) => kind === 'suggestion-answered')) expect(shown).toEqual([]);
      for (const row of shown) expect(['*', '10', '15']).toContain(row['people']);
    }),
  );
});

test('where it stands follows from the entries of this suggestion alone', () => {
  fc.assert(
    fc.property(histories, (entries) => {
      const ofAnother = entries.map((entry) => ({ ...entry, subject: { ...subject, kind: 'person' as const } }));
      expect(suggestionRows(subject.id, ofAnother, englandAndWales).suggestion).toEqual([]);
    }),
  );
});
