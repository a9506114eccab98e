import { cleanName } from './clean-name.ts';
import type { NameToken } from './name-token.ts';
import { placeholderBeginnings, placeholderWords } from './placeholder-words.ts';

/** Link words of which alone no name is a placeholder: somebody may be called No, I or Ro. */
const weak: ReadonlySet<string> = new Set([
  'no',
  'i',
  'ii',
  'of',
  'one',
  'two',
  'three',
  'ro',
  'ten',
  'nom',
  'given',
  'yet',
  'la',
  'لا',
  'بی',
  'نام',
  'اسم',
  'first',
  'second',
  'emer',
  'sin',
  'sans',
  'not',
  'man',
  'lama',
]);

/** True where a name says that no name is known (unknown, baby boy, twin one, FNU, نامعلوم): two people who share it share nothing. */
export function isPlaceholderName(tokens: readonly Pick<NameToken, 'written'>[]): boolean {
  const words = tokens.map((token) => cleanName(token.written)[0] ?? '').map(withoutMarks);
  if (words.length === 0) return true;
  if (placeholderBeginnings.has(words[0] ?? '')) return true;
  if (words.join(' ') === 'n a') return true;
  return words.every(isPlaceholderWord) && words.some((word) => !weak.has(word) || words.length > 1);
}

const isPlaceholderWord = (word: string): boolean =>
  placeholderWords.has(word) || /^(.)\1{2,}$/u.test(word) || /^\d+$/.test(word);

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}
