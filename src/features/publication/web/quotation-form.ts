import { z } from 'zod';

import type { FormProblem } from '#platform/web/read-form.ts';

import type { OpenAnswer, OpenQuestion } from '../domain/analysed-survey.ts';
import type { QuotationProblem, WordsToRelease } from '../domain/quotation-review.ts';

/** One answer in somebody's own words, with the question that it answers. */
export type ChosenAnswer = OpenAnswer & Readonly<{ question: string; label: string }>;

const text = z.string().max(4000).catch('');
export const chosenShape = z.object({ question: z.string().max(400).catch(''), response: z.guid().catch('') });
const wordsShape = z.looseObject({
  words: text,
  paraphrase: text.optional(),
  read: text.optional(),
  do: text.optional(),
});

/** What of an answer would go out; `isAdding` where its reader lets it out now. */
export function readWords(form: unknown): WordsToRelease & Readonly<{ isAdding: boolean }> {
  const { words, paraphrase, read, do: wanted, ...rest } = wordsShape.parse(form ?? {});
  return {
    words: words.replaceAll('\r\n', '\n').trim(),
    isParaphrase: paraphrase === 'yes',
    isRead: read === 'yes',
    stays: Object.entries(rest).flatMap(([name, value]) =>
      name.startsWith('stays-') && typeof value === 'string' ? [value] : [],
    ),
    isAdding: wanted === 'add',
  };
}

export function findAnswer(
  questions: readonly OpenQuestion[],
  { question, response }: z.infer<typeof chosenShape>,
): ChosenAnswer | null {
  const found = questions.find((one) => one.question === question);
  const answer = found?.answers.find(({ responseId }) => responseId === response);
  return found === undefined || answer === undefined ? null : { ...answer, question, label: found.label };
}

const fieldOf: Readonly<Record<QuotationProblem, string>> = {
  'words-missing': 'words',
  'not-their-words': 'words',
  'few-in-language': 'words',
  'not-read': 'read',
  'marks-open': 'stays',
};

export const quotationProblems = (problems: readonly QuotationProblem[]): readonly FormProblem[] =>
  problems.map((problem) => ({ field: fieldOf[problem], message: `publication.choose.${problem}` }));
