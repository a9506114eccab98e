import { canonicalOf } from './canonical.ts';
import { equivalentNames } from './equivalent-words.ts';
import type { NameToken } from './name-token.ts';

let byCanonical: ReadonlyMap<string, number> | undefined;

/** The number, from 1, of the name that a token is a form of, where the name has forms that are no spellings of each other (Mykola, Nikolai); 0 for all other names. */
export function equivalenceOf({ latin, canonical }: NameToken): number {
  byCanonical ??= new Map([...equivalentNames].map(([spelling, number]) => [canonicalOf(spelling), number]));
  return equivalentNames.get(latin) ?? byCanonical.get(canonical) ?? 0;
}
