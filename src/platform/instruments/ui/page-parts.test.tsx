import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import { translator } from '#platform/language/translator.ts';

import { english, group, instrumentOf, list, opened, question, repeat } from '../../../testing/instrument.ts';
import { instrumentsContent } from '../content/catalogue.ts';
import { pagesOf } from '../domain/paging.ts';
import type { Item } from '../domain/item.ts';
import { PageParts } from './page-parts.tsx';
import type { PhotographsOnPage } from './question-props.ts';

const t = translator('en', instrumentsContent);
const both = (en: string, ar: string) => ({ ...english(en), ar: { text: ar, state: 'draft' as const } });

function drawn(items: readonly Item[], more: { beside?: string; forStaff?: boolean } = {}): string {
  const form = opened(instrumentOf(items, { lists: [list('yn', 'yes', 'no')] }));
  return pagesOf(form)
    .map(({ parts }) =>
      render(
        <PageParts
          parts={parts}
          form={form}
          t={t}
          beside={more.beside ?? null}
          typed={{}}
          seenOf={() => '-'}
          errorFor={() => undefined}
          forStaff={more.forStaff ?? true}
        />,
      ),
    )
    .join('');
}

describe('a question on a page', () => {
  test('is shown in the language of whoever is asked too, running its own way', () => {
    const html = drawn([question('text', 'q', { label: both('How are you?', 'كيف حالك؟') })], { beside: 'ar' });
    expect(html).toContain('<span lang="en" dir="ltr">How are you?</span>');
    expect(html).toContain('<span lang="ar" dir="rtl">كيف حالك؟</span>');
  });

  test('whose words are missing in that language says so', () => {
    const html = drawn([question('text', 'q')], { beside: 'ti' });
    expect(html).toContain('An interpreter has to put it.');
  });

  test('shows guidance to staff only', () => {
    const items = [question('text', 'q', { guidance: english('Say it slowly.') })];
    expect(drawn(items)).toContain('Say it slowly.');
    expect(drawn(items, { forStaff: false })).not.toContain('Say it slowly.');
  });

  test('can always be left out, and whoever answers alone is not asked why they were not asked', () => {
    expect(drawn([question('text', 'q')])).toContain('Was not asked');
    const alone = drawn([question('text', 'q')], { forStaff: false });
    expect(alone).toContain('I prefer not to say');
    expect(alone).not.toContain('Was not asked');
  });

  test('with a script in its words shows the script as words', () => {
    const html = drawn([
      question('select-one', 'q', { label: english('<script>alert(1)</script>'), list: 'yn' }),
      question('note', 'n', { label: english('<img src=x onerror=alert(1)>') }),
    ]);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script');
  });
});

test('every kind of question can be drawn, and one that cannot be answered here says so', () => {
  const kinds = [
    'integer',
    'decimal',
    'range',
    'text',
    'date',
    'date-estimated',
    'time',
    'date-time',
    'acknowledge',
  ] as const;
  const html = drawn([
    group(
      'g',
      kinds.map((kind) => question(kind, kind.replace('-', '_'))),
      { appearance: ['field-list'] },
    ),
    question('rank', 'r', { list: 'yn' }),
    question('geopoint', 'where'),
    repeat('child', [question('text', 'name')], { appearance: ['field-list'] }),
  ]);
  for (const kind of kinds) expect(html).toContain(`name="/data/g/${kind.replace('-', '_')}[here]"`);
  expect(html).toContain('name="/data/r[rank-yes]"');
  expect(html).toContain('cannot be answered here yet');
  expect(html).toContain('name="add" value="/data/child"');
  expect(html).toContain('name="remove" value="/data/child[1]"');
});

describe('a question for a photograph', () => {
  const name = '5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg';
  const shown = (photographs: PhotographsOnPage | undefined, said = name): string => {
    const form = opened(instrumentOf([question('image', 'rash')]));
    form.answer('/data/rash', { is: 'value', value: said });
    const [page] = pagesOf(form);
    return render(
      <PageParts
        parts={page?.parts ?? []}
        form={form}
        t={t}
        beside={null}
        typed={{}}
        seenOf={() => '-'}
        errorFor={() => undefined}
        forStaff
        photographs={photographs}
      />,
    );
  };
  const onPage = (where: PhotographsOnPage['where'], address: string | null | undefined): PhotographsOnPage => ({
    where,
    addressOf: () => address,
    accept: 'image/jpeg',
  });

  test('shows it, and offers to replace it and to take it away', () => {
    const html = shown(onPage('service', '/here.jpg'));
    expect(html).toContain('<img src="/here.jpg" alt="The photograph that answers this question"');
    expect(html).toMatch(/type="file"[^>]*accept="image\/jpeg"/);
    expect(html).toContain('Take this photograph away');
  });

  test.each([
    ['at the desk', 'service', 'it has not arrived here yet'],
    ['on a device', 'device', 'It is not on this device'],
  ] as const)('says %s where it is not', (_, where, words) => {
    const html = shown(onPage(where, null));
    expect(html).toContain(words);
    expect(html).not.toContain('<img');
  });

  test('says nothing while it is looked for', () => {
    const html = shown(onPage('device', undefined));
    expect(html).not.toMatch(/<img|not on this device/);
  });

  test('keeps its name on a page that takes none, as of a sheet of paper', () => {
    const html = shown(undefined);
    expect(html).toContain(`value="${name}"`);
    expect(html).not.toContain('type="file"');
    expect(html).toContain('A photograph cannot be added on this page');
  });

  test('shows a script in a name as a name', () => {
    expect(shown(onPage('service', null), '"><script>')).not.toContain('<script');
  });
});
