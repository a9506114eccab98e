import { confusableGroups } from '../names/confusable-words.ts';
import { knownName, likenessTo, type KnownName } from '../names/known-names.ts';
import { similarityLevels } from '../names/name-model.ts';
import type { NameToken } from '../names/name-token.ts';
import type { Encoder } from './keyed-hash.ts';

let groups: readonly (readonly KnownName[])[] | undefined;

/**
 * For each group of names that are taken for each other, and to which a token belongs, an encoding of the group and one of the name in it: two tokens that share the first and
 * not the second are different names, however alike. Of a compound, the part that tells it apart counts.
 */
export function confusableKeys(token: NameToken, encoder: Encoder): readonly (readonly [string, string])[] {
  return memberships(token).map(({ group, name }) => [
    encoder.hash('confusable-group', group),
    encoder.hash('confusable-name', `${group} ${name}`),
  ]);
}

function memberships(token: NameToken, within = ''): readonly Readonly<{ group: string; name: string }>[] {
  groups ??= confusableGroups.map((group) => group.map(knownName));
  const found = groups.flatMap((group, at) => {
    const best = mostLike(token, group);
    return best === null ? [] : [{ group: `${within}${String(at)}`, name: String(best) }];
  });
  const { compound } = token;
  return compound === null ? found : [...found, ...memberships(compound.stem, `${within}${compound.kind} `)];
}

function mostLike(token: NameToken, group: readonly KnownName[]): number | null {
  let best: number | null = null;
  let most = 0;
  group.forEach((name, at) => {
    const likeness = likenessTo(token, name, similarityLevels.high);
    if (likeness > most) [best, most] = [at, likeness];
  });
  return best;
}

/** What the woman's form of a man's name would be; null where the name has none. */
export function womansForm({ canonical }: NameToken): string | null {
  return canonical.length >= 4 && !/[aeiouyw]$/.test(canonical) ? `${canonical}a` : null;
}
