import { expect, test } from 'vitest';

import { photographSide } from './photograph-side.ts';

test.each([
  ['nothing', {}, 1600],
  ['fewer points', { 'max-pixels': '1024' }, 1024],
  ['more than are ever kept', { 'max-pixels': '5000' }, 1600],
  ['none', { 'max-pixels': '0' }, 1600],
  ['fewer than none', { 'max-pixels': '-5' }, 1600],
] as const)('a form that asks for %s', (_, parameters, side) => {
  expect(photographSide({ is: 'question', kind: 'image', name: 'rash', parameters })).toBe(side);
});
