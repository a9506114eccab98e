import { adaptModel } from './adapt-model.ts';
import type { KeyIndex } from './key-index.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { termsFor } from './workbench.ts';

/** Fewer people than this on the list say too little about how lists differ. */
const leastSought = 150;

/** What a list that is only linked is learnt from. */
export const whenLinking = { trust: 300, rounds: 6, mostPairs: 50_000 } as const;

/**
 * A model moved towards a register and a list that is looked for on it; as it was where the list is short. `trust`: pairs that the model counts for;
 * `mostPairs`: how many are looked at; `terms`: of both lists, where they have been counted.
 */
export function adaptToLists(
  model: LinkageModel,
  vocabulary: Vocabulary,
  register: People,
  sought: readonly PersonRecord[],
  index: KeyIndex,
  options: Readonly<{ trust: number; rounds: number; mostPairs: number; terms?: TermFrequencies }>,
): LinkageModel {
  if (sought.length < leastSought || register.length < leastSought) return model;
  const pairs: (readonly [PersonRecord, PersonRecord])[] = [];
  let looked = 0;
  for (const one of sought) {
    if (pairs.length >= options.mostPairs) break;
    looked += 1;
    for (const place of index.candidates(one)) {
      const other = register.at(place);
      if (other !== undefined) pairs.push([one, other]);
    }
  }
  return adaptModel(model, vocabulary, { register, sought }, pairs, {
    ...options,
    sought: looked,
    terms: options.terms ?? termsFor(model, vocabulary, [register, sought]),
  });
}
