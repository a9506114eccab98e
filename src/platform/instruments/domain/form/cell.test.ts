import { expect, test } from 'vitest';

import { Cells } from './cell.ts';

test('a value is worked out again only when what it read has changed', () => {
  const cells = new Cells();
  const [a, b] = [cells.given(1), cells.given(10)];
  let times = 0;
  const isLarge = cells.workedOut(() => cells.read(a) > 5);
  const shown = cells.workedOut(() => {
    times += 1;
    return cells.read(isLarge) ? cells.read(b) : 0;
  });
  const read = () => [cells.read(shown), times];
  expect(read()).toEqual([0, 1]);
  cells.set(a, 2);
  expect(read()).toEqual([0, 1]);
  cells.set(b, 11);
  expect(read()).toEqual([0, 1]);
  cells.set(a, 6);
  expect(read()).toEqual([11, 2]);
  cells.set(b, 12);
  expect(read()).toEqual([12, 3]);
});

test('a chain of 50,000 is worked out from its end, each once', () => {
  const cells = new Cells();
  let times = 0;
  const first = cells.given(1);
  let last = cells.workedOut(() => cells.read(first));
  for (let place = 0; place < 50_000; place += 1) {
    const before = last;
    last = cells.workedOut(() => {
      const value = cells.read(before) + 1;
      times += 1;
      return value;
    });
  }
  expect(cells.read(last)).toBe(50_001);
  expect(times).toBe(50_000);
  cells.set(first, 2);
  expect(cells.read(last)).toBe(50_002);
});

test('a watcher is told once of what may have changed', () => {
  const cells = new Cells();
  const a = cells.given(1);
  const double = cells.workedOut(() => cells.read(a) * 2);
  cells.watch(double);
  expect(cells.takeStale()).toEqual([double]);
  cells.read(double);
  cells.set(a, 2);
  cells.set(a, 3);
  expect(cells.takeStale()).toEqual([double]);
  expect(cells.read(double)).toBe(6);
});

test('what was read without note is not waited for', () => {
  const cells = new Cells();
  const a = cells.given(1);
  const once = cells.workedOut(() => cells.unnoted(() => cells.read(a)));
  expect(cells.read(once)).toBe(1);
  cells.set(a, 2);
  expect(cells.read(once)).toBe(1);
});
