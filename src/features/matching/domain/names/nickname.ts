import { similarityLevels } from './name-model.ts';
import type { NameToken } from './name-token.ts';
import { asListed, knownName, likenessTo, type KnownName } from './known-names.ts';
import { nicknames } from './nickname-words.ts';
import { tokenSimilarity } from './token-similarity.ts';

let listed: readonly Readonly<{ full: KnownName; short: ReadonlySet<string> }>[] | undefined;

/** True where somebody who is called `name` may be known as `short`: a pet form, a customary abbreviation (Mohd), or a compound's second part alone. */
export function isNicknameOf(short: NameToken, name: NameToken): boolean {
  if (short.letters === name.letters || [...short.letters].length < 2) return false;
  if (
    name.compound !== null &&
    short.compound === null &&
    tokenSimilarity(short, name.compound.stem) >= similarityLevels.high
  )
    return true;
  listed ??= nicknames.map(({ full, short: forms }) => ({ full: knownName(full), short: forms }));
  const word = asListed(short);
  return listed.some(
    ({ full, short: forms }) => (forms.has(word) || forms.has(short.latin)) && likenessTo(name, full) > 0,
  );
}
