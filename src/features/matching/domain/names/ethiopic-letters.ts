/** Consonants of the Ethiopic block by row of eight code points from U+1200; labialised rows keep their `w`. */
const rows: readonly string[] = [
  'h l h m s r s sh',
  'q qw q qw b v t ch',
  'h hw n ny * k kw k',
  'kw w * z zh y d d',
  'j g gw g t ch p ts',
  'ts f p',
]
  .join(' ')
  .split(' ');

/** The vowel of each order. The sixth has none, or one so short that some write it and some do not. */
const vowels: readonly string[] = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

/** Reads Ge'ez script (Tigrinya, Amharic) aloud: ተስፋይ is `tesfay`. Letters outside the syllabary stay as they are. */
export function romaniseEthiopic(token: string): string {
  return [...token].map((letter, at) => syllable(letter, at)).join('');
}

function syllable(letter: string, at: number): string {
  const code = (letter.codePointAt(0) ?? 0) - 0x1200;
  const consonant = rows[code >> 3];
  if (code < 0 || code > 0x15f || consonant === undefined) return letter;
  const order = code & 7;
  if (consonant === '*') return order === 0 ? 'a' : order === 5 && at === 0 ? 'e' : (vowels[order] ?? '');
  if (consonant === 'h' && order === 0) return 'ha';
  return consonant + (vowels[order] ?? '');
}
