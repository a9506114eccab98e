import { expect, test } from 'vitest';

import { pauseAfter } from './backoff.ts';

test.each([
  ['all is well', 0, 60_000],
  ['it failed once', 1, 2_000],
  ['it failed four times', 4, 16_000],
  ['it fails for ever', 500, 120_000],
])('when %s, the next attempt comes in its time', (_what, failures, ms) => {
  expect(pauseAfter(failures, 0.5)).toBe(ms);
  expect([pauseAfter(failures, 0), pauseAfter(failures, 1)]).toEqual([ms * 0.8, ms * 1.2]);
});
