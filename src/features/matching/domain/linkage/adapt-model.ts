import { drawRandomShares, gatherPatterns, seededRandom } from './gather-patterns.ts';
import { scopeOf } from './key-index.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { trainWeights } from './train-weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer } from './weigh.ts';

/** How many pairs are drawn: enough for shares of a thousandth, little enough for a moment. */
const mostDraws = 200_000;

/**
 * The weights of a model, moved towards what the lists themselves show: how often strangers agree, how often one person's records differ, how many have a match. `pairs` are
 * pairs that share a key, all of them or a fair part; `people` and `sought` are how many stand on either side of that part.
 */
export function adaptModel(
  model: LinkageModel,
  vocabulary: Vocabulary,
  lists: Readonly<{ register: People; sought: People }>,
  pairs: Iterable<readonly [PersonRecord, PersonRecord]>,
  options: Readonly<{ sought: number; terms: TermFrequencies; trust: number; rounds: number; draws?: number }>,
): LinkageModel {
  const { register, sought } = lists;
  const scorer = createScorer(model, vocabulary, options.terms, register.length);
  const patterns = gatherPatterns(pairs, vocabulary, scorer, scopeOf(register));
  const random = drawRandomShares(register, sought, vocabulary, scorer, seededRandom(1), options.draws ?? mostDraws);
  return trainWeights(model, {
    patterns,
    random,
    people: register.length,
    sought: options.sought,
    trust: options.trust,
    rounds: options.rounds,
    learnHouseholds: register === sought,
  });
}
