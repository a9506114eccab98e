import { expect, it, test } from 'vitest';

import { causalWord } from '../lints/causal-words.ts';
import { boundText, looseNumbers, saidNumber } from './bound-text.ts';

it('a text is words, cells, figures said with their cell, and numbers that are no results', () => {
  expect(boundText('In {{"2025"}}, {{38.2% = often}} of {{base}}.')).toEqual([
    { is: 'words', text: 'In ' },
    { is: 'plain', text: '2025' },
    { is: 'words', text: ', ' },
    { is: 'cell', cell: 'often', said: '38.2%' },
    { is: 'words', text: ' of ' },
    { is: 'cell', cell: 'base', said: null },
    { is: 'words', text: '.' },
  ]);
});

test.each([
  ['12 people and {{x}}', ['12']],
  ['{{12 = x}} in {{"2025"}}', []],
  ['٣٨٫٢ ٪ and 1,234.5', ['٣٨٫٢', '1,234.5']],
  ['Table B.1', ['1']],
  ['no number', []],
])('loose numbers of “%s”', (text, numbers) => {
  expect(looseNumbers(boundText(text))).toEqual(numbers);
});

test.each([
  ['38.2 %', '38.2'],
  ['٣٨٫٢٪', '38.2'],
  ['۱۲', '12'],
  ['1,234', '1234'],
  ['1٬234٬567', '1234567'],
  ['< 0.001', '<0.001'],
  ['−0.31', '-0.31'],
])('%s is said for %s', (said, number) => {
  expect(saidNumber(said)).toBe(number);
});

test.each([
  ['The change was due to the campaign.', 'due to'],
  ['It has increased.', null],
  ['It has increased understanding.', 'It has increased'],
  ['زادت الزيارات بسبب الحملة', 'بسبب'],
  ['وأدى إلى زيادة', 'وأدى إلى'],
  ['In order to reduce inequalities', null],
  ['الأسباب كثيرة', null],
])('says why: %s', (sentence, word) => {
  expect(causalWord(sentence)).toBe(word);
});
