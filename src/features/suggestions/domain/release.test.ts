import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { releaseForm } from './release-form.ts';
import { reviewRelease } from './release.ts';

const english = { language: 'en', said: 'Ahmed waited in Toxteth.', answer: 'A second nurse comes.' };
const arabic = { language: 'ar', said: 'انتظرت طويلًا', answer: 'تأتي ممرضة ثانية' };
const nothing = { read: [], stays: [] };
const known = ['Toxteth'];

describe('a release', () => {
  test('waits until each language was read to the end and each marked word was let stand', () => {
    const review = reviewRelease([english, arabic], nothing, known);
    expect([review.isDone, review.unread, review.open, review.marksLeft]).toEqual([
      false,
      ['en', 'ar'],
      ['en said Ahmed', 'en said Toxteth'],
      2,
    ]);
    const ticked = { read: ['en', 'ar'], stays: review.open };
    expect(reviewRelease([english, arabic], ticked, known).isDone).toBe(true);
  });

  test('waits again where a word was put in after it was ticked off', () => {
    const ticked = { read: ['en'], stays: ['en said Ahmed', 'en said Toxteth'] };
    const review = reviewRelease([{ ...english, answer: 'Ring 07700900123.' }], ticked, known);
    expect([review.isDone, review.open]).toEqual([false, ['en answer 07700900123']]);
  });

  test('lets nothing out where there is nothing to read', () => {
    expect(reviewRelease([], nothing, known).isDone).toBe(false);
  });

  test('is never done without a person for each text, whatever was ticked', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (stays) => {
        expect(reviewRelease([english], { read: [], stays }, known).isDone).toBe(false);
      }),
    );
  });
});

describe('the form of a release', () => {
  const made = { said: 'x', language: 'ar', from: 'told', returnIn: ['ar', 'ti'] } as const;
  const full = Object.fromEntries(
    ['ar', 'en', 'ti'].flatMap((tag) => [
      [`said-${tag}`, `s ${tag}`],
      [`answer-${tag}`, `a ${tag}`],
    ]),
  );

  test('asks for the language in which it was said, English, and those of everybody who gave it', () => {
    const read = releaseForm(made).parse({
      ...full,
      'checkedBy-ti': 'Tigrinya speaker, Example Forum',
      'read-ar': 'yes',
      'stays-0': 'ar said x',
    });
    expect(read.texts.map(({ language, state }) => [language, state])).toEqual([
      ['ar', 'draft'],
      ['en', 'draft'],
      ['ti', 'checked'],
    ]);
    expect(read.ticked).toEqual({ read: ['ar'], stays: ['ar said x'] });
  });

  test('refuses a language without words', () => {
    const read = releaseForm(made).safeParse({ ...full, 'answer-ti': '  ' });
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['answer-ti', 'suggestions.problem.words-missing'],
    ]);
  });

  test('takes English that was said in English as its own source', () => {
    const read = releaseForm({ ...made, language: 'en', returnIn: ['en'] }).parse(full);
    expect(read.texts).toEqual([{ language: 'en', said: 's en', answer: 'a en', state: 'source' }]);
  });
});
