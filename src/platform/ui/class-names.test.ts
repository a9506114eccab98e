import { describe, expect, test } from 'vitest';

import { classNames, modifier, option } from './class-names.ts';

describe('class names', () => {
  test('are those that are there, in order', () => {
    expect(classNames('a', false, undefined, 'b', '')).toBe('a b');
  });

  test.each([
    ['a known value', 'm', undefined, 'x--m'],
    ['an unknown value', 'huge', undefined, undefined],
    ['no value', undefined, undefined, undefined],
    ['another one written by hand', 'm', 'x--l', undefined],
    ['an unrelated one written by hand', 'm', 'y', 'x--m'],
  ])('give a modifier for %s', (_, value, classes, expected) => {
    expect(modifier('x--', value as 'm' | undefined, ['s', 'm', 'l'] as readonly 'm'[], classes)).toBe(expected);
  });

  test('name an option once', () => {
    expect([option('x--small', true), option('x--small', false), option('x--small', true, 'x--small')]).toEqual([
      'x--small',
      undefined,
      undefined,
    ]);
  });
});
