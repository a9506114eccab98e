import anyAscii from 'any-ascii';

import { romaniseArabic } from './arabic-letters.ts';
import { romaniseEthiopic } from './ethiopic-letters.ts';
import type { Script } from './script.ts';

/** Latin letters with a mark that says another sound, where taking the mark off would lose it. */
const marked: Readonly<Record<string, string>> = {
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ś: 'sh',
  ḫ: 'kh',
  ẖ: 'kh',
  ž: 'zh',
  ź: 'zh',
  ż: 'zh',
  ğ: 'g',
  ġ: 'gh',
  ṯ: 'th',
  ḏ: 'dh',
  ǧ: 'j',
  ə: 'e',
  ƣ: 'gh',
};

/** Cyrillic letters that a passport writes otherwise than the base table does. */
const cyrillic: Readonly<Record<string, string>> = {
  х: 'kh',
  ё: 'yo',
  є: 'ye',
  ї: 'yi',
  й: 'y',
  ы: 'y',
  э: 'e',
  ъ: '',
  ь: '',
  щ: 'shch',
  ґ: 'g',
  қ: 'q',
  ғ: 'gh',
  ҳ: 'h',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  ө: 'o',
  ү: 'u',
  ң: 'n',
  һ: 'h',
  і: 'i',
};

/** Figures that stand for letters where people write Arabic on a telephone, inside a word only: `m7amed`. */
const figures: Readonly<Record<string, string>> = { 2: '', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 8: 'gh', 9: 's' };

const plainLetters = /^[a-z]+$/;

/** A cleaned token in the letters a to z, lower case; figures stay only where the token is made of them. */
export function romanise(token: string, script: Script): string {
  if (plainLetters.test(token)) return token;
  return asciiLetters(script === 'latin' ? latinLetters(token) : toLatin(token, script));
}

function toLatin(token: string, script: Script): string {
  if (script === 'arabic') return romaniseArabic(token);
  if (script === 'ethiopic') return romaniseEthiopic(token);
  if (script === 'cyrillic') return [...token].map((letter) => cyrillic[letter] ?? letter).join('');
  return token;
}

function latinLetters(token: string): string {
  return [...token].map((letter) => marked[letter] ?? letter).join('');
}

function asciiLetters(text: string): string {
  const ascii = anyAscii(text).toLowerCase();
  const isWord = /[a-z]/.test(ascii);
  return ascii.replace(/[^a-z0-9]/g, '').replace(/\d/g, (figure) => (isWord ? (figures[figure] ?? '') : figure));
}
