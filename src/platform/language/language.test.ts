import { describe, expect, test } from 'vitest';

import {
  allLanguages,
  direction,
  findLanguage,
  languageName,
  ownLanguageName,
  standardLanguageCode,
} from './language.ts';
import { knownLanguages } from './languages.ts';

describe('the register of languages', () => {
  test('names each language once', () => {
    const tags = knownLanguages.map((row) => row.tag);
    expect(new Set(tags).size).toBe(tags.length);
    const names = knownLanguages.map((row) => row.english);
    expect(new Set(names).size).toBe(names.length);
  });

  test('holds tags and locales that are well formed', () => {
    for (const row of knownLanguages)
      expect(() => Intl.getCanonicalLocales([row.tag, ...(row.intl ?? [])])).not.toThrow();
  });

  test.each([
    ['prs', 'دری', 'Dari', 'rtl', 'fa'],
    ['fa', 'فارسی', 'Farsi', 'rtl', 'fa'],
    ['ckb', 'کوردی (سۆرانی)', 'Kurdish (Sorani)', 'rtl', 'ku'],
    ['kmr', 'Kurdî (Kurmancî)', 'Kurdish (Kurmanji)', 'ltr', 'ku'],
    ['kmr-Arab', 'کوردی (بادینی)', 'Kurdish (Bahdini)', 'rtl', 'ku'],
    ['haz', 'هزارگی', 'Hazaragi', 'rtl', 'fa'],
    ['syl', 'সিলেটি', 'Sylheti', 'ltr', 'bn'],
    ['ti', 'ትግርኛ', 'Tigrinya', 'ltr', 'ti'],
  ])('%s is %s (%s), runs %s, and goes out as %s', (tag, own, english, runs, code) => {
    expect(ownLanguageName(tag)).toBe(own);
    expect(languageName(tag)).toBe(english);
    expect(direction(tag)).toBe(runs);
    expect(standardLanguageCode(tag)).toBe(code);
  });

  test('drops a region that it does not tell apart', () => {
    expect(findLanguage('ar-SY')?.tag).toBe('ar');
    expect(findLanguage('kmr-Arab-IQ')?.tag).toBe('kmr-Arab');
  });

  test('knows Dari by its other tag, which is not Farsi', () => {
    expect(findLanguage('fa-AF')?.tag).toBe('prs');
    expect(findLanguage('fa-IR')?.tag).toBe('fa');
  });

  test('never hides a language that it does not know', () => {
    expect(findLanguage('xx')).toBeNull();
    expect(languageName('xx')).toBe('xx');
    expect(direction('xx')).toBe('ltr');
  });

  test('does not offer the test languages to people', () => {
    expect(allLanguages().map((one) => one.tag)).not.toContain('en-XA');
  });
});
