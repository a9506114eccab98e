import { arabicLogOdds } from './arabic-similarity.ts';
import { canonicalOf } from './canonical.ts';
import { areFormsOfOne } from './equivalent.ts';
import { shippedNameModel, type NameModel } from './name-model.ts';
import type { NameToken } from './name-token.ts';
import { leftSide, logOdds, rightSide, type Side } from './pair-model.ts';
import { skeletonsOf } from './skeleton.ts';

/** Same canonical form: above everything that is only alike, and still in the model's order. */
const sameFrom = 0.999;
/** Forms that other languages give to a name: above what is nearly for certain a spelling of it. */
const formsFrom = 0.95;
/** Two spellings in one script that writes its vowels differ because somebody meant it, more often than two romanisations do. */
const sameScriptLess = 1.5;

/** What it costs a pair when one of them has to be read without an article that is joined to it (Elsayed, Sayed). */
const articleLess = 1.5;
const joinedArticle = /^[ae]l([^aeiouyl].{3,})$/;

/** How alike two tokens are, 0 to 1, in either order; see `SimilarityLevels` for what a figure means. */
export type TokenSimilarity = (a: NameToken, b: NameToken) => number;

/** A token as one of the two models reads it; `bare` is it without a joined article. */
type Reading = Readonly<{ side: Side; bare: Side | null }>;
type Kind = 'latin' | 'cross';

/**
 * Makes the measure from a model. 1: the same letters; from 0.999: the same canonical form; below: the learned odds. Two tokens of one non-Latin script
 * are compared by their own letters. Compounds of one kind (two Abd-, two -ullah) are as alike as what they do not share.
 */
export function similarityBy(model: NameModel): TokenSimilarity {
  const readings = { latin: new WeakMap<NameToken, Reading>(), cross: new WeakMap<NameToken, Reading>() };
  const readingOf = (token: NameToken, kind: Kind): Reading => {
    const known = readings[kind].get(token);
    if (known !== undefined) return known;
    const made = reading(token, kind, model);
    readings[kind].set(token, made);
    return made;
  };

  const oddsOf = (a: NameToken, b: NameToken): number => {
    const [isArabic, isOtherArabic] = [a.script === 'arabic', b.script === 'arabic'];
    if (isArabic && isOtherArabic) return arabicLogOdds(a.letters, b.letters);
    const inOrder = isArabic || (!isOtherArabic && a.latin <= b.latin);
    const kind = isArabic || isOtherArabic ? 'cross' : 'latin';
    const by = kind === 'cross' ? model.arabic : model.latin;
    const first = readingOf(inOrder ? a : b, kind);
    const second = readingOf(inOrder ? b : a, kind);
    let odds = logOdds(first.side, second.side, by);
    if (first.bare !== null && second.bare === null)
      odds = Math.max(odds, logOdds(first.bare, second.side, by) - articleLess);
    if (second.bare !== null && first.bare === null)
      odds = Math.max(odds, logOdds(first.side, second.bare, by) - articleLess);
    return a.script === b.script && a.script !== 'latin' ? odds - sameScriptLess : odds;
  };

  return function similarity(a, b) {
    if (a.letters === b.letters) return 1;
    if (!/[a-z]/.test(a.latin) || !/[a-z]/.test(b.latin)) return a.latin === b.latin ? sameFrom : 0;
    if (a.compound !== null && a.compound.kind === b.compound?.kind)
      return similarity(a.compound.stem, b.compound.stem);
    const alike = 1 / (1 + Math.exp(-oddsOf(a, b) / 2));
    const areArabic = a.script === 'arabic' && b.script === 'arabic';
    if (a.canonical === b.canonical && !areArabic) return sameFrom + (1 - sameFrom) * alike;
    // Known forms of one name are one name, however they sound; among themselves in the model's order.
    return areFormsOfOne(a, b) ? formsFrom + (sameFrom - formsFrom) * alike : alike * sameFrom;
  };
}

function reading(token: NameToken, kind: Kind, model: NameModel): Reading {
  const { latin, canonical, skeletons } = token;
  const by = kind === 'cross' ? model.arabic : model.latin;
  if (token.script === 'arabic' && kind === 'cross')
    return { side: leftSide({ text: token.letters, canonical, skeletons }, by), bare: null };
  const text = token.script === 'arabic' ? undefined : joinedArticle.exec(latin)?.[1];
  return {
    side: rightSide({ text: latin, canonical, skeletons }, by),
    bare:
      text === undefined ? null : rightSide({ text, canonical: canonicalOf(text), skeletons: skeletonsOf(text) }, by),
  };
}

/** The measure by the model that the service uses. */
export const tokenSimilarity: TokenSimilarity = similarityBy(shippedNameModel);
