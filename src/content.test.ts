import { expect, test } from 'vitest';

import { checkContent } from '#platform/language/check-content.ts';

import { readContent } from '../scripts/content-files.ts';

const parts = await readContent(new URL('..', import.meta.url).pathname);

test('content is found in every feature that has some', () => {
  expect(parts.map((one) => one.part)).toContain('features/rights');
});

test.each(parts.map((one) => [one.part, one] as const))('the content of %s is whole and sound', (_, part) => {
  expect(checkContent([part])).toEqual([]);
});

test('no two parts use the same key', () => {
  expect(checkContent(parts).filter((problem) => problem.endsWith('has this key too'))).toEqual([]);
});
