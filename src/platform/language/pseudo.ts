const accents: Readonly<Record<string, string>> = {
  a: 'à',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'õ',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** English that is still readable but accented, and longer by about two fifths as many languages are: text that was never given to the translator stands out. */
export function accented(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const accent = accents[letter.toLowerCase()] ?? letter;
    const longer = 'aeiou'.includes(letter.toLowerCase()) ? accent + accent : accent;
    return letter === letter.toUpperCase() ? accent.toUpperCase() + longer.slice(accent.length) : longer;
  });
}

/** English words set right to left, word by word as readers of Arabic meet them: anything that ignores direction stands out. */
export function mirrored(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => `\u202e${word}\u202c`);
}

/** What a test language does to a piece of English, or null for a real language. */
export function pseudoTransform(language: string): ((text: string) => string) | null {
  if (language === 'en-XA') return accented;
  if (language === 'ar-XB') return mirrored;
  return null;
}
