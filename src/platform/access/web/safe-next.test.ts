import { expect, test } from 'vitest';

import { safeNext } from './safe-next.ts';

test.each(['/sites/NW-01', '/people/1?tab=2', '/worklist'])('%s is one of our own pages', (next) => {
  expect(safeNext(next, '/')).toBe(next);
});

test.each([
  undefined,
  ['/a', '/b'],
  '',
  '/',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/a',
  '/sign-out',
  `/${'x'.repeat(3000)}`,
])('%j leads to the start', (next) => {
  expect(safeNext(next, '/')).toBe('/');
});
