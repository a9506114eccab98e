import { canonicalOf } from './canonical.ts';
import { equivalentNames, sameNames } from './equivalent-words.ts';
import type { NameToken } from './name-token.ts';

/** The number, from 1, of the name that a token is a form of, where the name has forms that are no spellings of each other (Mykola, Nikolai); 0 for all other names. */
export const equivalenceOf = numberedBy(equivalentNames);

const sameNameOf = numberedBy(sameNames);

/** True where one token is a form that another language, or an abbreviation, gives to the name of the other (Mehmet, Mohd). */
export function areFormsOfOne(a: NameToken, b: NameToken): boolean {
  if (a.script !== 'latin' || b.script !== 'latin') return false;
  const name = sameNameOf(a);
  return name !== 0 && name === sameNameOf(b);
}

/** The number that a list gives to a token, by its spelling as listed, else by the canonical form; 0 for none. */
function numberedBy(listed: ReadonlyMap<string, number>): (token: NameToken) => number {
  let byCanonical: ReadonlyMap<string, number> | undefined;
  return ({ latin, canonical }) => {
    byCanonical ??= new Map([...listed].map(([spelling, number]) => [canonicalOf(spelling), number]));
    return listed.get(latin) ?? byCanonical.get(canonical) ?? 0;
  };
}
