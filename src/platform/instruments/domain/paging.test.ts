import { describe, expect, test } from 'vitest';

import { group, instrumentOf, list, opened, question, repeat } from '../../../testing/instrument.ts';
import { nextInSection, pageAt, pagesOf, partsBelow, questionsOf } from './paging.ts';
import { sectionsOf } from './sections.ts';

const onePage = { appearance: ['field-list'] };
const yesNo = list('yn', 'yes', 'no');
const form = () =>
  opened(
    instrumentOf(
      [
        question('note', 'welcome'),
        group(
          'health',
          [
            question('select-one', 'unwell', { list: 'yn' }),
            question('text', 'how', { relevant: "${unwell} = 'yes'" }),
          ],
          onePage,
        ),
        group('later', [
          question('text', 'one'),
          question('text', 'two', { required: 'true()' }),
          question('calculate', 'sum', { calculation: '1' }),
        ]),
        repeat('child', [question('text', 'name'), question('integer', 'age')], onePage),
      ],
      { lists: [yesNo] },
    ),
  );
const paths = (of: ReturnType<typeof form>) => pagesOf(of).map(({ path }) => path);

describe('pages', () => {
  test('a field list is one, a loose question is one, and a repeat offers another', () => {
    expect(paths(form())).toEqual([
      '/data/welcome',
      '/data/health',
      '/data/later/one',
      '/data/later/two',
      '/data/child[1]',
      '/data/child',
    ]);
  });

  test('what comes to matter joins its page, and what is worked out is on none', () => {
    const filled = form();
    const on = (path: string) => questionsOf(pagesOf(filled).find((page) => page.path === path)?.parts ?? []);
    expect(on('/data/health').map(({ path }) => path)).toEqual(['/data/health/unwell']);
    filled.answer('/data/health/unwell', { is: 'value', value: 'yes' });
    expect(on('/data/health').map(({ path }) => path)).toEqual(['/data/health/unwell', '/data/health/how']);
    expect(
      pagesOf(filled)
        .flatMap(({ parts }) => questionsOf(parts))
        .some(({ path }) => path.endsWith('sum')),
    ).toBe(false);
  });

  test('an instance that was added has a page of its own', () => {
    const filled = form();
    filled.addInstance('/data/child', '0190');
    expect(paths(filled).slice(-3)).toEqual(['/data/child[1]', '/data/child[0190]', '/data/child']);
    filled.removeInstance('/data/child[1]');
    expect(paths(filled).slice(-2)).toEqual(['/data/child[0190]', '/data/child']);
  });
});

describe('sections', () => {
  const standing = (of: ReturnType<typeof form>, path: string) =>
    sectionsOf(of).find((section) => section.path === path)?.standing;

  test('say how far they have come', () => {
    const filled = form();
    expect(standing(filled, '/data/later')).toBe('not-begun');
    filled.answer('/data/later/one', { is: 'value', value: 'x' });
    expect(standing(filled, '/data/later')).toBe('partly');
    filled.answer('/data/later/two', { is: 'value', value: 'x' });
    expect(standing(filled, '/data/later')).toBe('complete');
  });

  test('that the person does not wish to speak of are declined, also where something was required', () => {
    const filled = form();
    for (const name of ['one', 'two']) filled.answer(`/data/later/${name}`, { is: 'prefer-not-to-say' });
    expect(standing(filled, '/data/later')).toBe('declined');
  });

  test('name what has to be answered yet', () => {
    const filled = form();
    expect(sectionsOf(filled).find(({ path }) => path === '/data/later')?.faults).toEqual(['/data/later/two']);
  });
});

const parted = opened([
  group('a', [question('text', 'one'), question('text', 'two')]),
  group('b', [question('text', 'three'), question('text', 'four')], onePage),
  repeat('child', [question('text', 'name')], onePage),
]);
parted.addInstance('/data/child', 'ada');
const pages = pagesOf(parted);

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
  expect(nextInSection(pages, '/data/a/one')).toBe('/data/a/two');
  expect(nextInSection(pages, '/data/a/two')).toBeNull();
  expect(nextInSection(pages, '/data/b')).toBeNull();
  expect(nextInSection(pages, '/data/gone')).toBeNull();
});

test('under a heading that is the section’s, the section is not named again', () => {
  const page = pageAt(pages, '/data/b');
  expect(page === null ? [] : partsBelow(page).map((part) => part.is)).toEqual(['question', 'question']);
});
