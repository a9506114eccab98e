import { expect, test } from 'vitest';

import { suggestionAddress, surveyNamedIn } from './suggestion-source.ts';

const id = 'b7a1c2d3-1111-4222-8333-0123456789ab';

test('a suggestion made of an answer leads back to its survey, whatever the question is called', () => {
  for (const question of [
    'Why not?',
    'لماذا لا؟ & more #1',
    'x'.repeat(500),
    `${'x'.repeat(153)}😀😀`,
    `${'x'.repeat(154)}😀😀`,
  ]) {
    const address = new URL(suggestionAddress(id, { question, language: 'ar' }), 'https://service.example');
    expect([address.pathname, address.searchParams.get('from'), address.searchParams.get('language')]).toEqual([
      '/suggestions/new',
      'answer',
      'ar',
    ]);
    const source = address.searchParams.get('source') ?? '';
    expect(source.length).toBeLessThanOrEqual(200);
    expect(surveyNamedIn(source)).toBe(id);
  }
});

test.each([
  ['a source that names none', 'said at the session'],
  ['another address', `/forms/${id}`],
  ['more than an id', `/surveys/${id}0`],
  ['a part of one', `/surveys/${id.slice(0, -1)}`],
  ['an address elsewhere', `https://other.example/surveys/${id}`],
])('%s is no survey', (_, source) => {
  expect(surveyNamedIn(source)).toBeNull();
});

test('a source that somebody has written more into still names it', () => {
  expect(surveyNamedIn(`see /surveys/${id.toUpperCase()} question 4`)).toBe(id);
});
