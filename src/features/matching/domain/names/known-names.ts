import { cleanName } from './clean-name.ts';
import type { NameToken } from './name-token.ts';
import { readName } from './read-name.ts';
import { similarityLevels } from './name-model.ts';
import { tokenSimilarity } from './token-similarity.ts';

/** A name of one of our own short lists, by its spellings. */
export type KnownName = Readonly<{ spellings: readonly NameToken[] }>;

export const knownName = (spellings: readonly string[]): KnownName => ({
  spellings: spellings.flatMap((spelling) => readName(spelling).slice(0, 1)),
});

/** How surely a token is that name, 0 to 1: 1 where one of its spellings is written so, else its best similarity, or 0 where that is below `least`. */
export function likenessTo(token: NameToken, { spellings }: KnownName, least = similarityLevels.likely): number {
  let best = 0;
  for (const spelling of spellings) {
    if (spelling.letters === token.letters || spelling.canonical === token.canonical) return 1;
    if (spelling.skeletons.some((key) => token.skeletons.includes(key)))
      best = Math.max(best, tokenSimilarity(spelling, token));
  }
  return best >= least ? best : 0;
}

/** A cleaned single word, to look up in a list of words as written. */
export const asListed = (token: NameToken): string => cleanName(token.written)[0] ?? '';
