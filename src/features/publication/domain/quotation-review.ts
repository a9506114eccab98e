import { identifyingMarks, piecesOf, type Piece } from '#platform/identifying/domain/identifying-marks.ts';

import type { OpenQuestion } from './analysed-survey.ts';

/** Words that somebody would let out, and what of them has been ticked off: marked words that may stand, and that they were read whole. */
export type WordsToRelease = Readonly<{
  words: string;
  isParaphrase: boolean;
  isRead: boolean;
  stays: readonly string[];
}>;

export type QuotationProblem = 'words-missing' | 'not-their-words' | 'few-in-language' | 'not-read' | 'marks-open';

export type QuotationReview = Readonly<{
  pieces: readonly Piece[];
  /** Marked words, each once. */
  marked: readonly Readonly<{ words: string; kind: string }>[];
  problems: readonly QuotationProblem[];
  marksLeft: number;
}>;

/** Fewer people than this who wrote in a language, and the language itself tells who somebody is. */
export const fewestInLanguage = 8;

/**
 * Where the reading of a quotation stands. A person decides about each mark and reads the whole; words that are not those of the answer are a paraphrase, and in a language in which few wrote nothing
 * is quoted. No rule lets words out.
 */
export function reviewQuotation(
  { words, isParaphrase, isRead, stays }: WordsToRelease,
  said: Readonly<{ text: string; peopleInLanguage: number }>,
  knownPlaces: readonly string[],
): QuotationReview {
  const pieces = piecesOf(words, identifyingMarks(words, knownPlaces));
  const marks = pieces.flatMap(({ text, mark }) => (mark === null ? [] : [{ words: text, kind: mark.kind }]));
  const marked = [...new Map(marks.map((one) => [one.words, one])).values()];
  const problems: QuotationProblem[] = [];
  if (words.trim() === '') problems.push('words-missing');
  if (!isParaphrase && !isShortened(words, said.text)) problems.push('not-their-words');
  if (!isParaphrase && said.peopleInLanguage < fewestInLanguage) problems.push('few-in-language');
  if (!isRead) problems.push('not-read');
  if (marked.some((one) => !stays.includes(one.words))) problems.push('marks-open');
  return { pieces, marked, problems, marksLeft: marks.length };
}

/** Whether words are those of a text with nothing done to them but pieces left out, each shown as three dots. */
export function isShortened(words: string, text: string): boolean {
  const plain = (one: string) => one.replaceAll(/\s+/g, ' ').trim();
  const whole = plain(text);
  let at = 0;
  for (const piece of words.split(/\[?(?:…|\.\.\.)\]?/u).map(plain)) {
    if (piece === '') continue;
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** How many people wrote something in a language, over all questions. */
export function peopleInLanguage(questions: readonly OpenQuestion[], language: string): number {
  const responses = questions.flatMap(({ answers }) =>
    answers.filter((answer) => answer.language === language).map(({ responseId }) => responseId),
  );
  return new Set(responses).size;
}
