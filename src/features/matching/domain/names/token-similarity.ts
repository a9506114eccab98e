import { arabicLogOdds } from './arabic-similarity.ts';
import { shippedNameModel, type NameModel } from './name-model.ts';
import type { NameToken } from './name-token.ts';
import { leftSide, logOdds, rightSide, type Side } from './pair-model.ts';

/** Same canonical form: above everything that is only alike, and still in the model's order. */
const sameFrom = 0.999;
/** Two spellings in one script that writes its vowels differ because somebody meant it, more often than two romanisations do. */
const sameScriptLess = 1.5;

/** How alike two tokens are, 0 to 1, in either order; see `SimilarityLevels` for what a figure means. */
export type TokenSimilarity = (a: NameToken, b: NameToken) => number;

/**
 * Makes the measure from a model. 1: the same letters; from 0.999: the same canonical form; below: the learned odds. Two tokens of one non-Latin script
 * are compared by their own letters. Compounds of one kind (two Abd-, two -ullah) are as alike as what they do not share.
 */
export function similarityBy(model: NameModel): TokenSimilarity {
  const sides = new WeakMap<NameToken, { latin: Side; arabic: Side }>();
  const sidesOf = (token: NameToken) => {
    const known = sides.get(token);
    if (known !== undefined) return known;
    const { canonical, skeletons } = token;
    const made = {
      latin: rightSide({ text: token.latin, canonical, skeletons }, model.latin),
      arabic:
        token.script === 'arabic'
          ? leftSide({ text: token.letters, canonical, skeletons }, model.arabic)
          : rightSide({ text: token.latin, canonical, skeletons }, model.arabic),
    };
    sides.set(token, made);
    return made;
  };

  const oddsOf = (a: NameToken, b: NameToken): number => {
    const areArabic = [a, b].filter(({ script }) => script === 'arabic').length;
    if (areArabic === 2) return arabicLogOdds(a.letters, b.letters);
    if (areArabic === 1) {
      const [arabic, other] = a.script === 'arabic' ? [a, b] : [b, a];
      return logOdds(sidesOf(arabic).arabic, sidesOf(other).arabic, model.arabic);
    }
    const [first, second] = a.latin < b.latin ? [a, b] : [b, a];
    const odds = logOdds(sidesOf(first).latin, sidesOf(second).latin, model.latin);
    return a.script === b.script && a.script !== 'latin' ? odds - sameScriptLess : odds;
  };

  return function similarity(a, b) {
    if (a.letters === b.letters) return 1;
    if (!/[a-z]/.test(a.latin) || !/[a-z]/.test(b.latin)) return a.latin === b.latin ? sameFrom : 0;
    if (a.compound !== null && a.compound.kind === b.compound?.kind)
      return similarity(a.compound.stem, b.compound.stem);
    const alike = 1 / (1 + Math.exp(-oddsOf(a, b) / 2));
    const areArabic = a.script === 'arabic' && b.script === 'arabic';
    return a.canonical === b.canonical && !areArabic ? sameFrom + (1 - sameFrom) * alike : alike * sameFrom;
  };
}

/** The measure by the model that the service uses. */
export const tokenSimilarity: TokenSimilarity = similarityBy(shippedNameModel);
