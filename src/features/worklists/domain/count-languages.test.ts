import { expect, it } from 'vitest';

import { countLanguages } from './count-languages.ts';

it('counts each person by the first of their languages, and whoever was not asked as needing an interpreter', () => {
  expect(
    countLanguages([
      { languages: ['ti', 'ar'], interpreterNeeded: true },
      { languages: ['ti'], interpreterNeeded: null },
      { languages: ['en'], interpreterNeeded: false },
      { languages: [], interpreterNeeded: null },
    ]),
  ).toEqual([
    { language: 'ti', people: 2, interpreters: 2 },
    { language: 'en', people: 1, interpreters: 0 },
    { language: null, people: 1, interpreters: 1 },
  ]);
});
