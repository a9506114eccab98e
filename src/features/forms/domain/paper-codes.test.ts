import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Item } from '#platform/instruments/domain/item.ts';

import { group, instrumentOf, question, repeat } from '../../../testing/instrument.ts';
import { paperCodes, type PaperCodes } from './paper-codes.ts';

const codesOf = (items: readonly Item[], earlier?: PaperCodes): PaperCodes => paperCodes(instrumentOf(items), earlier);
const text = (name: string) => question('text', name);

describe('codes on paper', () => {
  test('a letter for each part, a number for each question, in the order of the form', () => {
    const codes = codesOf([
      text('a'),
      text('b'),
      group('g', [text('c'), group('inner', [text('d')])]),
      text('e'),
      repeat('r', [text('f')]),
    ]);
    expect(codes).toEqual({
      '/data/a': 'A01',
      '/data/b': 'A02',
      '/data/g/c': 'B01',
      '/data/g/inner/d': 'B02',
      '/data/e': 'C01',
      '/data/r/f': 'D01',
    });
  });

  test('only what a pen can answer has one', () => {
    const codes = codesOf([
      question('note', 'n'),
      question('calculate', 'c'),
      question('image', 'i'),
      question('start', 's'),
      question('geopoint', 'p'),
      text('a'),
    ]);
    expect(codes).toEqual({ '/data/a': 'A01' });
  });

  test('a new version keeps the codes of what has the same name, also where it was moved', () => {
    const before = codesOf([group('g', [text('a'), text('b'), text('c')]), group('h', [text('d')])]);
    const after = codesOf(
      [group('g', [text('new'), text('c'), text('a')]), group('h', [text('b'), text('d')])],
      before,
    );
    expect(after).toEqual({
      '/data/g/a': 'A01',
      '/data/g/c': 'A03',
      '/data/h/d': 'B01',
      '/data/h/b': 'A02',
      '/data/g/new': 'A04',
    });
  });

  test('the code of a question that is gone is not given again', () => {
    const before = codesOf([text('a'), text('b')]);
    expect(codesOf([text('a'), text('c')], before)['/data/c']).toBe('A03');
    expect(codesOf([group('g', [text('c')])], before)['/data/g/c']).toBe('B01');
  });

  test('more parts than letters', () => {
    const codes = codesOf(Array.from({ length: 60 }, (_, place) => group(`g${place}`, [text(`q${place}`)])));
    expect(new Set(Object.values(codes)).size).toBe(60);
    expect([codes['/data/g0/q0'], codes['/data/g23/q23'], codes['/data/g24/q24']]).toEqual(['A01', 'Z01', 'AA01']);
  });
});

const names = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 25 });
const items = names.map((chosen): Item[] =>
  chosen.map((name) => (name % 4 === 0 ? group(`g${name}`, [text(`q${name}`), text(`r${name}`)]) : text(`q${name}`))),
);

test('whatever becomes of a form, no two questions share a code and none that stays changes its own', () => {
  fc.assert(
    fc.property(items, items, items, (first, second, third) => {
      const one = codesOf(first);
      const two = codesOf(second, one);
      const three = codesOf(third, two);
      for (const codes of [one, two, three]) expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length);
      for (const [path, code] of Object.entries(one)) expect(three[path] ?? code).toBe(code);
    }),
  );
});
