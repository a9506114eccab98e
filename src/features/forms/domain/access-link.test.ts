import { expect, test } from 'vitest';

import { accessPath, readAccessWord } from './access-link.ts';

const [token, code] = ['2k7m9q4xw8rt', '7k3mp2qa9xtd'];

test('a link that can be used once brings the token and the code back', () => {
  expect(accessPath(token, code)).toBe('/c/2k7m9q4xw8rt7k3mp2qa9xtd');
  expect(readAccessWord(accessPath(token, code).slice(3))).toEqual({ token, code });
});

test.each([
  ['written by hand in capitals with dashes', '2K7M-9Q4X-W8RT-7K3M-P2QA-9XTD', true],
  ['without a code', token, false],
  ['cut off', `${token}${code.slice(0, 11)}`, false],
  ['too long', `${token}${code}0`, false],
  ['with letters that no code has', `${token}7k3mp2qa9xtu`, false],
  ['empty', '', false],
])('a word %s is read: %s %s', (_, word, isOne) => {
  expect(readAccessWord(word) !== null).toBe(isOne);
});
