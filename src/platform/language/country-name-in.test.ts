import { expect, test } from 'vitest';

import { countriesIn, countryNameIn } from './country-name-in.ts';

test.each([
  ['AFG', 'en', 'Afghanistan'],
  ['ERI', 'ar', 'إريتريا'],
  ['COD', 'en', 'Congo - Kinshasa'],
  ['CHE', 'en', 'Switzerland'],
  ['TCD', 'en', 'Chad'],
  ['XXA', 'en', null],
  ['afg', 'en', null],
])('%s in %s is %s', (code, reader, name) => {
  expect(countryNameIn(code, reader)).toBe(name);
});

test('every country has a name of its own in both languages of the desk', () => {
  for (const reader of ['en', 'ar']) {
    const countries = countriesIn(reader);
    expect(countries.length).toBeGreaterThan(190);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  }
});
