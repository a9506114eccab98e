import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { clockStatus } from '#platform/clocks/clock-status.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';

import { foldSuggestion } from './fold-suggestion.ts';
import { suggestionKinds } from './kinds.ts';
import { suggestionClock } from './suggestion-clock.ts';
import { suggestionRows } from './suggestion-row.ts';
import { isPublicationOld, nextStep, stateOf } from './suggestion-state.ts';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const subject = { kind: 'suggestion', id: id(900) } as const;

function entry(number: number, kind: string, body: object, on: string, replaces: readonly number[] = []): Entry {
  return {
    id: id(number),
    subject,
    kind,
    version: 1,
    happened: { on: on as LocalDate },
    written: { ms: number, counter: 0, device: 'test' },
    author: id(800),
    team: id(801),
    place: null,
    body,
    replaces: replaces.map(id),
  };
}

const made = (number = 1, replaces: readonly number[] = [], more: object = {}) =>
  entry(
    number,
    'suggestion-made',
    { said: 'نريد مترجمًا', language: 'ar', english: 'We want an interpreter', from: 'told', returnIn: ['ar'], ...more },
    '2026-10-01',
    replaces,
  );
const owned = (number: number, owner: string | null = id(802)) =>
  entry(
    number,
    'suggestion-owned',
    { team: id(803), owner, as: owner === null ? null : 'Lead nurse, North team' },
    '2026-10-02',
  );
const answered = (number: number, replaces: readonly number[] = [], words = 'One comes on Mondays.') =>
  entry(number, 'suggestion-answered', { outcome: 'done', words }, '2026-10-20', replaces);
const text = { language: 'ar', said: 'نريد مترجمًا', answer: 'يأتي أيام الاثنين.', state: 'draft' };
const published = (number: number, answer: number, on = '2026-10-25', of = 1) =>
  entry(number, 'suggestion-published', { made: id(of), answer: id(answer), texts: [text], marksLeft: 0 }, on);
const returned = (number: number) =>
  entry(number, 'suggestion-returned', { language: 'ar', way: 'session' }, '2026-10-28');
const withdrawn = (number: number) => entry(number, 'suggestion-withdrawn', { why: 'giver-asked' }, '2026-10-29');
const takenBack = (number: number, what: number) =>
  entry(number, 'retracted', { reason: 'wrong one' }, '2026-10-29', [what]);

describe('a suggestion', () => {
  test.each<[string, readonly Entry[], string, string | null]>([
    ['that was made waits for an owner', [made()], 'made', 'own'],
    ['that was given to a team still waits for somebody', [made(), owned(2, null)], 'made', 'own'],
    ['with an owner waits for an answer', [made(), owned(2)], 'owned', 'answer'],
    ['that is answered is to be published', [made(), owned(2), answered(3)], 'answered', 'publish'],
    ['that is published is to be returned', [made(), owned(2), answered(3), published(4, 3)], 'published', 'return'],
    [
      'that came back to those who gave it is done',
      [made(), owned(2), answered(3), published(4, 3), returned(5)],
      'returned',
      null,
    ],
    [
      'of which they were told although it is not published is done',
      [made(), answered(3), returned(5)],
      'returned',
      null,
    ],
    ['that is withdrawn is nothing else', [made(), answered(3), published(4, 3), withdrawn(6)], 'withdrawn', null],
    [
      'with two answers that differ waits for a person',
      [made(), answered(3), answered(4, [], 'No.')],
      'answered',
      'settle',
    ],
    ['with the same answer twice does not', [made(), answered(3), answered(4)], 'answered', 'publish'],
    [
      'whose two answers were settled goes on',
      [made(), answered(3), answered(4), answered(5, [3, 4])],
      'answered',
      'publish',
    ],
    [
      'whose answer changed is published again, and shown as it was meanwhile',
      [made(), answered(3), published(4, 3), answered(5, [3], 'Two come.')],
      'published',
      'publish',
    ],
    [
      'whose published answer was an error is not shown',
      [made(), answered(3), published(4, 3), takenBack(7, 3), answered(8)],
      'answered',
      'publish',
    ],
  ])('%s', (_, entries, state, next) => {
    const suggestion = foldSuggestion(subject.id, entries)!;
    expect([stateOf(suggestion), nextStep(suggestion)]).toEqual([state, next]);
  });

  test('that was taken back is gone from every table', () => {
    const entries = [made(), answered(3), published(4, 3), takenBack(9, 1)];
    expect(suggestionRows(subject.id, entries, englandAndWales)).toEqual({ suggestion: [], suggestion_published: [] });
  });

  test('is old as published once what was said was corrected', () => {
    const entries = [made(), answered(3), published(4, 3), made(10, [1], { people: 40 })];
    expect(isPublicationOld(foldSuggestion(subject.id, entries)!)).toBe(true);
  });
});

describe('its clock', () => {
  test.each<[string, readonly Entry[], string, string]>([
    ['runs to the thirtieth day', [made()], '2026-10-27', 'running'],
    ['is due soon three days before', [made()], '2026-10-28', 'due-soon'],
    ['has not run out on the thirtieth', [made()], '2026-10-31', 'due-soon'],
    ['has on the day after', [made()], '2026-11-01', 'overdue'],
    ['is not ended by an answer that nobody has heard', [made(), answered(3)], '2026-11-01', 'overdue'],
    ['is ended by publishing', [made(), answered(3), published(4, 3)], '2026-12-01', 'stopped-in-time'],
    ['is ended by telling those who gave it', [made(), answered(3), returned(5)], '2026-12-01', 'stopped-in-time'],
    [
      'is late when it is published late',
      [made(), answered(3), published(4, 3, '2026-11-02')],
      '2026-12-01',
      'stopped-late',
    ],
    [
      'is not made late by putting a word right later',
      [made(), answered(3), published(4, 3), published(6, 3, '2026-11-20')],
      '2026-12-01',
      'stopped-in-time',
    ],
  ])('%s', (_, entries, today, status) => {
    const clock = suggestionClock(entries, englandAndWales)!;
    expect([clock.dueOn, clockStatus(clock, today as LocalDate)]).toEqual(['2026-10-31', status]);
  });
});

describe('what everybody may read', () => {
  const shown = (...entries: readonly Entry[]) =>
    suggestionRows(subject.id, entries, englandAndWales).suggestion_published[0];

  test('is the words that were released, a month and not a day, and who answers', () => {
    expect(shown(made(), owned(2), answered(3), published(4, 3))).toEqual({
      suggestion_id: subject.id,
      reference: '000000000900',
      said_in: '2026-10',
      answered_on: '2026-10-20',
      published_on: '2026-10-25',
      in_time: true,
      outcome: 'done',
      due_by: null,
      owner: 'Lead nurse, North team',
      people: null,
      texts: [text],
      report_id: null,
    });
  });

  test.each<[number, string]>([
    [1, '*'],
    [7, '*'],
    [8, '10'],
    [43, '45'],
  ])('says %i people as %s', (people, as) => {
    expect(shown(made(1, [], { people }), answered(3), published(4, 3))?.['people']).toBe(as);
  });

  test('is nothing once it was withdrawn', () => {
    expect(shown(made(), answered(3), published(4, 3), withdrawn(6))).toBeUndefined();
  });

  test('stays the answer that was published while another waits to be', () => {
    const changed = entry(5, 'suggestion-answered', { outcome: 'cannot', words: 'No.' }, '2026-11-01', [3]);
    expect(shown(made(), answered(3), published(4, 3), changed)?.['outcome']).toBe('done');
  });
});

describe('an entry about a suggestion', () => {
  const kinds = kindRegistry(suggestionKinds);
  test.each([made(), owned(2), owned(2, null), answered(3), published(4, 3), returned(5), withdrawn(6)])(
    '%o is taken',
    (one) => {
      expect(checkEntry(one, kinds)).toBeNull();
    },
  );

  test.each<[string, object]>([
    ['suggestion-made', { said: ' ', language: 'ar', from: 'told', returnIn: ['ar'] }],
    ['suggestion-made', { said: 'x', language: 'ar', from: 'told', returnIn: [] }],
    ['suggestion-made', { said: 'x'.repeat(2001), language: 'ar', from: 'told', returnIn: ['ar'] }],
    ['suggestion-answered', { outcome: 'done', words: '' }],
    ['suggestion-answered', { outcome: 'will-do', words: 'Soon.' }],
    ['suggestion-answered', { outcome: 'will-do', words: 'Soon.', by: '2026-02-30' }],
    ['suggestion-published', { made: id(1), answer: id(3), texts: [], marksLeft: 0 }],
    ['suggestion-published', { made: id(1), answer: id(3), texts: [{ ...text, state: 'checked' }], marksLeft: 0 }],
    ['suggestion-withdrawn', { why: 'giver-asked', words: 'Amina asked' }],
  ])('%s %o is not', (kind, body) => {
    expect(checkEntry(entry(1, kind, body, '2026-10-01'), kinds)).toBe('body-does-not-fit');
  });
});
