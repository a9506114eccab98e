import { describe, expect, test } from 'vitest';

import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { Item } from '#platform/instruments/domain/item.ts';

import { group, instrumentOf, list, question, repeat } from '../../../testing/instrument.ts';
import { paperCodes } from './paper-codes.ts';
import { paperForm, type PaperPart } from './paper-form.ts';

function partsOf(items: readonly Item[]): readonly PaperPart[] {
  const many = list('many', ...Array.from({ length: 41 }, (_, place) => `c${place}`));
  const instrument = instrumentOf(items, { lists: [list('yn', 'y', 'n'), many] });
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return paperForm(compiled.value, paperCodes(instrument));
}

const fieldOf = (item: Item) => partsOf([item]).map((part) => (part.is === 'question' ? part.field : part.is))[0];

describe('a question on paper', () => {
  test.each([
    [question('select-one', 'q', { list: 'yn' }), { is: 'choices', many: false, ranked: false }],
    [question('select-multiple', 'q', { list: 'yn' }), { is: 'choices', many: true, ranked: false }],
    [question('rank', 'q', { list: 'yn' }), { is: 'choices', many: true, ranked: true }],
    [question('select-one', 'q', { list: 'many' }), { is: 'too-many', count: 41 }],
    [question('integer', 'q'), { is: 'number' }],
    [question('date', 'q'), { is: 'date', estimated: false, time: false }],
    [question('date-estimated', 'q'), { is: 'date', estimated: true, time: false }],
    [question('date-time', 'q'), { is: 'date', estimated: false, time: true }],
    [question('time', 'q'), { is: 'time' }],
    [question('acknowledge', 'q'), { is: 'tick' }],
    [question('text', 'q'), { is: 'text', lines: 1 }],
    [question('text', 'q', { appearance: ['multiline'] }), { is: 'text', lines: 5 }],
  ] as const)('%j', (item, field) => {
    expect(fieldOf(item)).toMatchObject(field);
  });

  test.each([
    [question('note', 'q'), 'words'],
    [question('image', 'q'), 'not-on-paper'],
    [question('geopoint', 'q'), 'not-on-paper'],
    [question('calculate', 'q', { calculation: '1' }), undefined],
    [question('text', 'q', { calculation: '1' }), undefined],
    [question('start', 'q'), undefined],
    [group('empty', []), undefined],
  ] as const)('what no pen answers: %j', (item, is) => {
    expect(fieldOf(item)).toBe(is);
  });
});

describe('a part that repeats', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  test('is a table of a fixed number of lines; what does not fit into a line stands below', () => {
    const [part] = partsOf([
      repeat('r', [...names.map((name) => question('text', name)), question('rank', 'h', { list: 'yn' })]),
    ]);
    if (part?.is !== 'rows') throw new Error('no table');
    expect(part.columns.map(({ code }) => code)).toEqual(['A01', 'A02', 'A03', 'A04', 'A05']);
    expect(part.below.map((below) => (below.is === 'question' ? below.code : below.is))).toEqual(['A06', 'A07', 'A08']);
  });

  test.each([
    ['3', 3],
    [undefined, 6],
    ['10000', 12],
    ['${n}', 6],
  ])('counted by %s has %i lines', (count, rows) => {
    const part = partsOf([
      question('integer', 'n'),
      repeat('r', [question('text', 'a')], count === undefined ? {} : { count }),
    ]).at(-1);
    expect(part?.is === 'rows' ? part.rows : null).toBe(rows);
  });
});
