import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, test } from 'vitest';

import type { Item } from '#platform/instruments/domain/item.ts';

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
