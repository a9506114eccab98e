import { skeletonsOf } from '../names/skeleton.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often names and other values occur, as shares of records. Never 0, so that a value that nobody has had yet can be weighed. */
export type TermFrequencies = Readonly<{
  records: number;
  /** Records with this canonical form in the name; among those of one nationality where `nationality` is not 0. */
  ofCanonical(canonical: number, nationality: number): number;
  ofSkeleton(skeleton: number, nationality: number): number;
  /** Of a nationality, a telephone number, a place: anything that is a word of the vocabulary. `usual` counts where records are few; the record itself does not. */
  ofWord(word: number, usual: number): number;
}>;

/** What names are like elsewhere: the share of people with a canonical form in the name, and of one that is not among them. */
export type FrequencyPrior = Readonly<{ ofCanonical: ReadonlyMap<string, number>; otherwise: number; weight: number }>;

/** A nationality's own share is trusted as this many records are; with fewer of them, what all names are like counts more. */
const nationalityWeight = 40;

/** Records that what is usual of a field counts for. */
const wordWeight = 200;

export function countTerms(
  lists: readonly (readonly PersonRecord[])[],
  vocabulary: Vocabulary,
  prior: FrequencyPrior,
): TermFrequencies {
  const canonicals = new Map<number, number>();
  const skeletons = new Map<number, number>();
  const words = new Map<number, number>();
  const add = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  let records = 0;
  for (const list of lists) {
    for (const record of list) {
      records += 1;
      if (record.nationality !== 0) add(words, record.nationality);
      if (record.place !== 0) add(words, record.place);
      if (record.birthPlace !== 0) add(words, record.birthPlace);
      if (record.occupation !== 0) add(words, record.occupation);
      for (const word of record.phones) add(words, word);
      for (const word of record.languages) add(words, word);
      const [form] = record.names;
      if (form === undefined) continue;
      form.tokens.forEach((token, at) => {
        const canonical = vocabulary.canonicalOf[token] ?? 0;
        if (form.tokens.findIndex((other) => vocabulary.canonicalOf[other] === canonical) !== at) return;
        add(canonicals, pairKey(canonical, 0));
        if (record.nationality !== 0) add(canonicals, pairKey(canonical, record.nationality));
        for (const skeleton of vocabulary.skeletonsOf[token] ?? []) {
          add(skeletons, pairKey(skeleton, 0));
          if (record.nationality !== 0) add(skeletons, pairKey(skeleton, record.nationality));
        }
      });
    }
  }
  const priorOf = new Map<number, number>();
  vocabulary.tokens.forEach(({ canonical }, at) => {
    const share = prior.ofCanonical.get(canonical);
    if (share !== undefined) priorOf.set(vocabulary.canonicalOf[at] ?? 0, share);
  });
  const priorOfSkeleton = new Map<string, number>();
  for (const [canonical, share] of prior.ofCanonical)
    for (const skeleton of skeletonsOf(canonical))
      priorOfSkeleton.set(skeleton, (priorOfSkeleton.get(skeleton) ?? 0) + share);
  const skeletonShares: number[] = [];
  vocabulary.tokens.forEach(({ skeletons: texts }, at) => {
    vocabulary.skeletonsOf[at]?.forEach((number, index) => {
      skeletonShares[number] = priorOfSkeleton.get(texts[index] ?? '') ?? prior.otherwise;
    });
  });
  const within = (counts: Map<number, number>, term: number, nationality: number, overall: number) => {
    if (nationality === 0) return overall;
    const people = words.get(nationality) ?? 0;
    return ((counts.get(pairKey(term, nationality)) ?? 0) + nationalityWeight * overall) / (people + nationalityWeight);
  };
  const whole = records + prior.weight;
  return {
    records,
    ofCanonical(canonical, nationality) {
      const before = prior.weight * (priorOf.get(canonical) ?? prior.otherwise);
      return within(
        canonicals,
        canonical,
        nationality,
        ((canonicals.get(pairKey(canonical, 0)) ?? 0) + before) / whole,
      );
    },
    ofSkeleton(skeleton, nationality) {
      const overall =
        ((skeletons.get(pairKey(skeleton, 0)) ?? 0) + prior.weight * (skeletonShares[skeleton] ?? prior.otherwise)) /
        whole;
      return within(skeletons, skeleton, nationality, overall);
    },
    ofWord: (word, usual) => (Math.max((words.get(word) ?? 0) - 1, 0) + wordWeight * usual) / (records + wordWeight),
  };
}

const pairKey = (term: number, word: number) => term * 2 ** 22 + word;
