import { describe, expect, test } from 'vitest';

import { chooseLanguage } from './choose-language.ts';

const exist = ['en', 'ar', 'prs', 'fa', 'ti'];

describe('the language of an answer', () => {
  test.each([
    ['nothing is wished for', {}, 'en'],
    ['the address asks for one', { query: 'ar', cookie: 'fa', header: 'ti' }, 'ar'],
    ['the address asks for one that does not exist', { query: 'fr', cookie: 'fa' }, 'fa'],
    ['one was chosen before', { cookie: 'ti', header: 'ar' }, 'ti'],
    ['the one chosen before no longer exists', { cookie: 'xx', header: 'ar' }, 'ar'],
    ['the browser wishes for a country’s variety', { header: 'ar-SY' }, 'ar'],
    ['the browser calls Dari the Farsi of Afghanistan', { header: 'fa-AF' }, 'prs'],
    ['the browser wishes for several', { header: 'fr, ti;q=0.4, fa;q=0.8' }, 'fa'],
    ['the browser refuses one', { header: 'ar;q=0, ti;q=0.1' }, 'ti'],
    ['the browser takes anything', { header: '*' }, 'en'],
    ['capitals are used', { header: 'AR' }, 'ar'],
    ['what is sent is nonsense', { query: '../etc', cookie: '<script>', header: ';;q=,,,' }, 'en'],
    ['what is sent is endless', { header: 'xx,'.repeat(100_000) }, 'en'],
  ])('when %s', (_when, wishes, language) => {
    expect(chooseLanguage(wishes, exist)).toBe(language);
  });
});
