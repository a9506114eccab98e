import { readCode } from './code-word.ts';

/** The path of a link that can be used once: the word holds the link's own token and the code, so that one scan or tap brings both. */
export const accessPath = (token: string, code: string): string => `/c/${token}${code}`;

/** Token and code of such a word as it was typed or tapped; null where it is none. */
export function readAccessWord(word: string): Readonly<{ token: string; code: string }> | null {
  const whole = word.replace(/[\s\p{Pd}]/gu, '');
  const [token, code] = [readCode(whole.slice(0, 12)), readCode(whole.slice(12))];
  return token === null || code === null ? null : { token, code };
}
