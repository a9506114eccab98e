import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Item, Question } from '#platform/instruments/domain/item.ts';

import { shippedInstrument } from '../src/testing/shipped-instruments.ts';
import { builtInstruments } from './build-instruments.ts';

const built = [...builtInstruments()].map(([path, wanted]) => ({ name: basename(path), path, wanted }));

test.each(built)('$name is what its form makes: run node scripts/build-instruments.ts', ({ path, wanted }) => {
  expect(readFileSync(path, 'utf8') === wanted).toBe(true);
});

test('the survey for trying out has forty questions, each in English and in Arabic', () => {
  const { items, lists } = shippedInstrument('sample-community-survey');
  const inside = (item: Item): readonly Item[] =>
    item.is === 'question' ? [item] : [item, ...item.items.flatMap(inside)];
  const all = items.flatMap(inside);
  expect(all.filter((item) => item.is === 'question' && item.kind !== 'note')).toHaveLength(40);
  for (const { name, label } of [...all, ...lists.flatMap(({ choices }) => choices)])
    expect([name, Object.keys(label ?? {})]).toEqual([name, ['en', 'ar']]);
});

describe('the surveys that a programme can begin with', () => {
  const questionsOf = (id: string): readonly Question[] =>
    shippedInstrument(id)
      .items.flatMap((item) => (item.is === 'question' ? [item] : item.items))
      .filter((item) => item.is === 'question')
      .filter(({ kind }) => kind !== 'note');

  test('after HiQUALITY has 24 questions beside consent and what asks to specify, each saying whose its words are', () => {
    const all = questionsOf('hiquality-survey');
    const specifies = all.filter(({ name, relevant }) => relevant !== undefined && name !== 'consent');
    expect(all.length - specifies.length - 1).toBe(24);
    const origins = all.map(({ guidance }) => guidance?.['en']?.text.slice(0, 16));
    expect(origins.filter((words) => words === 'Words as printed')).toHaveLength(14);
    expect(origins.filter((words) => words === 'Our wording: the')).toHaveLength(all.length - 14);
  });

  test('on antibiotics stands in six languages, all but English drafts', () => {
    const { lists, title } = shippedInstrument('antibiotics-survey');
    const texts = [
      title,
      ...questionsOf('antibiotics-survey').map(({ label }) => label),
      ...lists.flatMap(({ choices }) => choices.map(({ label }) => label)),
    ];
    for (const text of texts) {
      expect(Object.entries(text ?? {}).map(([tag, { state }]) => [tag, state])).toEqual([
        ['en', 'source'],
        ...['ar', 'fa', 'prs', 'ti', 'sq'].map((tag) => [tag, 'draft']),
      ]);
    }
  });

  test('on antibiotics asks of five parts for a code, and nothing of anybody’s own health', () => {
    const words = questionsOf('antibiotics-survey').map(({ label }) => label?.['en']?.text ?? '');
    expect(
      words.filter((one) =>
        /\b(did|have|were|are) you\b.*\b(ill|sick|symptom|diagnos|take|taken|prescribed)/i.test(one),
      ),
    ).toEqual([]);
    expect(
      questionsOf('antibiotics-survey').filter(({ name }) => /_letter$|^born_day$|^older$/.test(name)),
    ).toHaveLength(5);
  });
});
