/** Latin accents and Arabic vowel marks. Marks of Bengali, Tamil or Devanagari are vowels of the word and stay. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670]+/gu;
const notLetters = /[^\p{L}\p{N}]+/gu;

/** Letters that no decomposition takes apart, and Arabic-script letters that people write for one another. */
const sameLetter = new Map<string, string>(
  Object.entries({
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ə: 'e',
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ئ: 'ي',
    ک: 'ك',
    ة: 'ه',
    ۀ: 'ه',
    ؤ: 'و',
    ـ: '',
  }),
);

/** A name's tokens, without case, accents, vowel marks or punctuation, in the order written; the script stays as it is. */
export function nameTokens(name: string): string[] {
  const folded = [...name.normalize('NFKD').replace(marks, '').toLowerCase()]
    .map((letter) => sameLetter.get(letter) ?? letter)
    .join('');
  return folded
    .replace(notLetters, ' ')
    .trim()
    .split(' ')
    .filter((token) => token !== '');
}

/** The whole name as one key: its tokens sorted, so that given and family names in either order are the same. */
export function fullNameKey(name: string): string {
  return nameTokens(name).sort().join(' ');
}

/** A telephone number's digits, in international form where it is plainly British; null when it has too few to mean anything. */
export function phoneKey(phone: string): string | null {
  const digits = toAsciiDigits(phone).replace(/[^\d+]/g, '');
  const international = digits
    .replace(/^\+/, '')
    .replace(/^00/, '')
    .replace(/^0(?=\d{9,10}$)/, '44');
  return international.length >= 9 ? international : null;
}

/** A reference's letters and digits in capitals; null when it is too short to tell anybody apart. */
export function referenceKey(reference: string): string | null {
  const key = toAsciiDigits(reference)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return key.length >= 5 ? key : null;
}

/** Arabic-Indic and Persian digits as 0-9; everything else as it was. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}
