import { describe, expect, test } from 'vitest';

import { readDayOfMonth, readLetter, readWholeNumber, selfMadeCode } from './self-made-code.ts';

describe('a letter', () => {
  test.each([
    ['M', 'm'],
    ['  maryam', 'm'],
    ['Élodie', 'e'],
    ['أمينة', 'ا'],
    ['آمنة', 'ا'],
    ['امنة', 'ا'],
    ['یاسمین', 'ي'],
    ['ياسمين', 'ي'],
    ['کابل', 'ك'],
    ['كابل', 'ك'],
    ['Łódź', 'l'],
    ['İstanbul', 'i'],
    ['ısparta', 'i'],
    ['ﻣﺮﻳﻢ', 'م'],
    ['መቀሌ', 'መ'],
    ['(M)', 'm'],
  ])('of “%s” is “%s”', (typed, letter) => expect(readLetter(typed)).toBe(letter));

  test.each([[''], ['7'], ['—'], ['َ']])('of “%s” is none', (typed) => expect(readLetter(typed)).toBe(null));
});

describe('a number', () => {
  test.each([
    ['3', '3'],
    ['03', '3'],
    [' ٣ ', '3'],
    ['۱۲', '12'],
    ['0', '0'],
  ])('“%s” is %s', (typed, number) => expect(readWholeNumber(typed)).toBe(number));
  test.each([['three'], ['3.5'], ['-1'], ['1234'], ['']])('“%s” is none', (typed) =>
    expect(readWholeNumber(typed)).toBe(null),
  );
  test.each([
    ['31', '31'],
    ['٠٧', '7'],
    ['32', null],
  ])('as a day of the month “%s” is %j', (typed, day) => expect(readDayOfMonth(typed)).toBe(day));
});

describe('a self-made code', () => {
  const parts = [
    { path: '/mother', kind: 'letter' },
    { path: '/day', kind: 'day' },
    { path: '/siblings', kind: 'number' },
    { path: '/month', kind: 'choice' },
  ] as const;
  test('has a part for each question, and none for what was left out or cannot be read', () => {
    const replies = new Map([
      ['/mother', ['Zahra']],
      ['/day', ['99']],
      ['/siblings', []],
      ['/month', ['may']],
    ]);
    expect(selfMadeCode(parts, replies)).toEqual(['z', null, null, 'may']);
  });
});
