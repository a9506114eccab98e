import { describe, expect, test } from 'vitest';

import { en } from './en.ts';

const texts = Object.entries<string>(en.strings);

/** Sentences and their words; a phone number or a date that is put in counts as one word. */
function sentences(text: string): string[][] {
  return text
    .replace(/\{[^}]*\}/g, 'value')
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word)));
}

/** Syllables by groups of vowels: rough, and the same for everybody. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

describe('the English of the page', () => {
  test.each(texts)('%s has no sentence longer than 20 words', (_, text) => {
    for (const sentence of sentences(text)) expect(sentence.length).toBeLessThanOrEqual(20);
  });

  test('can be read at 9 to 11 years by the Flesch-Kincaid grade (US grade 6 or less)', () => {
    const forPeople = texts.filter(([key]) => !/^rights\.(desk|about)\./.test(key)).map(([, text]) => text);
    const all = forPeople.flatMap(sentences);
    const words = all.flat();
    const grade =
      0.39 * (words.length / all.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade).toBeLessThanOrEqual(6);
  });
});
