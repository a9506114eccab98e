/** The writing systems whose names have rules of their own; `other` is romanised without any. */
export type Script = 'latin' | 'arabic' | 'ethiopic' | 'cyrillic' | 'georgian' | 'other';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['ethiopic', /\p{Script=Ethiopic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['georgian', /\p{Script=Georgian}/gu],
];

const plainLetters = /^[a-z]+$/;

/** The script of most of a token's letters, so that one look-alike typed from another alphabet does not decide; `latin` where it has none. */
export function scriptOf(token: string): Script {
  if (plainLetters.test(token)) return 'latin';
  let best: Script = 'latin';
  let most = 0;
  let known = 0;
  for (const [script, pattern] of scripts) {
    const count = token.match(pattern)?.length ?? 0;
    known += count;
    if (count > most) [best, most] = [script, count];
  }
  const letters = token.match(/\p{L}/gu)?.length ?? 0;
  return letters - known > most ? 'other' : best;
}
