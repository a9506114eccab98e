import { expect, it } from 'vitest';

import { languageNameIn } from './language-name-in.ts';

it.each([
  ['ti', 'en', 'Tigrinya'],
  ['ti', 'ar', 'التغرينية'],
  ['prs', 'en', 'Dari'],
  ['xx-unknown', 'ar', 'xx-unknown'],
])('%s for a reader of %s is %s', (tag, reader, name) => {
  expect(languageNameIn(tag, reader)).toBe(name);
});

it('tells Dari from Farsi, Sorani from Kurmanji and Sylheti from Bengali in every language', () => {
  for (const reader of ['en', 'ar']) {
    expect(languageNameIn('syl', reader)).not.toBe(languageNameIn('bn', reader));
    expect(languageNameIn('tig', reader)).not.toBe(languageNameIn('ti', reader));
    expect(languageNameIn('prs', reader)).not.toBe(languageNameIn('fa', reader));
    expect(languageNameIn('ckb', reader)).not.toBe(languageNameIn('kmr', reader));
  }
});
