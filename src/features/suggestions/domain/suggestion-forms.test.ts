import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { answerForm, takeUpForm } from './suggestion-forms.ts';

const today = '2026-11-22' as LocalDate;
const problems = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message.replace('suggestions.problem.', '')]);

const said = { said: ' We need a nurse ', language: 'en', from: 'answer', returnIn: ['en', 'ti'] };

describe('taking up what somebody said', () => {
  test('reads words, language, origin, how many and in which languages to return it', () => {
    const read = takeUpForm(today).parse({
      ...said,
      people: '٤٣',
      source: 'Question 4',
      'on[day]': '1',
      'on[month]': '11',
      'on[year]': '2026',
    });
    expect(read).toEqual({
      on: '2026-11-01',
      body: {
        said: 'We need a nurse',
        language: 'en',
        from: 'answer',
        people: 43,
        source: 'Question 4',
        returnIn: ['en', 'ti'],
      },
    });
  });

  test('is returned in the language in which it was said where nobody says otherwise', () => {
    const read = takeUpForm(today).parse({ said: 'x', language: 'ar', english: 'y', from: 'told' });
    expect([read.on, read.body.returnIn]).toEqual([today, ['ar']]);
  });

  test.each<[string, object, readonly string[][]]>([
    [
      'nothing',
      {},
      [
        ['said', 'words-missing'],
        ['language', 'language-missing'],
        ['from', 'choose'],
        ['returnIn', ''],
      ],
    ],
    ['what its owner cannot read', { ...said, language: 'ti' }, [['english', 'english-missing']]],
    ['a million characters', { ...said, said: 'x'.repeat(1_000_000) }, [['said', 'too-long']]],
    ['more than fits', { ...said, said: 'x'.repeat(2001) }, [['said', 'too-long']]],
    ['nobody', { ...said, people: '0' }, [['people', 'number-not-understood']]],
    ['some', { ...said, people: 'some' }, [['people', 'number-not-understood']]],
    ['tomorrow', { ...said, 'on[day]': '23', 'on[month]': '11', 'on[year]': '2026' }, [['on', 'date-in-future']]],
    ['no day', { ...said, 'on[day]': '31', 'on[month]': '2', 'on[year]': '2026' }, [['on', 'date-not-real']]],
    ['a language that is none', { ...said, returnIn: 'klingonese' }, [['returnIn', 'language-missing']]],
  ])('refuses %s', (_, form, expected) => {
    expect(problems(takeUpForm(today).safeParse(form))).toEqual(expected.filter(([, message]) => message !== ''));
  });
});

describe('answering', () => {
  const promised = { outcome: 'will-do', words: 'We ask for one.' };
  test('reads words, and a day where something is promised', () => {
    expect(answerForm(today).parse({ outcome: 'cannot', words: 'There is no room.' })).toEqual({
      outcome: 'cannot',
      words: 'There is no room.',
    });
    expect(answerForm(today).parse({ ...promised, 'by[day]': '1', 'by[month]': '2', 'by[year]': '2027' }).by).toBe(
      '2027-02-01',
    );
  });

  test.each<[string, object, readonly string[][]]>([
    ['no words', { outcome: 'done', words: ' ' }, [['words', 'words-missing']]],
    ['no outcome', { words: 'x' }, [['outcome', 'choose']]],
    ['a promise without a day', promised, [['by', 'by-missing']]],
    [
      'a promise for yesterday',
      { ...promised, 'by[day]': '21', 'by[month]': '11', 'by[year]': '2026' },
      [['by', 'by-out-of-range']],
    ],
    [
      'a promise for no day',
      { ...promised, 'by[day]': '40', 'by[month]': '1', 'by[year]': '2027' },
      [['by', 'date-not-real']],
    ],
  ])('refuses %s', (_, form, expected) => {
    expect(problems(answerForm(today).safeParse(form))).toEqual(expected);
  });
});
