import { expect, test } from 'vitest';

import { linesOfList, readInviteeList } from './read-invitee-list.ts';

const letter = { way: 'letter', address: ['Nour Haddad', '12 High Street', 'Liverpool', 'L1 3BX'], language: 'fa' };

test.each([
  ['a space before a quote', 'letter, "12 High Street, Liverpool, L1 3BX", Farsi, Nour Haddad'],
  ['a space after a quote', 'letter,"12 High Street, Liverpool, L1 3BX" ,Farsi,Nour Haddad'],
  ['the quotes of a word processor', 'letter, “12 High Street, Liverpool, L1 3BX”, Farsi, Nour Haddad'],
  ['a quoted name at the end', 'letter, "12 High Street, Liverpool, L1 3BX", Farsi, "Nour Haddad" '],
])('a line with %s is read as a line without it', (_, list) => {
  expect(readInviteeList(list)).toEqual([{ line: 1, is: 'read', ...letter }]);
});

test('quotes within a quoted address are words of it', () => {
  const [line] = [readInviteeList('letter, "Flat ""B"" , 1 Hill, L1 3BX", Farsi, Sam')].flat();
  expect(line).toMatchObject({ address: ['Sam', 'Flat "B"', '1 Hill', 'L1 3BX'] });
});

test('a line that was written anew is read as it was before', () => {
  const list = 'text, 07700 900123, en\nletter, "Flat ""B"", 1 Hill, L1 3BX", Farsi, Sam';
  const again = linesOfList(list, [2]).get(2) ?? '';
  const lines = readInviteeList(list);
  const second = typeof lines === 'string' ? undefined : lines[1];
  expect(second?.is).toBe('read');
  expect(readInviteeList(again)).toEqual([Object.assign({}, second, { line: 1 })]);
});
