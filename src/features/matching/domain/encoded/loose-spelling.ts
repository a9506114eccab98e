/**
 * Ways of writing a sound that the consonants of a name keep apart and that one person's papers mix: Albanian xh, gj and -aj, French ch, Kurdish ş without its mark. The learned comparison of
 * names in clear knows them; an encoding has to be told.
 */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/xh|gj|zh/g, 'j'],
  [/sh/g, 's'],
  [/ch/g, 'k'],
  [/c(?![ei])/g, 'k'],
  [/x/g, 'h'],
  [/(?<=[aeiou])j$/, ''],
  [/(.)\1+/g, '$1'],
];

/** A canonical form with these sounds each in one spelling. */
export const looseSpelling = (canonical: string): string =>
  foldings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), canonical);
