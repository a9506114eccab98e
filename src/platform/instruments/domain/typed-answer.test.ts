import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { QuestionState } from './form/item-state.ts';
import type { QuestionKind } from './question-kind.ts';
import type { Said } from './said.ts';
import { readTypedAnswer, typedFieldsOf, type TypedFields } from './typed-answer.ts';

const path = '/d/q';
const stateOf = (kind: QuestionKind, said: Said | null = null): QuestionState => ({
  is: 'question',
  path,
  question: { is: 'question', kind, name: 'q' },
  isRelevant: true,
  isRequired: false,
  isReadOnly: false,
  said,
  text: '',
  isSetAside: false,
  fault: null,
  choices: kind === 'rank' ? [{ name: 'a' }, { name: 'b' }] : null,
});
const here = { [`${path}[here]`]: '1' };
const date = (day: string, month: string, year: string, more: TypedFields = {}) => ({
  [`${path}[day]`]: day,
  [`${path}[month]`]: month,
  [`${path}[year]`]: year,
  ...more,
});
const value = (of: Extract<Said, { is: 'value' }>['value']): Said => ({ is: 'value', value: of });

describe('what was typed is read as the kind of question has it', () => {
  test.each<[string, QuestionKind, TypedFields, unknown]>([
    ['words', 'text', { [path]: '  two\nlines ' }, 'two\nlines'],
    ['a whole number', 'integer', { [path]: '12' }, 12],
    ['digits of an Arabic keyboard', 'integer', { [path]: '٣٧' }, 37],
    ['digits of a Persian keyboard', 'integer', { [path]: '۳۷' }, 37],
    ['a decimal with a comma', 'decimal', { [path]: '37,5' }, 37.5],
    ['a decimal with the Arabic mark', 'decimal', { [path]: '٣٧٫٥' }, 37.5],
    ['a number with a space', 'integer', { [path]: '1 200' }, 1200],
    ['one choice', 'select-one', { [path]: 'yes' }, 'yes'],
    ['several choices', 'select-multiple', { [path]: ['a', 'b'] }, ['a', 'b']],
    ['one of several choices', 'select-multiple', { [path]: 'a' }, ['a']],
    ['a date', 'date', date('1', '2', '1990'), '1990-02-01'],
    ['a year alone', 'date-estimated', date('', '', '1984'), '1984'],
    ['about a year', 'date-estimated', date('', '', '1984', { [`${path}[about]`]: 'yes' }), '1984~'],
    ['a month of a year', 'date-estimated', date('', '3', '2021'), '2021-03'],
    ['a day', 'date-estimated', date('9', '3', '2021'), '2021-03-09'],
    ['a time', 'time', { [path]: '9.30' }, '09:30:00.000'],
    ['a time without its colon', 'time', { [path]: '0930' }, '09:30:00.000'],
    ['a moment', 'date-time', date('1', '2', '2026', { [`${path}[time]`]: '14:05' }), '2026-02-01T14:05:00.000'],
    ['an order', 'rank', { [`${path}[rank-b]`]: '1', [`${path}[rank-a]`]: '2' }, ['b', 'a']],
  ])('%s', (_, kind, typed, expected) => {
    expect(readTypedAnswer(stateOf(kind), { ...here, ...typed })).toEqual({
      ok: true,
      value: value(expected as string),
    });
  });

  test.each<[string, QuestionKind, TypedFields, string]>([
    ['words for a number', 'integer', { [path]: 'twelve' }, 'not-a-number'],
    ['part of a whole number', 'integer', { [path]: '1.5' }, 'not-a-whole-number'],
    ['31 February', 'date', date('31', '2', '1990'), 'no-such-day'],
    ['a day without its month', 'date-estimated', date('9', '', '1984'), 'no-such-day'],
    ['25 o’clock', 'time', { [path]: '25:00' }, 'not-a-time'],
    ['two first places', 'rank', { [`${path}[rank-a]`]: '1', [`${path}[rank-b]`]: '1' }, 'same-rank-twice'],
    ['more than can be kept', 'text', { [path]: 'x'.repeat(10_001) }, 'too-long'],
    ['not asked, and no reason', 'text', { [`${path}[not]`]: 'not-asked' }, 'because-missing'],
  ])('%s is no answer', (_, kind, typed, is) => {
    expect(readTypedAnswer(stateOf(kind), { ...here, ...typed })).toEqual({ ok: false, problems: [{ path, is }] });
  });
});

describe('what was there before', () => {
  const before = value('yes');
  test.each<[string, Said | null, TypedFields, Said | null]>([
    ['stays as it is', before, { [path]: 'yes' }, null],
    ['is taken back where the field was emptied', before, {}, { is: 'taken-back' }],
    [
      'gives way to not wishing to say',
      before,
      { [path]: 'yes', [`${path}[not]`]: 'prefer-not-to-say' },
      { is: 'prefer-not-to-say' },
    ],
    [
      'not wishing to say gives way to an answer',
      { is: 'prefer-not-to-say' },
      { [path]: 'no', [`${path}[not]`]: 'prefer-not-to-say' },
      value('no'),
    ],
    ['not wishing to say is taken back', { is: 'prefer-not-to-say' }, {}, { is: 'taken-back' }],
    ['nothing stays nothing', null, {}, null],
    [
      'of both that are new, not wishing to say counts',
      null,
      { [path]: 'no', [`${path}[not]`]: 'prefer-not-to-say' },
      { is: 'prefer-not-to-say' },
    ],
  ])('%s', (_, said, typed, expected) => {
    expect(readTypedAnswer(stateOf('select-one', said), { ...here, ...typed })).toEqual({ ok: true, value: expected });
  });

  test('a question that was not on the page is left as it was', () => {
    expect(readTypedAnswer(stateOf('select-multiple', value(['a'])), {})).toEqual({ ok: true, value: null });
  });
});

test('the fields of an answer give the answer again', () => {
  const answers = fc.oneof(
    fc.record({ kind: fc.constant('integer' as const), said: fc.integer().map(value) }),
    fc.record({
      kind: fc.constant('decimal' as const),
      said: fc.integer({ min: -9999, max: 9999 }).map((n) => value(n / 8)),
    }),
    fc.record({
      kind: fc.constant('date-estimated' as const),
      said: fc.constantFrom('1984', '1984~', '2021-03', '2021-03-09~').map(value),
    }),
    fc.record({ kind: fc.constant('date' as const), said: fc.constantFrom('1984-01-01', '2024-02-29').map(value) }),
    fc.record({ kind: fc.constant('time' as const), said: fc.constant(value('09:30:00.000')) }),
    fc.record({ kind: fc.constant('rank' as const), said: fc.constantFrom(['a', 'b'], ['b', 'a'], ['b']).map(value) }),
    fc.record({
      kind: fc.constant('text' as const),
      said: fc.constantFrom<Said>({ is: 'prefer-not-to-say' }, { is: 'not-asked', because: 'no time' }),
    }),
  );
  fc.assert(
    fc.property(answers, ({ kind, said }) => {
      const typed = { ...here, ...typedFieldsOf(stateOf(kind, said)) };
      expect(readTypedAnswer(stateOf(kind), typed)).toEqual({ ok: true, value: said });
      expect(readTypedAnswer(stateOf(kind, said), typed)).toEqual({ ok: true, value: null });
    }),
    { seed: 3, numRuns: 300 },
  );
});
