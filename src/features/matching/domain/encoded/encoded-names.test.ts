import { expect, it } from 'vitest';

import { readName } from '../names/read-name.ts';
import { tokenLevels } from '../linkage/vocabulary.ts';
import { encodeToken } from './encode-token.ts';
import { macBy } from '../../data/encoded/encode-lines.test-data.ts';
import { createEncodedVocabulary } from './encoded-vocabulary.ts';
import { createEncoder } from './keyed-hash.ts';

const encoder = createEncoder(macBy('a key'));

function levelOf(a: string, b: string): string | undefined {
  const vocabulary = createEncodedVocabulary();
  const [one, other] = [a, b].map((name) => {
    const [token] = readName(name);
    if (token === undefined) throw new Error(`${name} has no token.`);
    return vocabulary.add(encodeToken(token, encoder, {}));
  });
  const level = vocabulary.level(one ?? -1, other ?? -1);
  return Object.entries(tokenLevels).find(([, number]) => number === level)?.[0];
}

const cases: [string, string, string][] = [
  ['Mohammed', 'Mohamed', 'same'],
  ['Tesfay', 'Tesfaye', 'high'],
  ['Hosseini', 'Husaini', 'high'],
  ['Xhevdet', 'Jevdet', 'same'],
  ['Gjergji', 'Jergj', 'high'],
  ['Mustafa', 'Mutafa', 'typo'],
  ['محمد', 'Mohammed', 'likely'],
  ['ተስፋይ', 'Tesfay', 'same'],
  ['Mohd', 'Mohammed', 'nickname'],
  ['Rahman', 'Abdulrahman', 'nickname'],
  ['Hassan', 'Hussein', 'confusable'],
  ['Mahmoud', 'Mohammed', 'confusable'],
  ['Abdul Karim', 'Abdul Karam', 'high'],
  ['Jamal', 'Jamil', 'confusable'],
  ['Samir', 'Samira', 'confusable'],
  ['Selam', 'Rahel', 'none'],
  ['Nguyen', 'Tran', 'none'],
];

it.each(cases)('%s and %s, encoded, are %s', (a, b, level) => {
  expect(levelOf(a, b)).toBe(level);
  expect(levelOf(b, a)).toBe(level);
});
