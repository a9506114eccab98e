/** A consonant as it is read first, and as it may also be read: French or English `ch`, Egyptian or Levantine `g`, Arabic or Persian `dh`. */
const sounds: Readonly<Record<string, readonly [string, string?]>> = {
  sch: ['x'],
  tch: ['c'],
  kh: ['h'],
  gh: ['k', 'g'],
  sh: ['x'],
  ch: ['x', 'c'],
  zh: ['j', 'z'],
  dj: ['j'],
  xh: ['j', 'h'],
  gj: ['j', 'k'],
  dh: ['d', 'z'],
  th: ['t', 's'],
  ph: ['f'],
  ts: ['s'],
  b: ['b'],
  c: ['k', 's'],
  d: ['d', 't'],
  f: ['f'],
  g: ['k', 'j'],
  h: ['h'],
  j: ['j', 'y'],
  k: ['k'],
  l: ['l'],
  m: ['m'],
  n: ['n'],
  p: ['b', 'f'],
  q: ['k'],
  r: ['r'],
  s: ['s'],
  t: ['t', 'd'],
  x: ['h', 'j'],
  z: ['z', 's'],
};
const units = /sch|tch|kh|gh|sh|ch|zh|dj|xh|gj|dh|th|ph|ts|[a-z]|\d+/g;

/**
 * One or two keys of the consonants in a romanised token, the same from every script: without vowels, `w`, `y` and a last `h`; a vowel at the
 * beginning leaves an `a`. The second reads every doubtful letter its other way. For blocking: different names may share a key.
 */
export function skeletonsOf(latin: string): readonly string[] {
  const found = latin.replace(/h+$/, '').match(units) ?? [];
  const first = keyOf(found, 0);
  const second = keyOf(found, 1);
  // Somali writes ayn as c: Cali is Ali.
  if (/^c[aeiou]/.test(latin)) return [...new Set([first, second, keyOf(found.slice(1), 0)])];
  return first === second ? [first] : [first, second];
}

function keyOf(found: readonly string[], reading: 0 | 1): string {
  const key = found.map((unit, at) => letterOf(unit, at, reading)).join('');
  const collapsed = key.replace(/(.)\1+/g, '$1');
  return collapsed === '' ? found.join('') : collapsed;
}

function letterOf(unit: string, at: number, reading: 0 | 1): string {
  const sound = sounds[unit];
  if (sound !== undefined) return sound[reading] ?? sound[0];
  if (/\d/.test(unit)) return unit;
  if (at > 0) return '';
  return /[aeiou]/.test(unit) ? 'a' : unit === 'v' ? 'w' : unit;
}
