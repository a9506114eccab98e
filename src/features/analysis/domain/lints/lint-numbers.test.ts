import { expect, test } from 'vitest';

import type { Sentence } from '../tables/survey-table.ts';
import { lintNumbers } from './lint-numbers.ts';

const sentence = (text: string, ...figures: string[]): Sentence => ({
  text,
  figures: figures.map((figure) => ({ figure, as: 'percentage', table: 't', rows: ['yes'], column: 'a' })),
});
const lintsOf = (text: string, ...figures: string[]) =>
  lintNumbers([sentence(text, ...figures)]).map(({ lint, values }) => [
    lint,
    values['figure'] ?? values['said'] ?? values['numbers'],
  ]);

test.each<[string, string[], string[][]]>([
  [
    '54% said yes.',
    ['45'],
    [
      ['figure-not-said', '45'],
      ['number-not-bound', '54 %'],
    ],
  ],
  ['54% said yes.', [], [['number-not-bound', '54 %']]],
  ['Forty-five per cent of 20 people said yes.', [], [['number-not-bound', '20, Forty-five %']]],
  ['Three in four said yes.', [], [['number-not-bound', 'Three in four']]],
  ['Attendance doubled.', [], [['number-not-bound', 'doubled']]],
  ['Three in four (45%) said yes.', ['45'], [['wrong-ratio', 'Three in four']]],
  ['Half said yes (45%).', ['45'], [['wrong-ratio', 'Half']]],
  ['A majority of people (45%) said yes.', ['45'], [['wrong-ratio', 'A majority']]],
  ['It doubled from 30% to 45%.', ['30', '45'], [['wrong-ratio', 'doubled']]],
  ['Twice as many (45% and 30%) said yes.', ['45', '30'], [['wrong-ratio', 'Twice as']]],
  ['It went from 30% to 45%, a rise of 15 per cent.', ['30', '45'], [['wrong-ratio', 'rise of 15 per cent']]],
  [
    'It went from 30% to 45%, a rise of 50 percentage points.',
    ['30', '45'],
    [['wrong-ratio', 'rise of 50 percentage points']],
  ],
  ['٤٥٪ قالوا نعم', [], [['number-not-bound', '45 %']]],
])('%s with %j', (text, figures, lints) => {
  expect(lintsOf(text, ...figures)).toEqual(lints);
});

test.each<[string, string[]]>([
  ['45% said yes.', ['45']],
  ['Forty-five per cent said yes.', ['45']],
  ['Three in four said yes.', ['75']],
  ['Almost half (45%) said yes.', ['45']],
  ['More than a third (41%) said yes, on a scale of 10.', ['41']],
  ['It doubled from 22% to 45%.', ['22', '45']],
  ['It went from 30% to 45%, a rise of 15 percentage points.', ['30', '45']],
  ['It went from 30% to 45%, a rise of 50 per cent.', ['30', '45']],
  ['Twice as many (45% and 23%) said yes.', ['45', '23']],
  ['In the second half of 2025 a third session was held; table 2 and page 12 say more (p = 0.03).', []],
  ['45% said yes (95% interval as in the table).', ['45']],
])('nothing is said of %s with %j', (text, figures) => {
  expect(lintsOf(text, ...figures)).toEqual([]);
});
