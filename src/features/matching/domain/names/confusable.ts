import { confusableGroups } from './confusable-words.ts';
import { knownName, likenessTo, type KnownName } from './known-names.ts';
import { similarityLevels } from './name-model.ts';
import type { NameToken } from './name-token.ts';

let groups: readonly (readonly KnownName[])[] | undefined;
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
  groups ??= confusableGroups.map((group) => group.map(knownName));
  const found = new Map<number, number>();
  groups.forEach((group, at) => {
    let best = 0;
    group.forEach((name, which) => {
      const likeness = likenessTo(token, name, similarityLevels.high);
      if (likeness <= best) return;
      best = likeness;
      found.set(at, which);
    });
  });
  placesOf.set(token, found);
  return found;
}
