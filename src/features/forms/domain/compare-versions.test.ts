import { describe, expect, test } from 'vitest';

import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item } from '#platform/instruments/domain/item.ts';

import { english, group, instrumentOf, list, question } from '../../../testing/instrument.ts';
import { compareVersions } from './compare-versions.ts';

const compare = (
  before: readonly Item[],
  after: readonly Item[],
  more: [Partial<Instrument>, Partial<Instrument>] = [{}, {}],
) => compareVersions(instrumentOf(before, more[0]), instrumentOf(after, { version: '2', ...more[1] }));
const text = question('text', 'a');

describe('two versions of a form', () => {
  test('that are the same have nothing to say', () => {
    expect(compare([text, group('g', [])], [text, group('g', [])])).toEqual({
      added: [],
      removed: [],
      changed: [],
      languages: { added: [], removed: [] },
      sameOrder: true,
    });
  });

  test('name what is new, what is gone and what was moved', () => {
    const b = question('text', 'b');
    const compared = compare([text, b, question('text', 'c')], [group('g', [b]), text, question('text', 'd')]);
    expect(compared.added.map(({ path }) => path)).toEqual(['/data/g', '/data/d']);
    expect(compared.removed.map(({ path }) => path)).toEqual(['/data/c']);
    expect(compared.changed.map(({ path, movedFrom }) => [path, movedFrom])).toEqual([['/data/g/b', '/data/b']]);
    expect(compared.sameOrder).toBe(false);
  });

  test('say each text that changed, in its language', () => {
    const inArabic = (words: string) => ({ ...english('A'), ar: { text: words, state: 'draft' } as const });
    const compared = compare(
      [{ ...text, label: inArabic('أ') }],
      [{ ...text, label: inArabic('ب'), hint: english('new') }],
    );
    expect(compared.changed[0]?.texts).toEqual([
      { part: 'label', language: 'ar', before: 'أ', after: 'ب' },
      { part: 'hint', language: 'en', before: null, after: 'new' },
    ]);
  });

  test('say each expression that changed', () => {
    const compared = compare([{ ...text, relevant: '1 = 1' }], [{ ...text, constraint: '. != 2' }]);
    expect(compared.changed[0]?.expressions).toEqual([
      { part: 'relevant', before: '1 = 1', after: null },
      { part: 'constraint', before: null, after: '. != 2' },
    ]);
  });

  test('say where answers can no longer be put together', () => {
    const choosing = question('select-one', 'a', { list: 'l' });
    expect(compare([text], [question('integer', 'a')]).changed[0]?.wasKind).toBe('text');
    const compared = compare(
      [choosing],
      [choosing],
      [{ lists: [list('l', 'x', 'y')] }, { lists: [list('l', 'y', 'z')] }],
    );
    expect(compared.changed[0]?.choices).toEqual({ added: ['z'], removed: ['x'] });
  });

  test('a group in the place of a question is another thing', () => {
    const compared = compare([text], [group('a', [])]);
    expect([compared.added.length, compared.removed.length]).toEqual([1, 1]);
  });
});
