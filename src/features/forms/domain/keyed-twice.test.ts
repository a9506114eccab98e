import { describe, expect, test } from 'vitest';

import type { Said } from '#platform/instruments/domain/said.ts';

import { differencesOf, sheetState } from './keyed-twice.ts';

const keyed = (said: Record<string, Said>) => ({ said, instances: {} });
const value = (value: string | number | string[]): Said => ({ is: 'value', value });

describe('two keyings of a sheet', () => {
  test.each<[string, Said | null, Said | null, boolean]>([
    ['the same choice', value('yes'), value('yes'), false],
    ['another choice', value('yes'), value('no'), true],
    ['the same words with other spaces', value(' the  queue'), value('the queue '), false],
    ['a letter composed in another way', value('caf\u00e9'), value('cafe\u0301'), false],
    ['other words', value('the queue'), value('a queue'), true],
    ['a number and the same as words', value(1), value('1'), true],
    ['ticks in another order', value(['a', 'b']), value(['b', 'a']), true],
    ['something and nothing', value('yes'), null, true],
    ['nothing and what was taken back', null, { is: 'taken-back' }, false],
    ['not wishing to say and nothing', { is: 'prefer-not-to-say' }, null, true],
  ])('with %s', (_, first, second, differs) => {
    const one = keyed(first === null ? {} : { '/data/a': first });
    const two = keyed(second === null ? {} : { '/data/a': second });
    expect(differencesOf(['/data/a'], one, two)).toHaveLength(differs ? 1 : 0);
  });

  test('differ in the order of the paper, and only in what the paper asks', () => {
    const one = keyed({ '/data/b': value('1'), '/data/a': value('1'), '/data/worked-out': value('1') });
    expect(differencesOf(['/data/a', '/data/b'], one, keyed({})).map(({ path }) => path)).toEqual([
      '/data/a',
      '/data/b',
    ]);
  });

  test.each([
    ['once', false, false, false, 0],
    ['again', true, false, false, 3],
    ['same', true, true, false, 0],
    ['differs', true, true, false, 1],
    ['decided', true, true, true, 0],
  ] as const)('stand as %s', (state, isBegun, isDone, isDecided, differences) => {
    expect(sheetState({ isBegun, isDone, isDecided }, differences)).toBe(state);
  });
});
