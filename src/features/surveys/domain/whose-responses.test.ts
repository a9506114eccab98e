import { describe, expect, test } from 'vitest';

import { surveyResponse } from '../../../testing/survey-responses.ts';
import { cardNumber } from './pairing/card-number.ts';
import { whoseResponses } from './whose-responses.ts';

const parts = (['/a', '/b', '/c', '/d'] as const).map((path) => ({ path, kind: 'letter' as const }));
const byCode = { by: 'self-made-code', parts, differing: 1, mostWrong: 0.05 } as const;
const coded = (letters: string) => new Map(parts.map(({ path }, at) => [path, [letters.charAt(at)]]));
const response = (id: string, letters: string, wave = 1, sheet: string | null = null) => ({
  ...surveyResponse(id, Object.fromEntries([...coded(letters)].map(([path, [letter = '']]) => [path, letter])), {
    wave,
  }),
  sheet,
});
const responses = [
  response('1', 'mkza'),
  response('2', 'MKZA', 2),
  response('3', 'mkzb', 2, '0042'),
  response('4', 'xxxx'),
];
const found = (
  ...[known, plan = byCode]: [Parameters<typeof whoseResponses>[2], Parameters<typeof whoseResponses>[0]?]
) => {
  const whose = whoseResponses(plan, responses, known);
  return whose.is === 'found' ? whose.responses.map(({ id }) => id) : whose.is;
};
const none = new Map<string, readonly string[]>();

describe('the answers of somebody who asks for them back', () => {
  test.each([
    ['of both waves by the whole code', { number: '', code: coded('mkza') }, ['1', '2']],
    ['none by a code with a part that differs', { number: '', code: coded('mkzc') }, 'nobody'],
    ['none by a code with a part left out', { number: '', code: coded('mkz') }, 'nobody'],
    ['one by the number on the paper', { number: ' 0042 ', code: none }, ['3']],
    ['none where nothing is known', { number: '', code: none }, 'nobody'],
  ])('are %s', (_, known, whose) => expect(found(known)).toEqual(whose));

  test('are nobody’s where two of one wave fit', () => {
    const twice = [...responses, response('5', 'xxxx')];
    expect(whoseResponses(byCode, twice, { number: '', code: coded('xxxx') })).toEqual({ is: 'several' });
  });

  test('are found by a card in whichever digits it is read out', () => {
    const cards = [
      { ...surveyResponse('1', { '/card': cardNumber(7) }), sheet: null },
      { ...surveyResponse('2', { '/card': 'none' }), sheet: null },
    ];
    const known = { number: '٠٠٠٠ ٠٠٧' + cardNumber(7).slice(-1), code: none };
    const whose = whoseResponses({ by: 'card', path: '/card' }, cards, known);
    expect(whose.is === 'found' && whose.responses.map(({ id }) => id)).toEqual(['1']);
  });
});
