import { describe, expect, test } from 'vitest';

import { checkContent } from './check-content.ts';
import type { PartContent } from './check-content.ts';
import { fingerprint, messages, translation } from './messages.ts';
import type { TranslatedString } from './messages.ts';
import { countTranslations, translationsReference } from './translation-counts.ts';

const draft = (text: string): TranslatedString => ({ text, state: 'draft' });

/** A part with one English text and its Arabic. */
function part(english: string, arabic: TranslatedString | null, waiting: readonly string[] = []): PartContent {
  const strings: Record<string, TranslatedString> = arabic === null ? {} : { 'beds.text': arabic };
  return {
    part: 'features/beds',
    english: messages({ 'beds.text': english }),
    translations: [translation('ar', strings, { waiting })],
  };
}

describe('content that is whole', () => {
  test.each([
    ['plain words', part('Good morning', draft('صباح الخير'))],
    ['a value', part('Hello {name}', draft('مرحبا {name}'))],
    ['a name in capitals', part('NHS 111', draft('NHS 111'))],
    ['words that wait', part('Good morning', null, ['beds.text'])],
    ['words that wait together', part('Good morning', null, ['beds.*'])],
    [
      'a check of this very English',
      part('Yes', { text: 'نعم', state: 'checked', by: 'Reader', on: '2026-11-01', of: fingerprint('Yes') }),
    ],
  ])('has no problems: %s', (_, whole) => {
    expect(checkContent([whole])).toEqual([]);
  });
});

describe('content with a fault', () => {
  const check = { by: 'Reader', on: '2026-11-01', of: fingerprint('Yes') };
  test.each<[string, PartContent]>([
    ['ar beds.text: is missing', part('Good morning', null)],
    ['ar beds.text: is translated but listed as waiting', part('Yes', draft('نعم'), ['beds.text'])],
    ['ar beds.text: is empty', part('Yes', draft(' '))],
    ['ar beds.text: begins or ends with a space', part('Yes', draft('نعم '))],
    ['ar beds.text: is still in English', part('Good morning', draft('Good morning'))],
    ['ar beds.text: {name} is absent here and value in English', part('Hello {name}', draft('مرحبا'))],
    ['ar beds.text: {nam} is value here and absent in English', part('Hello', draft('مرحبا {nam}'))],
    ['ar beds.text: {on} is value here and date in English', part('By {on, date, long}', draft('قبل {on}'))],
    ['ar beds.text: {b} is absent here and wrapper in English', part('<b>Yes</b>', draft('نعم'))],
    [
      'en beds.text: uses a style that we do not define (date skeleton)',
      part('By {on, date, ::yMMMd}', draft('قبل {on, date, long}')),
    ],
    ['en beds.text: is not an ICU message', part('Hello {name', draft('مرحبا'))],
    ['ar beds.text: is not an ICU message', part('Hello {name}', draft('مرحبا {name'))],
    [
      'ar beds.text: lacks a plural form of the language (n: two)',
      part(
        '{n, plural, one {# bed} other {# beds}}',
        draft('{n, plural, zero {-} one {س} few {س} many {س} other {س}}'),
      ),
    ],
    [
      'ar beds.text: {s} lacks the choices female',
      part('{s, select, female {She} other {They}}', draft('{s, select, other {هم}}')),
    ],
    ['ar beds.text: holds an old direction mark', part('Yes', draft('\u202bنعم\u202c'))],
    [
      'ar beds.text: the English has changed since it was checked',
      part('Yes, please', { text: 'نعم', state: 'checked', ...check }),
    ],
    ['ar beds.text: does not say who checked it', part('Yes', { text: 'نعم', state: 'checked', ...check, by: '' })],
    [
      'ar beds.text: does not say on which day it was checked',
      part('Yes', { text: 'نعم', state: 'checked', ...check, on: '2026-02-30' }),
    ],
    [
      'ar beds.text: does not say who checked it',
      part('Yes', { text: 'نعم', state: 'clinically-approved', ...check, checked: { by: '', on: '2026-11-01' } }),
    ],
  ])('%s', (problem, faulty) => {
    expect(checkContent([faulty]).join('\n')).toContain(problem);
  });

  test('a part without Arabic', () => {
    const silent: PartContent = { part: 'features/beds', english: messages({ 'beds.text': 'Yes' }), translations: [] };
    expect(checkContent([silent])).toEqual(['features/beds ar: there is no such file']);
  });

  test('a key of another feature, or of two parts', () => {
    const stranger = { ...part('Yes', draft('نعم')), part: 'features/rooms' };
    expect(checkContent([part('Yes', draft('نعم')), stranger])).toEqual([
      'features/rooms en beds.text: the key does not begin with the name of its feature',
      'features/rooms en beds.text: features/beds has this key too',
    ]);
  });

  test('a translated key that English lacks, in a language that we do not know', () => {
    const odd = { ...part('Yes', draft('نعم')), translations: [translation('xx', { 'beds.other': draft('x') })] };
    expect(checkContent([odd], [])).toEqual([
      'features/beds xx : not a language we know',
      'features/beds xx beds.text: is missing',
      'features/beds xx beds.other: the English has no such key',
    ]);
  });
});

describe('the count of translations', () => {
  const parts = [part('Yes', { text: 'نعم', state: 'checked', by: 'Reader', on: '2026-11-01', of: fingerprint('No') })];

  test('counts a check of older English as a draft', () => {
    expect(countTranslations(parts)).toEqual([
      {
        part: 'features/beds',
        language: 'ar',
        all: 1,
        untranslated: 0,
        draft: 1,
        checked: 0,
        'clinically-approved': 0,
      },
    ]);
  });

  test('is written as a page', () => {
    expect(translationsReference(parts)).toContain('| Arabic (ar) | 1 | 1 | 0 | 0 | 0 |');
  });
});
