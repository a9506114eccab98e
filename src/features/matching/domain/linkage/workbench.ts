import type { LinkageModel } from './linkage-model.ts';
import type { People } from './people-columns.ts';
import { countTerms, type FrequencyPrior, type TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer, type Scorer } from './weigh.ts';

/** A scorer whose expectations of names and values come from these lists, and where they are short from what the model knows of names elsewhere. */
export function scorerFor(
  model: LinkageModel,
  vocabulary: Vocabulary,
  lists: readonly People[],
  people: number,
): Scorer {
  return createScorer(model, vocabulary, termsFor(model, vocabulary, lists), people);
}

export function termsFor(model: LinkageModel, vocabulary: Vocabulary, lists: readonly People[]): TermFrequencies {
  return countTerms(lists, vocabulary, priorOf(model));
}

/** What a model knows of names elsewhere. */
export function priorOf({ terms: { weight, otherwise, names } }: LinkageModel): FrequencyPrior {
  return { weight, otherwise, ofCanonical: new Map(Object.entries(names)) };
}
