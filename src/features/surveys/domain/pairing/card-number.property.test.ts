import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cardNumber, drawCards, readCardNumber, showCardNumber } from './card-number.ts';

const serial = fc.integer({ min: 0, max: 9_999_999 });

describe('the number of a card', () => {
  test('is read as it was printed, in digits of any keyboard', () => {
    fc.assert(
      fc.property(serial, fc.constantFrom(0x30, 0x660, 0x6f0), (one, zero) => {
        const number = cardNumber(one);
        const typed = showCardNumber(number).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(readCardNumber(typed)).toBe(number);
      }),
    );
  });

  test('is not read with any one digit wrong', () => {
    fc.assert(
      fc.property(serial, fc.nat(7), fc.integer({ min: 1, max: 9 }), (one, at, off) => {
        const number = cardNumber(one);
        const wrong = (Number(number.charAt(at)) + off) % 10;
        expect(readCardNumber(`${number.slice(0, at)}${wrong}${number.slice(at + 1)}`)).toBe(null);
      }),
    );
  });

  test('is not read with two different neighbours changed about', () => {
    fc.assert(
      fc.property(serial, fc.nat(6), (one, at) => {
        const number = cardNumber(one);
        fc.pre(number.charAt(at) !== number.charAt(at + 1));
        const turned = `${number.slice(0, at)}${number.charAt(at + 1)}${number.charAt(at)}${number.slice(at + 2)}`;
        expect(readCardNumber(turned)).toBe(null);
      }),
    );
  });

  test.each([['0000 0000'], ['0000-0000']])('%s is a card’s', (typed) =>
    expect(readCardNumber(typed)).toBe('00000000'),
  );
  test.each([[''], ['1234567'], ['1234 56789'], ['abcd efgh']])('“%s” is none', (typed) =>
    expect(readCardNumber(typed)).toBe(null),
  );
});

describe('cards that are drawn', () => {
  test('are as many as were asked for, no two the same, and each is read', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.infiniteStream(fc.nat(200)), (count, chance) => {
        const cards = drawCards(count, () => Number(chance.next().value));
        expect(new Set(cards).size).toBe(count);
        for (const card of cards) expect(readCardNumber(card)).toBe(card);
      }),
    );
  });
});
