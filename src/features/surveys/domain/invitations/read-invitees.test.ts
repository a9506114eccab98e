import { expect, test } from 'vitest';

import { readInvitees } from './read-invitees.ts';
import { reviewInvitees } from './review-invitees.ts';

const read = (rows: readonly string[][]) => readInvitees(rows.map((cells, at) => ({ line: at + 1, cells })));
const one = (...cells: string[]) => read([cells])[0];

test.each([
  [['text', '07700 900123', 'Tigrinya'], { way: 'text', address: ['+447700900123'], language: 'ti' }],
  [['', '٠٧٧٠٠٩٠٠١٢٣', 'العربية'], { way: 'text', address: ['+447700900123'], language: 'ar' }],
  [['', 'nour@example.org', 'ar'], { way: 'email', address: ['nour@example.org'], language: 'ar' }],
  [['SMS', '+44 7700 900123', 'Sorani'], { way: 'text', address: ['+447700900123'], language: 'ckb' }],
  [
    ['letter', '12 High Street, Liverpool, L1 3BX', 'Farsi', 'Nour Haddad'],
    { way: 'letter', address: ['Nour Haddad', '12 High Street', 'Liverpool', 'L1 3BX'], language: 'fa' },
  ],
  [
    ['', 'Room 4\n12 High Street\nL1 3BX', 'en', ''],
    { way: 'letter', address: ['Room 4', '12 High Street', 'L1 3BX'], language: 'en' },
  ],
])('the line %j is read', (cells, said) => {
  expect(one(...cells)).toEqual({ line: 1, is: 'read', ...said });
});

test.each([
  [['text', '', 'en'], 'no-address'],
  [['pigeon', '07700 900123', 'en'], 'way-unknown'],
  [['', 'Harbour hotel', 'en'], 'way-unknown'],
  [['text', '0151 496 0123', 'en'], 'phone-not-mobile'],
  [['text', 'ask at the desk', 'en'], 'phone-letters'],
  [['email', 'nour at example.org', 'en'], 'email'],
  [['letter', 'Harbour hotel, Liverpool', 'en'], 'letter-lines'],
  [['letter', '12 High Street, Liverpool, France', 'en'], 'letter-postcode'],
  [['text', '07700 900123', ''], 'no-language'],
  [['text', '07700 900123', 'Elvish'], 'language-unknown'],
  [['text', '07700 900123', 'en', 'Nour Haddad'], 'name-elsewhere'],
])('the line %j needs a person, as %s', (cells, problem) => {
  expect(one(...cells)).toEqual({ line: 1, is: 'not-read', problem });
});

test('headings and empty lines are no people, and lines keep their numbers', () => {
  const lines = read([['Way', 'Number', 'Language'], [''], ['text', '07700 900123', 'en'], ['text', 'x', 'en']]);
  expect(lines.map(({ line, is }) => [line, is])).toEqual([
    [3, 'read'],
    [4, 'not-read'],
  ]);
});

test('each line has one outcome, and no line is the reason that another is left out', () => {
  const lines = read([
    ['text', '07700 900001', 'en'],
    ['text', '+447700900001', 'ar'],
    ['text', '07700 900002', 'en'],
    ['text', '07700 900003', 'en'],
    ['text', '', 'en'],
    ['email', 'Nour@Example.org', 'en'],
    ['email', 'nour@example.org', 'en'],
  ]);
  const review = reviewInvitees(lines, ['unknown', 'unknown', 'here', 'withdrawn', 'known', 'known']);
  expect(review.lines.map(({ outcome }) => outcome)).toEqual([
    'ready',
    'doubled',
    'here',
    'withdrawn',
    'needs-person',
    'ready',
    'doubled',
  ]);
  expect(review.ready.map(({ address }) => address[0])).toEqual(['+447700900001', 'Nour@Example.org']);
});
