/** What a compound is made with, and the rest of it, which is what tells it from others of its kind. */
export type Compound = Readonly<{ kind: CompoundKind; stem: string }>;
export type CompoundKind =
  'abd' | 'allah' | 'din' | 'gebre' | 'welde' | 'haile' | 'tekle' | 'tesfa' | 'habte' | 'kidane' | 'lete';

/** Latin (or romanised Ge'ez) compounds. The article and its vowel belong to the compound, not to the stem: `abdurrahman` has the stem `rahman`. */
const latinPatterns: readonly (readonly [CompoundKind, RegExp])[] = [
  ['abd', /^c?abd(?:ou|oo|[aeiou])l?(.+)$/],
  ['allah', /^(.{3,}?)(?:(?:ou|oo|[ou])(?:lla|lah|llah)|alla|allah|ellah)$/],
  ['din', /^(.{3,}?)(?:ou|oo|[aeou])dd?(?:ee|ie|[iey])ne?$/],
  ['gebre', /^gh?[ea]?br[aeo]?h?(?=[^aeiou])(.{3,})$/],
  ['welde', /^w[eo]ld[aeou]?(?=[^aeiou])(.{3,})$/],
  ['haile', /^ha[iy]l[ae]?(?=[^aeiouy])(.{4,})$/],
  ['tekle', /^tekl[aeou]?h?(?=[^aeiou])(.{4,})$/],
  ['tesfa', /^tesfa(?=[^aeiouy])(.{4,})$/],
  ['habte', /^habt[aeo]?(?=[^aeiou])(.{4,})$/],
  ['kidane', /^kidane?(?=[^aeiou])(.{4,})$/],
  ['lete', /^let[ea]?(?=[^aeiout])(.{4,})$/],
];

const arabicPatterns: readonly (readonly [CompoundKind, RegExp])[] = [
  ['abd', /^عبد(?:ال|ل)?(ل?ه$|.{2,})$/u],
  ['allah', /^(.{2,})الله$/u],
  ['din', /^(.{2,})الدین$/u],
];

/** How every compound begins or ends: most tokens are none, and need no further look. */
const compoundLike = /^(?:c?abd|g|w[eo]ld|ha[iyb]|te[ks]|kid|let)|l(?:l?ah|la)$|d(?:ee|ie|[iey])ne?$/;

/** Takes a romanised token apart where it is a compound. A stem's first letter is single: the article doubled it. */
export function latinCompound(latin: string): Compound | null {
  if (!compoundLike.test(latin)) return null;
  for (const [kind, pattern] of latinPatterns) {
    const found = pattern.exec(latin);
    if (found === null) continue;
    const stem = found[1] ?? '';
    if (kind === 'abd' && latin.includes('l') && /^a?l{0,2}ah?$/.test(stem)) return { kind, stem: 'la' };
    if (stem.length < 3) continue;
    return { kind, stem: kind === 'abd' ? stem.replace(/^(.)\1/, '$1') : stem };
  }
  return null;
}

/** The same for unified Arabic-script letters, in which the stem keeps its letters. */
export function arabicCompound(letters: string): Compound | null {
  for (const [kind, pattern] of arabicPatterns) {
    const stem = pattern.exec(letters)?.[1];
    if (stem !== undefined) return { kind, stem };
  }
  return null;
}
