import fc from 'fast-check';
import { expect, test } from 'vitest';

import { channelFor } from './channel.ts';
import { textParts } from './text-parts.ts';

test.each([
  ['', 0, 1, false],
  ['a'.repeat(160), 160, 1, false],
  ['a'.repeat(161), 161, 2, false],
  ['a'.repeat(306), 306, 2, false],
  ['a'.repeat(459), 459, 3, false],
  ['a'.repeat(460), 460, 4, false],
  ['€'.repeat(80), 160, 1, false],
  ['€'.repeat(81), 162, 2, false],
  ['é'.repeat(160), 160, 1, false],
  ['á'.repeat(71), 71, 2, true],
  ['م'.repeat(70), 70, 1, true],
  ['م'.repeat(71), 71, 2, true],
  ['ሰ'.repeat(134), 134, 2, true],
  ['ሰ'.repeat(135), 135, 3, true],
  [`${'a'.repeat(70)}م`, 71, 2, true],
  ['😀', 2, 1, true],
])('of %j: %i letters, %i parts, wide %s', (text, letters, parts, isWide) => {
  expect(textParts(text)).toEqual({ letters, parts, isWide });
});

test('a longer text never has fewer parts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      (a, b) => {
        expect(textParts(a + b).parts).toBeGreaterThanOrEqual(textParts(a).parts);
      },
    ),
  );
});

test.each([
  ['text', 'ar', ['text', 'email'], 'provider'],
  ['text', 'en', [], null],
  ['email', 'en', ['text'], null],
  ['letter', 'en', ['text', 'email'], 'print'],
  ['letter', 'en', ['letter'], 'provider'],
  ['letter', 'sq', ['letter'], 'provider'],
  ['letter', 'ar', ['letter'], 'print'],
  ['letter', 'ti', ['letter'], 'print'],
] as const)('a %s in %s where the provider takes %j goes by %s', (way, language, providerWays, channel) => {
  expect(channelFor(way, language, providerWays)).toBe(channel);
});
