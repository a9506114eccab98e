import { editsAllowed, isWithinEdits } from './edit-distance.ts';
import { nationalityWords } from './nationality-words.ts';
import { isNothing } from './nothing-written.ts';

const byWords = new Map<string, string>();
const codes = new Set<string>();
for (const line of nationalityWords) {
  const code = line.slice(0, 3);
  codes.add(code);
  for (const words of line.slice(4).split('|')) byWords.set(fold(words), code);
}
const longWords = [...byWords.keys()].filter((words) => words.length >= 5);

/**
 * The ISO 3166-1 alpha-3 code of a country or people as written ("Afghani", "Viet Nam", "ERI", "Sudaneese"), XXA for stateless; null where the
 * words name none, or two. A letter wrong is allowed only where no other country is as near.
 */
export function readNationality(text: string): string | null {
  if (isNothing(text)) return null;
  const whole = fold(text);
  const upper = text.trim().toUpperCase();
  if (codes.has(upper)) return upper;
  const known = byWords.get(whole) ?? byWords.get(fold(text.replace(/\(.*?\)/g, ' ')));
  if (/\b(bid[ou]+n|bedou?n|bedoo?n|stateless)\b/.test(whole)) return 'XXA';
  return known ?? nearest(whole);
}

function nearest(words: string): string | null {
  const allowed = editsAllowed(words);
  for (let edits = 1; edits <= allowed; edits += 1) {
    const found = new Set(
      longWords
        .filter((known) => editsAllowed(known) >= edits && isWithinEdits(words, known, edits))
        .map((known) => byWords.get(known)),
    );
    if (found.size > 1) return null;
    const [only] = found;
    if (only !== undefined) return only;
  }
  return null;
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .replace(/['’`]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
