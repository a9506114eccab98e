import { confusableGroups } from './confusable-words.ts';
import { knownName, likenessTo, type KnownName } from './known-names.ts';
import { similarityLevels } from './name-model.ts';
import type { NameToken } from './name-token.ts';

type Listed = Readonly<{ group: number; which: number; name: KnownName }>;

let listed: ReadonlyMap<string, readonly Listed[]> | undefined;
const placesOf = new WeakMap<NameToken, ReadonlyMap<number, number>>();

/**
 * True where two tokens are each plainly another of two names that are taken for each other (Hassan and Hussein, Amir and Omar, Abdul Rahim and
 * Abdul Rahman), or are a man's and a woman's form of one (Karim, Karima). However alike they look, they may not make a match by themselves.
 */
export function areConfusable(a: NameToken, b: NameToken): boolean {
  if (a.letters === b.letters) return false;
  if (a.compound !== null && a.compound.kind === b.compound?.kind)
    return areConfusable(a.compound.stem, b.compound.stem);
  if (isOtherGender(a, b) || isOtherGender(b, a)) return true;
  const [mine, theirs] = [membership(a), membership(b)];
  return [...mine].some(([group, name]) => {
    const other = theirs.get(group);
    return other !== undefined && other !== name;
  });
}

/** The woman's form adds -a, -ah or ة to the man's, and the man's ends in a consonant. */
function isOtherGender(man: NameToken, woman: NameToken): boolean {
  if (man.script === 'arabic' && woman.script === 'arabic') return woman.letters === `${man.letters}ه`;
  const stem = man.canonical;
  return stem.length >= 4 && !/[aeiouyw]$/.test(stem) && man.script === woman.script && woman.canonical === `${stem}a`;
}

/** In which groups a token is a name, and which of the group it is most like. */
function membership(token: NameToken): ReadonlyMap<number, number> {
  const known = placesOf.get(token);
  if (known !== undefined) return known;
  listed ??= byKey();
  const found = new Map<number, number>();
  const best = new Map<number, number>();
  // What shares neither a key nor the canonical form with a name is nothing like it.
  const near = new Set([token.canonical, ...token.skeletons].flatMap((key) => listed?.get(key) ?? []));
  for (const { group, which, name } of [...near].sort((a, b) => a.group - b.group || a.which - b.which)) {
    const likeness = likenessTo(token, name, similarityLevels.high);
    if (likeness <= (best.get(group) ?? 0)) continue;
    best.set(group, likeness);
    found.set(group, which);
  }
  placesOf.set(token, found);
  return found;
}

/** The listed names by every key and canonical form that one of their spellings has. */
function byKey(): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  confusableGroups.forEach((group, at) => {
    group.map(knownName).forEach((name, which) => {
      const one = { group: at, which, name };
      const keys = new Set(name.spellings.flatMap(({ canonical, skeletons }) => [canonical, ...skeletons]));
      for (const key of keys) found.set(key, [...(found.get(key) ?? []), one]);
    });
  });
  return found;
}
