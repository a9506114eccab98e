import { latinDigits } from '#platform/language/latin-digits.ts';

import type { CodePart, PartKind } from './pairing-plan.ts';

/** A code as it is compared: a part is null where it was left out or cannot be read. */
export type SelfMadeCode = readonly (string | null)[];

/** Letters that the keyboards of one script write in more than one way. */
const sameLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ۀ: 'ه',
  ة: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ı: 'i',
  ß: 's',
  æ: 'a',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
};

/**
 * The first letter of what was typed, as one letter whichever way it is written: no accent or vowel sign, small, one form of each Arabic letter. Null
 * where there is no letter. Scripts are not turned into one another: whoever writes in another script the second time makes a part that differs.
 */
export function readLetter(typed: string): string | null {
  const first = /\p{L}/u.exec(typed.normalize('NFC'))?.[0];
  if (first === undefined) return null;
  const known = sameLetters[first.toLowerCase()];
  if (known !== undefined) return known;
  const bare = /\p{L}/u.exec(first.normalize('NFKD'))?.[0]?.toLowerCase() ?? first;
  const plain = /\p{L}/u.exec(bare.normalize('NFKD'))?.[0] ?? bare;
  return sameLetters[plain] ?? plain;
}

/** A whole number of up to three digits of any keyboard, without noughts before it; null where it is none. */
export function readWholeNumber(typed: string): string | null {
  const digits = /^\s*(\d{1,3})\s*$/u.exec(latinDigits(typed))?.[1];
  return digits === undefined ? null : String(Number(digits));
}

/** A day of the month, 1 to 31; 0 is read too, for whoever does not know theirs. */
export function readDayOfMonth(typed: string): string | null {
  const day = readWholeNumber(typed);
  return day === null || Number(day) > 31 ? null : day;
}

const readChoice = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

const readers: Readonly<Record<PartKind, (typed: string) => string | null>> = {
  letter: readLetter,
  number: readWholeNumber,
  day: readDayOfMonth,
  choice: readChoice,
};

/** The code that the replies of one response make; each part by itself, so that one that cannot be read costs no other. */
export function selfMadeCode(
  parts: readonly CodePart[],
  replies: ReadonlyMap<string, readonly string[]>,
): SelfMadeCode {
  return parts.map(({ path, kind }) => {
    const [typed] = replies.get(path) ?? [];
    return typed === undefined ? null : readers[kind](typed);
  });
}
