import { randomBytes } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { newCode, normaliseCode } from './one-time-code.ts';

describe('a code', () => {
  test('is read out in groups of four', () => {
    expect(newCode(16, randomBytes)).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/u);
  });

  test('has no letters that are mistaken for each other', () => {
    const letters = Array.from({ length: 300 }, () => newCode(16, randomBytes)).join('');
    expect(letters).not.toMatch(/[01OIL5S8BUV]/u);
  });

  test('throws away bytes that would favour some letters', () => {
    const bytes = [255, 250, 0, 251, 24, 252, 25, 49];
    expect(newCode(4, () => Uint8Array.from(bytes))).toBe('2Z2Z');
  });

  test.each([
    ['k3dm 9txa', 'K3DM9TXA'],
    [' K3DM-9TXA ', 'K3DM9TXA'],
    ['k3dm–9txa', 'K3DM9TXA'],
    ['', ''],
  ])('typed as "%s" is %s', (typed, expected) => {
    expect(normaliseCode(typed)).toBe(expected);
  });
});
