import { canonicalOf } from './canonical.ts';
import { equivalentNames, sameNames } from './equivalent-words.ts';
import type { NameToken } from './name-token.ts';

let byCanonical: ReadonlyMap<string, number> | undefined;

/** The number, from 1, of the name that a token is a form of, where the name has forms that are no spellings of each other (Mykola, Nikolai); 0 for all other names. */
export function equivalenceOf({ latin, canonical }: NameToken): number {
  byCanonical ??= new Map([...equivalentNames].map(([spelling, number]) => [canonicalOf(spelling), number]));
  return equivalentNames.get(latin) ?? byCanonical.get(canonical) ?? 0;
}

let sameByCanonical: ReadonlyMap<string, number> | undefined;

/** True where one token is a form that another language, or an abbreviation, gives to the name of the other (Mehmet, Mohd). */
export function areFormsOfOne(a: NameToken, b: NameToken): boolean {
  const name = sameNameOf(a);
  return name !== 0 && name === sameNameOf(b);
}

function sameNameOf({ latin, canonical, script }: NameToken): number {
  if (script !== 'latin') return 0;
  sameByCanonical ??= new Map([...sameNames].map(([spelling, number]) => [canonicalOf(spelling), number]));
  return sameNames.get(latin) ?? sameByCanonical.get(canonical) ?? 0;
}
