import { expect, test } from 'vitest';

import { isOn } from './going-through.ts';

test.each([
  ['/data/b', true],
  ['/data/b/four', true],
  ['/data/b[1]/x', true],
  ['/data/bread', false],
  ['/data/a/one', false],
])('%s on the page of /data/b: %s', (path, is) => {
  expect(isOn({ path: '/data/b' }, new Set([path]))).toBe(is);
});
