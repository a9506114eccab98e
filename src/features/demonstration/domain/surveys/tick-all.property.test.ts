import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Random } from '../random.ts';
import { tickAll } from './tick-all.ts';

test('ticks are dealt as often as they are said to be, to everybody, and none twice to anybody', () => {
  const question = fc.integer({ min: 1, max: 40 }).chain((people) =>
    fc.record({
      people: fc.constant(people),
      counts: fc.array(fc.integer({ min: 0, max: people }), { minLength: 1, maxLength: 8 }),
      seed: fc.integer({ min: 0, max: 1e6 }),
    }),
  );
  fc.assert(
    fc.property(question, ({ people, counts, seed }) => {
      fc.pre(counts.reduce((sum, count) => sum + count, 0) >= people);
      const options = counts.map((count, at) => ({ code: `o${at}`, count }));
      const ticked = tickAll(new Random(seed), options, people);
      expect(ticked).toHaveLength(people);
      expect(ticked.every((one) => one.length > 0 && new Set(one).size === one.length)).toBe(true);
      for (const { code, count } of options) expect(ticked.filter((one) => one.includes(code))).toHaveLength(count);
    }),
  );
});

test('fewer ticks than people, or more of one option than people, are refused', () => {
  const deal = (counts: readonly number[]) => () =>
    tickAll(
      new Random(1),
      counts.map((count, at) => ({ code: `o${at}`, count })),
      3,
    );
  expect(deal([1, 1])).toThrow('fewer ticks than people');
  expect(deal([4])).toThrow('more than answered');
});
