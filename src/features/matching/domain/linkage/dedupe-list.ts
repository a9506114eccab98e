import { adaptModel } from './adapt-model.ts';
import { pairsSharingKeys, type EachPair } from './key-index.ts';
import { createPairFilter } from './pair-filter.ts';
import { createNameBound } from './pair-bound.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer, type Scorer } from './weigh.ts';
import { termsFor } from './workbench.ts';

/** Two records of one list, by place, that weigh at least the threshold. */
export type FoundPair = Readonly<{ a: number; b: number; hundredths: number }>;

/** Pairs that weights are learnt from, of a long list a fair part of all. */
const mostLearnt = 60_000;

/** All pairs of a list that share a key and weigh `least` hundredths of a bit or more, heaviest first; with the weights as the list itself taught them. */
export function findPairs(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  shipped: LinkageModel,
  least: number,
): Readonly<{ pairs: readonly FoundPair[]; model: LinkageModel; scorer: Scorer }> {
  const eachPair = pairsSharingKeys(records, vocabulary);
  const terms = termsFor(shipped, vocabulary, [records]);
  const model = records.length < leastRecords ? shipped : taught(records, vocabulary, shipped, terms, eachPair);
  const scorer = createScorer(model, vocabulary, terms, records.length);
  const isWorthWeighing = createPairFilter(
    records,
    terms,
    createNameBound(records, vocabulary, terms, model),
    model,
    least,
  );
  const pairs: FoundPair[] = [];
  eachPair((a, b) => {
    if (!isWorthWeighing(a, b)) return;
    const [one, other] = [records[a], records[b]];
    if (one === undefined || other === undefined) return;
    const hundredths = scorer.weigh(one, other);
    if (hundredths >= least) pairs.push({ a, b, hundredths });
  });
  pairs.sort((x, y) => y.hundredths - x.hundredths || x.a - y.a || x.b - y.b);
  return { pairs, model, scorer };
}

/** A shorter list says too little about how its records differ. */
const leastRecords = 300;

/** The weights as a fair part of the list's pairs teaches them. */
function taught(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  shipped: LinkageModel,
  terms: TermFrequencies,
  eachPair: EachPair,
): LinkageModel {
  let count = 0;
  eachPair(() => {
    count += 1;
  });
  const step = Math.max(1, Math.floor(count / mostLearnt));
  const learnt: (readonly [PersonRecord, PersonRecord])[] = [];
  let at = 0;
  eachPair((a, b) => {
    at += 1;
    if (at % step !== 0) return;
    const [one, other] = [records[a], records[b]];
    if (one !== undefined && other !== undefined) learnt.push([one, other]);
  });
  const lists = { register: records, sought: records };
  return adaptModel(shipped, vocabulary, lists, learnt, {
    sought: records.length / step,
    terms,
    trust: 100,
    rounds: 10,
  });
}
