import type { NameToken } from './name-token.ts';

/** True where one token is a single letter with which the other, longer one begins, in whatever script either is written. */
export function isInitialOf(initial: NameToken, name: NameToken): boolean {
  if (initial.letters.length > 2) return false;
  if ([...initial.letters].length !== 1 || [...name.letters].length < 2) return false;
  if (initial.script === name.script && name.letters.startsWith(initial.letters)) return true;
  const first = initial.latin[0];
  return first !== undefined && (name.latin.startsWith(first) || (isVowel(first) && isVowel(name.latin[0])));
}

/** A first vowel is written differently for one name (Omar, Umar), so one stands for another only across scripts, where it is the letter alef or ayn. */
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);
