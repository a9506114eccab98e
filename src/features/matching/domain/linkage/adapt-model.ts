import { drawRandomShares, gatherPatterns, seededRandom } from './gather-patterns.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PersonRecord } from './person-record.ts';
import { trainWeights } from './train-weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scorerFor } from './workbench.ts';

/** How much is looked at: enough for shares of a thousandth, little enough for a moment. */
const draws = 200_000;

/** Pairs of one person that the model counts for beside those of the lists. */
const usualTrust = 100;

/**
 * The weights of a model, moved towards what the lists themselves show: how often strangers agree, how often one person's records differ, how many have a match. `pairs` are
 * pairs that share a key, all of them or a fair part; `people` and `sought` are how many stand on either side of that part.
 */
export function adaptModel(
  model: LinkageModel,
  vocabulary: Vocabulary,
  lists: Readonly<{ register: readonly PersonRecord[]; sought: readonly PersonRecord[] }>,
  pairs: Iterable<readonly [PersonRecord, PersonRecord]>,
  options: Readonly<{ sought: number; trust?: number; rounds?: number }>,
): LinkageModel {
  const { register, sought } = lists;
  const both = register === sought ? [register] : [register, sought];
  const scorer = scorerFor(model, vocabulary, both, register.length);
  const patterns = gatherPatterns(pairs, vocabulary, scorer);
  const random = drawRandomShares(register, sought, vocabulary, scorer, seededRandom(1), draws);
  return trainWeights(model, {
    patterns,
    random,
    people: register.length,
    sought: options.sought,
    trust: options.trust ?? usualTrust,
    rounds: options.rounds ?? 10,
    learnHouseholds: register === sought,
  });
}
