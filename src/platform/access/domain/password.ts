import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import { commonWords } from './common-words.ts';

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'about-you';

export const shortestPassword = 12;
export const longestPassword = 200;

/**
 * Length and not being easily guessed, and no rule about which characters (NIST SP 800-63B, NCSC: three random words).
 * Lengths count characters, not bytes. The value is the password as it is stored and compared: Unicode NFKC.
 */
export function checkPassword(
  typed: string,
  about: Readonly<{ email: string; name: string }>,
): Result<string, PasswordProblem> {
  const password = typed.normalize('NFKC');
  const length = [...password].length;
  if (length < shortestPassword) return failure('too-short');
  if (length > longestPassword) return failure('too-long');
  const letters = plainLetters(password);
  if (isMostlyAbout(letters, about)) return failure('about-you');
  if (isRepetitive(password) || isRun(password) || isMadeOfCommonWords(letters)) return failure('too-common');
  return success(password);
}

/** Lower case, the usual stand-ins undone, and only letters kept: `P@ssw0rd2026!` is `password`. */
function plainLetters(text: string): string {
  const undone = text
    .toLowerCase()
    .replaceAll(/[\d!?.,*#_-]+$/gu, '')
    .replaceAll(/[@4]/gu, 'a')
    .replaceAll('0', 'o')
    .replaceAll(/[1!|]/gu, 'i')
    .replaceAll('3', 'e')
    .replaceAll(/[5$]/gu, 's');
  return undone.replaceAll(/[^\p{L}]/gu, '');
}

function isMostlyAbout(letters: string, { email, name }: Readonly<{ email: string; name: string }>): boolean {
  const own = [...email.split(/[@.]/u), ...name.split(/\s+/u)].map(plainLetters).filter((part) => part.length >= 3);
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), letters);
  return rest !== letters && rest.length < 6;
}

/** Fewer than five different characters, however many there are. */
function isRepetitive(password: string): boolean {
  return new Set(password.toLowerCase()).size < 5;
}

/** Along the keyboard, the alphabet or the digits for most of its length: `qwertyuiop12`, `abcdefghijkl`. */
function isRun(password: string): boolean {
  const rows = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890',
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
    '1qaz2wsx3edc4rfv5tgb',
  ];
  const both = [...rows, ...rows.map((row) => [...row].reverse().join(''))];
  const text = password.toLowerCase();
  let steps = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (both.some((row) => row.includes(pair))) steps++;
  }
  return steps >= text.length * 0.7;
}

/** Nothing but one or two of the words that guessers try first, in any number: `passwordpassword`, `welcomeliverpool`. */
function isMadeOfCommonWords(letters: string): boolean {
  if (letters === '') return true;
  const used = new Set<string>();
  let rest = letters;
  while (rest !== '') {
    const word = commonWords.filter((common) => rest.startsWith(common)).sort((a, b) => b.length - a.length)[0];
    if (word === undefined) return false;
    used.add(word);
    rest = rest.slice(word.length);
  }
  return used.size <= 2;
}
