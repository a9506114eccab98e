import { expect, test } from 'vitest';

import { Turns } from './turns.ts';

/** Pieces of work that end when they are told to, and the order in which they began. */
function pieces() {
  const turns = new Turns();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const take = (name: string, goes?: 'first') =>
    turns.take(() => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    }, goes);
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { turns, begun, take, end };
}

test('one piece is done after the other, in the order in which they came', async () => {
  const { begun, take, end } = pieces();
  const all = ['a', 'b', 'c'].map((name) => take(name));
  await end('');
  for (const [at, name] of ['a', 'b', 'c'].entries()) {
    expect(begun).toHaveLength(at + 1);
    await end(name);
  }
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('what somebody waits for goes before what came sooner, and not into the middle of what has begun', async () => {
  const { begun, take, end } = pieces();
  void take('behind');
  void take('also behind');
  await end('');
  void take('answer', 'first');
  void take('next answer', 'first');
  expect(begun).toEqual(['behind']);
  for (const name of ['behind', 'answer', 'next answer']) await end(name);
  expect(begun).toEqual(['behind', 'answer', 'next answer', 'also behind']);
});

test('a piece that fails says so to whoever asked for it, and the next one is done', async () => {
  const { turns } = pieces();
  const failed = turns.take(() => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  await expect(
    turns.take(() => {
      throw new Error('at once');
    }),
  ).rejects.toThrow('at once');
  expect(await turns.take(() => Promise.resolve(1))).toBe(1);
});
