import { expect, test } from 'vitest';

import type { Replica } from '#platform/offline/domain/replica.ts';

import { toldAfterPaint } from './after-paint.ts';

type Change = readonly string[] | null;

/** A replica of which only the telling matters, and a screen that is painted when a test says so. */
function told() {
  const listeners = new Set<(ids: Change) => void>();
  const frames: (() => void)[] = [];
  const replica = {
    onChange(listener: (ids: Change) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as Replica;
  const heard: Change[] = [];
  const next = () => new Promise<void>((resolve) => frames.push(resolve));
  const stop = toldAfterPaint(replica, next).onChange((ids) => heard.push(ids));
  return {
    heard,
    stop,
    change: (ids: Change) => listeners.forEach((listener) => listener(ids)),
    paint: async () => {
      frames.splice(0).forEach((resolve) => resolve());
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a change is told once the screen was painted, and what came in the meantime with it', async () => {
  const { heard, change, paint } = told();
  change(['a']);
  change(null);
  change(['b', 'a']);
  expect(heard).toEqual([]);
  await paint();
  expect(heard).toEqual([['a', 'b'], null]);
  change(['c']);
  await paint();
  expect(heard.at(-1)).toEqual(['c']);
});

test('whoever stopped listening hears nothing that was still to be told', async () => {
  const { heard, change, paint, stop } = told();
  change(['a']);
  stop();
  await paint();
  expect(heard).toEqual([]);
});
