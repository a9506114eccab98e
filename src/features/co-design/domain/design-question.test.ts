import { expect, test } from 'vitest';

import { exampleInstrument, exampleQuestion as question } from '../../../testing/co-design-instrument.ts';
import { designWords, questionsOf } from './design-question.ts';

const label = (text: string) => ({ en: { text, state: 'source' as const } });
const form = exampleInstrument('x', '1', [
  question('intro', 'Thank you for your time', { kind: 'note' }),
  question('worked', '', { kind: 'calculate', calculation: '1 + 1' }),
  {
    is: 'group',
    name: 'you',
    label: label('About you'),
    items: [
      { is: 'group', name: 'inner', items: [question('age', 'How old are you, ${name}?', { kind: 'integer' })] },
      question('town', 'Where?', { kind: 'text' }),
    ],
  },
  question('start', '', { kind: 'start' }),
]);

test('what people are asked and told is spoken of, numbered in its order; what is worked out or recorded is not', () => {
  expect(questionsOf(form).map(({ place, number, heading }) => [place, number, heading?.['en']?.text])).toEqual([
    ['/data/intro', 1, undefined],
    ['/data/you/inner/age', 2, 'About you'],
    ['/data/you/town', 3, undefined],
  ]);
});

test('an answer that a question repeats is named by its code, or by its name where it has none', () => {
  const [, age] = questionsOf(form);
  const said = (codes: Record<string, string>) => designWords(form, codes, 'ar').say(age?.question.label)?.text;
  expect([said({ '/data/name': 'A01' }), said({})]).toEqual(['How old are you, [A01]?', 'How old are you, [name]?']);
});
