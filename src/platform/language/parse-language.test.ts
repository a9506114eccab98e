import { describe, expect, test } from 'vitest';

import { allLanguages } from './language.ts';
import { parseLanguage, parseLanguages } from './parse-language.ts';

describe('a language as people write it', () => {
  test.each([
    ['Farsi', 'fa'],
    ['Persian', 'fa'],
    ['farsi (persian)', 'fa'],
    ['Dari', 'prs'],
    ['DARI SPEAKER', 'prs'],
    ['fa-AF', 'prs'],
    ['دری', 'prs'],
    ['Kurdish (Sorani)', 'ckb'],
    ['Kurdish Sorani', 'ckb'],
    ['Sorani', 'ckb'],
    ['KURMANJI', 'kmr'],
    ['Kurdish - Kurmanji', 'kmr'],
    ['Kurmancî', 'kmr'],
    ['Badini', 'kmr-Arab'],
    ['Kurdish', 'ku'],
    ['Tigrigna', 'ti'],
    ['  tigrinya ', 'ti'],
    ['Pushto', 'ps'],
    ['Sylheti', 'syl'],
    ['Bangla', 'bn'],
    ['Mandarin', 'zh'],
    ['Twi', 'ak'],
    ['Portugese', 'pt'],
    ['Vietnamese language', 'vi'],
    ['ar-SY', 'ar'],
    ['AR', 'ar'],
    ['BSL', 'bfi'],
  ])('%s is %s', (words, tag) => {
    expect(parseLanguage(words)).toBe(tag);
  });

  test.each(['', '?', 'unknown', 'n/a', 'Klingon', 'en-XA', 'Farsi/Dari', 'none'])(
    '%s is none that we can tell',
    (words) => {
      expect(parseLanguage(words)).toBeNull();
    },
  );

  test('every language is known by its own name and its English name', () => {
    for (const language of allLanguages()) {
      expect([language.english, parseLanguage(language.english)]).toEqual([language.english, language.tag]);
      expect([language.own, parseLanguage(language.own)]).toEqual([language.own, language.tag]);
    }
  });
});

describe('a cell with several languages', () => {
  test.each([
    ['Arabic, English', ['ar', 'en'], []],
    ['Dari / Pashto', ['prs', 'ps'], []],
    ['Farsi/Dari', ['fa', 'prs'], []],
    ['Kurdish (Sorani) and Arabic', ['ckb', 'ar'], []],
    ['Tigrinya & something', ['ti'], ['something']],
    ['Arabic; arabic', ['ar'], []],
    ['', [], []],
  ])('%s', (cell, tags, unknown) => {
    expect(parseLanguages(cell)).toEqual({ tags, unknown });
  });
});
