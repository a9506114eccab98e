/** Letters that Arabic, Persian, Pashto, Urdu and Kurdish keyboards write for one another, and the shapes of hamza that people leave out. */
const sameLetter: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ك: 'ک',
  ڪ: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ۓ: 'ی',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ء: '',
  ڼ: 'ن',
  ں: 'ن',
  ګ: 'گ',
  ړ: 'ر',
  ڑ: 'ر',
  ڕ: 'ر',
  ټ: 'ت',
  ٹ: 'ت',
  ډ: 'د',
  ڈ: 'د',
  ڵ: 'ل',
  ڤ: 'ڤ',
};
const variants = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'gu');

/** One alphabet for all that are written in Arabic script; Sorani's own vowels (ە ۆ ێ وو) stay, as they are read aloud. */
export function unifyArabic(text: string): string {
  return text.replace(/(?<!\p{L})ئ(?=[ادەۆێوی])/gu, '').replace(variants, (letter) => sameLetter[letter] ?? letter);
}

/** Names that are still written as the Quran writes them, without their alef, and as they are otherwise. */
const classical: Readonly<Record<string, string>> = {
  رحمن: 'رحمان',
  اسحق: 'اسحاق',
  اسمعیل: 'اسماعیل',
  ابرهیم: 'ابراهیم',
  هرون: 'هارون',
  عثمن: 'عثمان',
  سلیمن: 'سلیمان',
  لقمن: 'لقمان',
  یسین: 'یاسین',
  یس: 'یاسین',
};

/** A unified token in its usual spelling. */
export const usualSpelling = (token: string): string => classical[token] ?? token;

const sounds: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  څ: 'ts',
  ځ: 'z',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  ږ: 'zh',
  س: 's',
  ش: 'sh',
  ښ: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ە: 'e',
  ۆ: 'o',
  ۇ: 'u',
  ێ: 'e',
};

/**
 * What the letters say, without the short vowels that Arabic script does not write: consonants, long vowels, and `w`, `y` where they begin a syllable.
 * Ayn is silent but at the beginning. The learned model compares the letters themselves; this is for keys and for eyes.
 */
export function romaniseArabic(token: string): string {
  const letters = [...token.replace(/وو/gu, 'ۇ')];
  return letters.map((letter, at) => soundOf(letter, letters[at - 1], letters[at + 1], at)).join('');
}

function soundOf(letter: string, before: string | undefined, after: string | undefined, at: number): string {
  const isLast = after === undefined;
  if (letter === 'و') return at === 0 || after === 'ا' || before === 'ا' ? 'w' : 'u';
  if (letter === 'ی') return at === 0 || (after === 'ا' && at > 0) ? 'y' : 'i';
  if (letter === 'ع' && at === 0) return after === 'ا' ? '' : 'a';
  if (letter === 'ه' && isLast) return 'a';
  return sounds[letter] ?? letter;
}
