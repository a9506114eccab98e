import type { LinkageModel } from './linkage-model.ts';
import type { PersonRecord } from './person-record.ts';
import { countTerms } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer, type Scorer } from './weigh.ts';

/** A scorer whose expectations of names and values come from these lists, and where they are short from what the model knows of names elsewhere. */
export function scorerFor(
  model: LinkageModel,
  vocabulary: Vocabulary,
  lists: readonly (readonly PersonRecord[])[],
  people: number,
): Scorer {
  const { weight, otherwise, names } = model.terms;
  const prior = { weight, otherwise, ofCanonical: new Map(Object.entries(names)) };
  return createScorer(model, vocabulary, countTerms(lists, vocabulary, prior), people);
}
