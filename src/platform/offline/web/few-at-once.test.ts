import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { fewAtOnce } from './few-at-once.ts';

test('no more run than may, in the order in which they came, and one that fails lets the next one in', async () => {
  const inTurn = fewAtOnce(3);
  const state = { running: 0, most: 0 };
  const begun: number[] = [];
  const work = (number: number) => async () => {
    begun.push(number);
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await wait(1);
    state.running -= 1;
    if (number % 4 === 0) throw new Error('on purpose');
    return number;
  };
  const all = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => inTurn(work(at))));
  expect(state).toEqual({ running: 0, most: 3 });
  expect(begun).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  expect(await inTurn(async () => 'and after')).toBe('and after');
});
