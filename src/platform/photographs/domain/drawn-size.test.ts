import { expect, test } from 'vitest';

import { drawnSize } from './drawn-size.ts';

test.each([
  ['a telephone’s, wide', 4032, 3024, 1600, 1600, 1200],
  ['a telephone’s, high', 3024, 4032, 1600, 1200, 1600],
  ['one that is small already', 640, 480, 1600, 640, 480],
  ['one of exactly as many', 1600, 900, 1600, 1600, 900],
  ['one for a question that wants it smaller', 4000, 2000, 800, 800, 400],
  ['a thread', 9000, 2, 1600, 1600, 1],
] as const)('%s', (_, width, height, most, drawnWidth, drawnHeight) => {
  expect(drawnSize({ width, height }, most)).toEqual({ width: drawnWidth, height: drawnHeight });
});
