import { describe, expect, test } from 'vitest';

import { readPopulation } from './read-population.ts';

describe('a population as it is typed', () => {
  test('is a group and a number a line, in digits of any keyboard', () => {
    expect(readPopulation('place', 'Hotel A: 120\r\n\n Hotel at the harbour ٨٥ \nHouse 2, 9')).toEqual({
      ok: true,
      value: [
        { by: 'place', key: 'Hotel A', size: 120 },
        { by: 'place', key: 'Hotel at the harbour', size: 85 },
        { by: 'place', key: 'House 2', size: 9 },
      ],
    });
  });

  test.each([
    ['a line without a number', 'ar 10\nfa', { line: 2, text: 'fa' }],
    ['a number alone', '120', { line: 1, text: '120' }],
    ['nobody', 'ar 0', { line: 1, text: 'ar 0' }],
    ['a group twice', 'ar 1\nar 2', { line: null, text: '' }],
  ])('with %s is refused, and says where', (_, typed, problem) => {
    expect(readPopulation('language', typed)).toEqual({ ok: false, problems: [problem] });
  });
});
