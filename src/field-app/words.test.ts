import { expect, test } from 'vitest';

import { arabic } from './words/ar.ts';
import { english } from './words/en.ts';
import { arabic as arabicOfSurveys } from './words/asking-ar.ts';
import { english as englishOfSurveys } from './words/asking-en.ts';
import { arabic as arabicOfFillings } from './words/filling-ar.ts';
import { english as englishOfFillings } from './words/filling-en.ts';

type Part = Readonly<{ strings: Readonly<Record<string, unknown>> }>;

/** What the keys of each part begin with: `people`, `offline.desk` would be `offline`. */
const namesOf = (parts: readonly Part[]): readonly string[] =>
  [...new Set(parts.flatMap(({ strings }) => Object.keys(strings)).map((key) => key.split('.')[0] ?? ''))].sort();

test.each([
  ['the app', english, arabic],
  ['the screens of a form', englishOfFillings, arabicOfFillings],
  ['the screens of a survey', englishOfSurveys, arabicOfSurveys],
])('Arabic brings words of every part of %s that English brings', (_of, ours, theirs) => {
  expect(namesOf(theirs)).toEqual(namesOf(ours));
  expect(theirs).toHaveLength(ours.length);
});
