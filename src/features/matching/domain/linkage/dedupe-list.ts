import { adaptModel } from './adapt-model.ts';
import { pairsSharingKeys, type SharingPairs } from './key-index.ts';
import { createPairFilter } from './pair-filter.ts';
import { createNameRows } from './name-rows.ts';
import { createNameBound } from './pair-bound.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScorer, type Scorer } from './weigh.ts';
import { termsFor } from './workbench.ts';

/** Two records of one list, by place, that weigh at least the threshold. */
export type FoundPair = Readonly<{ a: number; b: number; hundredths: number }>;

/** Pairs that are looked at to learn weights from, and those that are learnt from: of a long list a fair part of all. */
const mostLookedAt = 240_000;
const mostLearnt = 20_000;
const draws = 60_000;

/** All pairs of a list that share a key and weigh `least` hundredths of a bit or more, heaviest first; with the weights as the list itself taught them. */
export function findPairs(
  people: PeopleColumns,
  vocabulary: Vocabulary,
  shipped: LinkageModel,
  least: number,
): Readonly<{ pairs: readonly FoundPair[]; model: LinkageModel; scorer: Scorer }> {
  const sharing = pairsSharingKeys(people, vocabulary);
  const terms = termsFor(shipped, vocabulary, [people]);
  const rows = createNameRows(people, vocabulary, terms);
  const filterFor = (model: LinkageModel, from: number) =>
    createPairFilter(people, vocabulary, terms, createNameBound(rows, vocabulary, model), model, from);
  const model =
    people.length < leastRecords
      ? shipped
      : taught(people, vocabulary, shipped, terms, sampled(sharing, filterFor(shipped, hopeless)));
  const scorer = createScorer(model, vocabulary, terms, people.length);
  const isWorthWeighing = filterFor(model, least);
  const pairs: FoundPair[] = [];
  let [place, one] = [-1, undefined as PersonRecord | undefined];
  sharing.each((a, b) => {
    if (!isWorthWeighing(a, b)) return;
    if (a !== place) [place, one] = [a, people.at(a)];
    const other = people.at(b);
    if (one === undefined || other === undefined) return;
    const hundredths = scorer.weigh(one, other);
    if (hundredths >= least) pairs.push({ a, b, hundredths });
  });
  pairs.sort((x, y) => y.hundredths - x.hundredths || x.a - y.a || x.b - y.b);
  return { pairs, model, scorer };
}

/** A shorter list says too little about how its records differ. */
const leastRecords = 300;

/** A pair that cannot weigh more than this teaches nothing: it is of two people, whatever the list teaches. */
const hopeless = -1000;

type Sample = Readonly<{ pairs: readonly (readonly [number, number])[]; part: number }>;

/** A fair part of the pairs that may teach something, the same each time, and which part of all it is. */
function sampled(sharing: SharingPairs, mayTeach: (a: number, b: number) => boolean): Sample {
  const step = Math.max(1, Math.floor(sharing.meetings / mostLookedAt));
  const kept: (readonly [number, number])[] = [];
  sharing.each((a, b) => {
    if (mayTeach(a, b)) kept.push([a, b]);
  }, step);
  const stride = Math.max(1, Math.ceil(kept.length / mostLearnt));
  return { pairs: kept.filter((_, index) => index % stride === 0), part: 1 / (step * stride) };
}

/** The weights as a fair part of the list's pairs teaches them. */
function taught(
  people: PeopleColumns,
  vocabulary: Vocabulary,
  shipped: LinkageModel,
  terms: TermFrequencies,
  { pairs, part }: Sample,
): LinkageModel {
  const learnt = pairs.flatMap(([a, b]) => {
    const [one, other] = [people.at(a), people.at(b)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  return adaptModel(shipped, vocabulary, { register: people, sought: people }, learnt, {
    sought: people.length * part,
    terms,
    trust: 100,
    rounds: 10,
    draws,
  });
}
