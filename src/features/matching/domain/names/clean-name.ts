import { unifyArabic } from './arabic-letters.ts';

/** Longer than any name that a register takes; what is beyond it is not read, so that a token of megabytes costs nothing. */
const longestName = 400;
const longestToken = 48;

/** Harakat, Quranic marks and tatweel say nothing that tells two names apart; the vowel signs of other scripts do and stay. */
const arabicMarks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
/** Zero-width and bidirectional controls, soft hyphens, variation selectors: never part of a name. */
const invisible = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f]/gu;
/** Apostrophes of every kind, and the letters and signs that stand for ayn and hamza in Latin script. */
const apostrophes = /['`´\u02b0-\u02ff\u2018-\u201b\u2032\ua78b\ua78c\uff07]/gu;
const notName = /[^\p{L}\p{M}\p{N}]+/u;
/** Most names of most lists: nothing in them has to be cleaned. */
const plainWords = /^[a-z ]*$/;

/** A name's tokens in lower case and in their own script, without controls, marks and punctuation; Arabic-script letters as one alphabet. */
export function cleanName(text: string): string[] {
  if (text.length <= longestToken && plainWords.test(text)) return text.split(' ').filter((token) => token !== '');
  const letters = text
    .slice(0, longestName)
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(arabicMarks, '')
    .replace(apostrophes, '')
    .toLowerCase()
    .normalize('NFC');
  return unifyArabic(letters)
    .split(notName)
    .map((token) => [...token].slice(0, longestToken).join(''))
    .filter((token) => token !== '');
}
