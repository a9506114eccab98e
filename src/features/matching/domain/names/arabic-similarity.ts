/** Letters that sound alike to those who speak Persian, Kurdish, Pashto or a dialect, and so stand for each other in names. */
const alike = ['سصث', 'تط', 'ذزضظ', 'حه', 'قغگ', 'کق', 'جژ', 'وڤ', 'بپ'];
/** Letters that are vowels as often as not: other names differ in nothing else (سالم, سلیم), so they are worth more than a slip. */
const weak = new Set('اوی');
/** Short vowels as Sorani writes them and other spellings of the same name do not. */
const sorani = new Set('ەۆێۇ');

const cost = { sorani: 0.15, alike: 0.4, weak: 1.5, ayn: 1, other: 2 } as const;

/** Log-odds that two tokens in Arabic script are one name, by their own letters. No pairs were there to learn it from: the figures are a judgement. */
export function arabicLogOdds(a: string, b: string): number {
  if (a === b) return 12;
  const [left, right] = [[...a], [...b]];
  const isKurdish = [...left, ...right].some((letter) => sorani.has(letter));
  return 4.5 - 5 * distance(left, right, isKurdish) * (4 / Math.max(3, Math.min(left.length, right.length)));
}

function distance(a: readonly string[], b: readonly string[], isKurdish: boolean): number {
  let row = [0];
  b.forEach((letter, at) => row.push((row[at] ?? 0) + missing(letter, isKurdish)));
  for (const letter of a) {
    const next = [(row[0] ?? 0) + missing(letter, isKurdish)];
    b.forEach((other, at) => {
      const swapped = (row[at] ?? 0) + swap(letter, other);
      const left = (row[at + 1] ?? 0) + missing(letter, isKurdish);
      next.push(Math.min(swapped, left, (next[at] ?? 0) + missing(other, isKurdish)));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

/** In a Kurdish spelling a short u is a waw. */
function missing(letter: string, isKurdish: boolean): number {
  if (sorani.has(letter) || (isKurdish && letter === 'و')) return cost.sorani;
  if (weak.has(letter)) return cost.weak;
  return letter === 'ع' || letter === 'ه' ? cost.ayn : cost.other;
}

function swap(a: string, b: string): number {
  if (a === b) return 0;
  const isVowel = (letter: string) => sorani.has(letter) || weak.has(letter);
  if (isVowel(a) && isVowel(b)) return sorani.has(a) || sorani.has(b) ? cost.sorani : cost.weak;
  return alike.some((letters) => letters.includes(a) && letters.includes(b)) ? cost.alike : cost.other;
}
