/** Groups of consonants that sound alike in English; Soundex knows no other language, which is why it finds our people badly. */
const groups = ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'];
const digitOf = new Map(groups.flatMap((group, index) => [...group].map((letter) => [letter, String(index + 1)])));

/** American Soundex of a name: its first letter and three digits; empty where it has no letter of the English alphabet. */
export function soundex(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const [first = ''] = letters;
  let code = '';
  let before = digitOf.get(first) ?? '';
  for (const letter of letters.slice(1)) {
    const digit = digitOf.get(letter) ?? '';
    if (digit !== '' && digit !== before) code += digit;
    // Between two letters of a group a vowel parts them; h and w do not.
    if (letter !== 'h' && letter !== 'w') before = digit;
  }
  return first === '' ? '' : first.toUpperCase() + code.slice(0, 3).padEnd(3, '0');
}
