import type { WrittenName } from '#features/matching/index.ts';

/** A name as the Spine would have it; `given` is missing where somebody has one name only. */
export type LatinName = Readonly<{ given?: string; family: string }>;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{Mark}\s.’'`ʼʻ-]+$/u.test(text);

/**
 * The names that are in Latin letters, parts as the record tells them apart, else the last word as the family name. The Spine holds Latin letters
 * alone; a name that nobody wrote in them is not romanised here, as a guess would look for somebody else.
 */
export function latinNames(names: readonly WrittenName[]): readonly LatinName[] {
  const seen = new Map<string, LatinName>();
  for (const name of names) {
    if (!isLatin(name.full)) continue;
    const latin = partsOf(name);
    if (latin !== null) seen.set(`${latin.given ?? ''}|${latin.family}`.toLowerCase(), latin);
  }
  return [...seen.values()];
}

function partsOf({ full, given, family }: WrittenName): LatinName | null {
  if (family !== undefined && isLatin(family)) {
    return given !== undefined && isLatin(given) ? { given, family } : { family };
  }
  const words = full.trim().split(/\s+/);
  const last = words.at(-1);
  if (last === undefined || last === '') return null;
  return words.length === 1 ? { family: last } : { given: words.slice(0, -1).join(' '), family: last };
}
