/**
 * What two romanisations of one spelling mostly share, in order: English, French, German and Turkish ways to write a sound, doubled letters, and
 * the `h` that ends a name in -ah. It is careful: different names may not meet here, as what is equal here is equal to whoever asks.
 */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/sch|sj/g, 'sh'],
  [/tch|tsch/g, 'ch'],
  [/dj|dzh|xh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/v/g, 'w'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[aeiou])y(?![aeiou])/g, 'i'],
  [/(?<![aeiou])y(?![aeiou])/g, 'i'],
  [/(?<=[^aeiouy])y(?=[aeiou])/g, 'i'],
  [/i[ey]$/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[ae])h$/g, ''],
];

/** A spelling without any of these has nothing to fold. */
const foldable = /sch|s?j|ch|dj|dzh|xh|ph|ck|[qvy]|ou|oo|ee|ie$|(.)\1|[ae]h$/;

/** The canonical spelling of a romanised token. Doing it twice changes nothing more. */
export function canonicalOf(latin: string): string {
  if (!foldable.test(latin)) return latin;
  let text = latin;
  for (let before = ''; before !== text;) {
    before = text;
    for (const [pattern, letters] of foldings) text = text.replace(pattern, letters);
  }
  return text === '' ? latin : text;
}
