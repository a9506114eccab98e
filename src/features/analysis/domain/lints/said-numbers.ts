import { latinDigits } from '#platform/language/latin-digits.ts';

/** A number as it stands in a sentence. `isPercent`: a percent sign or the word follows it. */
export type SaidNumber = Readonly<{ said: string; value: number; isPercent: boolean; at: number }>;

const percentSign = String.raw`\s?(?:%|٪|per\s?cent\b(?!age))`;
const digits = new RegExp(String.raw`(\d+(?:[.,٫٬]\d+)*)(${percentSign})?`, 'giu');

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** English words of whole numbers from one to ninety-nine. */
export const numberWord = String.raw`(?:(?:${tens.join('|')})(?:[-\s](?:${ones.slice(0, 9).join('|')}))?|${[...ones].reverse().join('|')})`;
const wordy = new RegExp(String.raw`\b(${numberWord})\b(${percentSign})?`, 'giu');

/** A number from one to ninety-nine in words, or in digits; NaN for anything else. */
export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const parts = word.toLowerCase().split(/[-\s]/);
  const value = (one: string) => (tens.includes(one) ? 10 * (tens.indexOf(one) + 2) : ones.indexOf(one) + 1);
  return parts.reduce((total, one) => total + (value(one) === 0 ? Number.NaN : value(one)), 0);
}

/** Every number in digits, in any script, in their order. */
export const numbersIn = (text: string): readonly SaidNumber[] =>
  [...latinDigits(text).matchAll(digits)].map(({ 1: said = '', 2: sign, index }) => ({
    said,
    value: Number(said.replaceAll('٫', '.').replace(/[٬,](?=\d{3}(\D|$))/g, '')),
    isPercent: sign !== undefined,
    at: index,
  }));

/** Every number in English words: `forty-five per cent`. */
export const wordsIn = (text: string): readonly SaidNumber[] =>
  [...text.matchAll(wordy)].map(({ 1: said = '', 2: sign, index }) => ({
    ...{ said, value: numberOf(said) },
    ...{ isPercent: sign !== undefined, at: index },
  }));

const noResult =
  /(?:\b(?:tables?|figures?|pages?|sections?|questions?|appendix|chapters?|weeks?|days?|months?|years?|phases?|ages?|aged|version|part)\s|\bp\s?[=<>≤]\s?|\p{L}[-.]?|\d[-–:/])$/iu;
const noResultAfter =
  /^\s?(?:(?:st|nd|rd|th)\b|[:/]\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|%?\s?(?:ci|confidence|interval)\b)/i;

/** Whether a number may be a result: not a year, a date, a page, the name of a table, a p-value or the level of an interval. */
export function isResult({ said, value, isPercent, at }: SaidNumber, text: string): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
  if (noResult.test(before) || noResultAfter.test(after)) return false;
  return isPercent || !(/^\d{4}$/.test(said) && value >= 1900 && value < 2100);
}
