import { adaptModel } from './adapt-model.ts';
import { pairsSharingKeys } from './key-index.ts';
import { createNameBound } from './pair-bound.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer, type Scorer } from './weigh.ts';
import { termsFor } from './workbench.ts';

/** Two records of one list, by place, that weigh at least the threshold. */
export type FoundPair = Readonly<{ a: number; b: number; hundredths: number }>;

/** Pairs that weights are learnt from, of a long list a fair part of all. */
const mostLearnt = 100_000;

/** All pairs of a list that share a key and weigh `least` hundredths of a bit or more, heaviest first; with the weights as the list itself taught them. */
export function findPairs(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  shipped: LinkageModel,
  least: number,
): Readonly<{ pairs: readonly FoundPair[]; model: LinkageModel; scorer: Scorer }> {
  const candidates = pairsSharingKeys(records, vocabulary);
  const step = Math.max(1, Math.floor(candidates.count / mostLearnt));
  const learnt: (readonly [PersonRecord, PersonRecord])[] = [];
  for (let at = 0; at < candidates.count; at += step) {
    const [a, b] = [records[candidates.first(at)], records[candidates.second(at)]];
    if (a !== undefined && b !== undefined) learnt.push([a, b]);
  }
  const sought = records.length / step;
  const model =
    records.length < leastRecords
      ? shipped
      : adaptModel(shipped, vocabulary, { register: records, sought: records }, learnt, { sought, trust: 100 });
  const terms = termsFor(model, vocabulary, [records]);
  const scorer = createScorer(model, vocabulary, terms, records.length);
  const nameBound = createNameBound(records, vocabulary, terms, model);
  const pairs: FoundPair[] = [];
  for (let at = 0; at < candidates.count; at += 1) {
    const [a, b] = [candidates.first(at), candidates.second(at)];
    const [one, other] = [records[a], records[b]];
    if (one === undefined || other === undefined) continue;
    if (scorer.bound(one, other, nameBound(a, b)) < least) continue;
    const hundredths = scorer.weigh(one, other);
    if (hundredths >= least) pairs.push({ a, b, hundredths });
  }
  pairs.sort((x, y) => y.hundredths - x.hundredths || x.a - y.a || x.b - y.b);
  return { pairs, model, scorer };
}

/** A shorter list says too little about how its records differ. */
const leastRecords = 300;
