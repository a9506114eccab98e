import { isDefaultBirth } from '../linkage/compare-birth-dates.ts';
import { readBirth, type BirthDate } from '../linkage/read-birth.ts';
import { readName } from '../names/read-name.ts';
import { parseNhsNumber } from '../nhs-number.ts';
import { phoneKey, referenceKey } from '../normalise.ts';
import type { RegisteredFacts } from './registered-facts.ts';

/**
 * By what a record is found: everybody who shares a key may be the same person. `most`: a key that more records share tells nobody apart (a hotel's
 * telephone, two names that half a country bears). `counts`: how much sharing it says, where only some of those found are compared.
 */
export const registerKeyRules = {
  reference: { most: 60, counts: 8 },
  'nhs-number': { most: 60, counts: 8 },
  phone: { most: 60, counts: 6 },
  'name-and-birth': { most: 300, counts: 4 },
  'two-names-and-year': { most: 200, counts: 3 },
  'two-names-and-day': { most: 150, counts: 3 },
  'two-names': { most: 80, counts: 2 },
  'rare-name': { most: 40, counts: 1 },
} as const;

export type RegisterKeyRule = keyof typeof registerKeyRules;

/**
 * Which keys these are. Whoever changes what a name, a date or a number is found by makes it one more, so that every register makes its keys anew;
 * `register-keys.test.ts` notices.
 */
export const registerKeyVersion = 1;

/** A key as text. It is never stored so: it holds a name's consonants, a date, a number. */
export type RegisterKey = Readonly<{ rule: RegisterKeyRule; text: string }>;

/**
 * The keys of a record, each once. The same on every machine and at every time: nothing counts but the facts. Two names together are `kept` under the likeliest
 * consonants of each and `sought` under all, as a million records keep theirs and a list seeks for moments.
 */
export function registerKeys(facts: RegisteredFacts, use: 'kept' | 'sought'): readonly RegisterKey[] {
  const keys = new Map<string, RegisterKey>();
  const put = (rule: RegisterKeyRule, ...parts: readonly (string | number)[]) => {
    const text = `${rule} ${parts.join(' ')}`;
    keys.set(text, { rule, text });
  };
  for (const reference of facts.references) {
    const key = referenceKey(reference);
    if (key !== null) put('reference', key);
  }
  for (const number of facts.nhsNumbers) {
    const key = parseNhsNumber(number);
    if (key !== null) put('nhs-number', key);
  }
  for (const phone of facts.phones) {
    const key = phoneKey(phone);
    if (key !== null) put('phone', key);
  }
  const births = facts.births.flatMap((text) => readBirth(text) ?? []);
  const names = skeletonsOfNames(facts);
  const together = (skeletons: readonly string[]) => (use === 'kept' ? skeletons.slice(0, 1) : skeletons);
  names.forEach((skeletons, at) => {
    for (const skeleton of skeletons) {
      put('rare-name', skeleton);
      for (const birth of births) if (birth.day !== 0) put('name-and-birth', skeleton, birth.year, ...dayOf(birth));
    }
    for (const skeleton of together(skeletons)) {
      for (const others of names.slice(at + 1)) {
        for (const other of together(others)) {
          const pair = [skeleton, other].sort();
          put('two-names', ...pair);
          for (const birth of births) {
            put('two-names-and-year', ...pair, birth.year);
            if (birth.day !== 0 && !isDefaultBirth(birth)) put('two-names-and-day', ...pair, ...dayOf(birth));
          }
        }
      }
    }
  });
  return [...keys.values()];
}

/** Day and month, the smaller first, so that swapping them changes no key. */
const dayOf = ({ month, day }: BirthDate) => [Math.min(month, day), Math.max(month, day)];

const longestName = 200;
const mostTokens = 8;

/** The consonants by which each token of the names is found; tokens that are found by the same, in another script or spelling, are one. */
function skeletonsOfNames({ given, family, names }: RegisteredFacts): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const name of [...names, `${given} ${family}`]) {
    const tokens = readName(name.slice(0, longestName));
    const strong = tokens.filter(({ isParticle }) => !isParticle);
    for (const { skeletons } of strong.length > 0 ? strong : tokens) {
      const key = [...skeletons].sort().join(' ');
      if (found.size < mostTokens && skeletons.length > 0) found.set(key, skeletons);
    }
  }
  return [...found.values()];
}
