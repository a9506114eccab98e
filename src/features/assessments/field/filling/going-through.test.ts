import { describe, expect, test } from 'vitest';

import { pagesOf } from '#platform/instruments/domain/paging.ts';

import { group, opened, question, repeat } from '../../../../testing/instrument.ts';
import { isOn, nextOf, pageAt, partsBelow } from './going-through.ts';

const form = opened([
  group('a', [question('text', 'one'), question('text', 'two')]),
  group('b', [question('text', 'three'), question('text', 'four')], { appearance: ['field-list'] }),
  repeat('child', [question('text', 'name')], { appearance: ['field-list'] }),
]);
form.addInstance('/data/child', 'ada');
const pages = pagesOf(form);

describe('a page is found', () => {
  test.each([
    ['/data/a/one', '/data/a/one'],
    ['/data/b', '/data/b'],
    ['/data/b/four', '/data/b'],
    ['/data/a', '/data/a/one'],
    ['/data/child[ada]', '/data/child[ada]'],
    ['/data/nothing', undefined],
    ['', undefined],
  ])('by %s', (at, path) => {
    expect(pageAt(pages, at)?.path).toBe(path);
  });
});

test('after a page comes the next of its section, and after the last of a section none', () => {
  expect(nextOf(pages, '/data/a/one')).toBe('/data/a/two');
  expect(nextOf(pages, '/data/a/two')).toBeNull();
  expect(nextOf(pages, '/data/b')).toBeNull();
  expect(nextOf(pages, '/data/gone')).toBeNull();
});

test.each([
  ['/data/b', true],
  ['/data/b/four', true],
  ['/data/b[1]/x', true],
  ['/data/bread', false],
  ['/data/a/one', false],
])('%s on the page of /data/b: %s', (path, is) => {
  expect(isOn({ path: '/data/b' }, new Set([path]))).toBe(is);
});

test('under a heading that is the section’s, the section is not named again', () => {
  const page = pageAt(pages, '/data/b');
  expect(page === null ? [] : partsBelow(page).map((part) => part.is)).toEqual(['question', 'question']);
});
