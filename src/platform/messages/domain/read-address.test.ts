import { expect, test } from 'vitest';

import { readAddress } from './read-address.ts';

test.each([
  ['07700 900123', '+447700900123'],
  ['+44 7700 900123', '+447700900123'],
  ['0044 (0)7700 900-123', '+447700900123'],
  ['٠٧٧٠٠٩٠٠١٢٣', '+447700900123'],
  ['۰۷۷۰۰ ۹۰۰ ۱۲۳', '+447700900123'],
  ['\u202a+44 7700 900123\u202c', '+447700900123'],
  ['+49 151 23456789', '+4915123456789'],
  ['00251 91 123 4567', '+251911234567'],
])('the number %s is %s', (typed, address) => {
  expect(readAddress('text', typed)).toEqual({ ok: true, value: [address] });
});

test.each([
  ['', 'phone-letters'],
  ['unknown', 'phone-letters'],
  ['07700 900123 ext 4', 'phone-letters'],
  ['07700 90012', 'phone-short'],
  ['07700 9001234', 'phone-long'],
  ['0151 496 0123', 'phone-not-mobile'],
  ['+1234', 'phone-short'],
  ['+1234567890123456', 'phone-long'],
])('a text cannot go to %j: %s', (typed, problem) => {
  expect(readAddress('text', typed)).toEqual({ ok: false, problems: [problem] });
});

test.each([
  [' nour@example.org ', true],
  ['n.o+u-r@mail.example.co.uk', true],
  ['nour@example', false],
  ['nour@@example.org', false],
  ['nour..h@example.org', false],
  ['a@example.org, b@example.org', false],
  ['Nour <nour@example.org>', false],
])('%j is an email address: %s', (typed, isOne) => {
  expect(readAddress('email', typed).ok).toBe(isOne);
});

test('a postal address keeps its lines, and its postcode is written as the post writes it', () => {
  expect(readAddress('letter', ' Nour Haddad \n\n12  High Street\r\nLiverpool\nl13bx')).toEqual({
    ok: true,
    value: ['Nour Haddad', '12 High Street', 'Liverpool', 'L1 3BX'],
  });
});

test.each([
  ['Nour Haddad\nL1 3BX', 'letter-lines'],
  ['a\nb\nc\nd\ne\nf\ng\nL1 3BX', 'letter-lines'],
  ['-\n12 High Street\nL1 3BX', 'letter-lines'],
  ['Nour Haddad\n12 High Street\nLiverpool', 'letter-postcode'],
  ['Nour Haddad\nNo fixed abode\nLiverpool', 'letter-postcode'],
  ['Nour Haddad\n(rear) 12 High Street\nL1 3BX', 'letter-start'],
])('a letter cannot go to %j: %s', (typed, problem) => {
  expect(readAddress('letter', typed)).toEqual({ ok: false, problems: [problem] });
});
