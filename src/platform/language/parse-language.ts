import { findLanguage } from './language.ts';
import { knownLanguages } from './languages.ts';

/** What a cell of a list said about languages: the tags we know, in the order written, and the words that a person must look at. */
export type LanguagesRead = Readonly<{ tags: readonly string[]; unknown: readonly string[] }>;

const byWords = new Map(
  knownLanguages
    .filter((row) => row.sort !== 'pseudo')
    .flatMap((row) => [row.english, row.own, ...(row.also ?? [])].map((words) => [fold(words), row.tag] as const)),
);

/** Lower case, without accents or punctuation, and without words that say nothing ("language", "speaker", "first"). */
function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/\b(language|speaker|speaking|speaks|first|main|native|only|fluent)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * The tag of a language as people write it in lists ("Kurdish Sorani", "KURMANJI", "Tigrigna", "فارسی", "fa", "ar-SY"), or null where the words
 * could mean two or none. "Persian" is read as Farsi; "Kurdish" as `ku`, which says that the variety is still to be asked.
 */
export function parseLanguage(words: string): string | null {
  const folded = fold(words);
  if (folded === '') return null;
  return byWords.get(folded) ?? byTag(words.trim());
}

function byTag(words: string): string | null {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(words)) return null;
  const [first = '', ...rest] = words.replaceAll('_', '-').split('-');
  const language = findLanguage([first.toLowerCase(), ...rest].join('-'));
  return language === null || language.sort === 'pseudo' ? null : language.tag;
}

/** Reads a cell that may name several languages ("Arabic, English", "Dari / Pashto", "Kurdish (Sorani) and Arabic"). */
export function parseLanguages(cell: string): LanguagesRead {
  const whole = parseLanguage(cell);
  if (whole !== null) return { tags: [whole], unknown: [] };
  const pieces = cell
    .split(/[,;/|&+\n،؛]|\band\b|\bor\b/i)
    .map((piece) => piece.trim())
    .filter((piece) => fold(piece) !== '');
  const read = pieces.map((piece) => ({ piece, tag: parseLanguage(piece) }));
  return {
    tags: [...new Set(read.flatMap(({ tag }) => (tag === null ? [] : [tag])))],
    unknown: read.flatMap(({ piece, tag }) => (tag === null ? [piece] : [])),
  };
}
