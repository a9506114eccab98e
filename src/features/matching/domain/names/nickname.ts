import { similarityLevels } from './name-model.ts';
import type { NameToken } from './name-token.ts';
import { asListed, knownName, likenessTo, type KnownName } from './known-names.ts';
import { nicknames } from './nickname-words.ts';
import { tokenSimilarity } from './token-similarity.ts';

let names: ReadonlyMap<string, readonly KnownName[]> | undefined;
const longNames = new WeakMap<NameToken, readonly KnownName[]>();

/** True where somebody who is called `name` may be known as `short`: a pet form, a customary abbreviation (Mohd), or a compound's second part alone. */
export function isNicknameOf(short: NameToken, name: NameToken): boolean {
  if (short.letters === name.letters || [...short.letters].length < 2) return false;
  if (
    name.compound !== null &&
    short.compound === null &&
    tokenSimilarity(short, name.compound.stem) >= similarityLevels.high
  )
    return true;
  if (name.compound?.kind === 'abd' && abdAlone.test(short.latin)) return true;
  return namesOf(short).some((full) => likenessTo(name, full) > 0);
}

/** The first part of any Abd- name, by which its bearer may be known (Abdi, Abdou, Somali Cabdi). */
const abdAlone = /^c?abd(?:[aeiouy]|ou|[aeou]l|oul)?$/;

/** True of a token that some longer name is known by. */
export const isShortForm = (token: NameToken): boolean => abdAlone.test(token.latin) || namesOf(token).length > 0;

/** The names that a token is a listed short form of: for most, none. */
function namesOf(short: NameToken): readonly KnownName[] {
  const known = longNames.get(short);
  if (known !== undefined) return known;
  names ??= byShortForm();
  const found = [...new Set([...(names.get(asListed(short)) ?? []), ...(names.get(short.latin) ?? [])])];
  longNames.set(short, found);
  return found;
}

function byShortForm(): ReadonlyMap<string, readonly KnownName[]> {
  const found = new Map<string, KnownName[]>();
  for (const { full, short } of nicknames) {
    const name = knownName(full);
    for (const form of short) found.set(form, [...(found.get(form) ?? []), name]);
  }
  return found;
}
