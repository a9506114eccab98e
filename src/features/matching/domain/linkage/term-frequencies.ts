import { skeletonsOf } from '../names/skeleton.ts';
import { createPairTable, type PairTable } from './pair-table.ts';
import type { People } from './people-columns.ts';
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
export const nationalityWeight = 40;

/** Records that what is usual of a field counts for. */
export const wordWeight = 200;

/** True where a token before this one has the canonical form too: a record counts once. */
function isBefore(tokens: readonly number[], place: number, canonical: number, { canonicalOf }: Vocabulary): boolean {
  for (let at = 0; at < place; at += 1) if (canonicalOf[tokens[at] ?? 0] === canonical) return true;
  return false;
}

/** Of those whose name has these consonants, the part that may spell it in one way that is not listed; and the most that is not. */
const partUnlisted = 0.05;
const mostUnlisted = 0.001;

export function countTerms(lists: readonly People[], vocabulary: Vocabulary, prior: FrequencyPrior): TermFrequencies {
  const canonicals = createPairTable();
  const skeletons = createPairTable();
  let wordCounts = new Int32Array(1024);
  const addWord = (word: number) => {
    if (word === 0) return;
    if (word >= wordCounts.length) {
      const larger = new Int32Array(2 * word);
      larger.set(wordCounts);
      wordCounts = larger;
    }
    wordCounts[word] = (wordCounts[word] ?? 0) + 1;
  };
  let records = 0;
  for (const list of lists) {
    for (let place = 0; place < list.length; place += 1) {
      const record = list.at(place);
      if (record === undefined) continue;
      records += 1;
      addWord(record.nationality);
      addWord(record.place);
      addWord(record.birthPlace);
      addWord(record.occupation);
      for (const word of record.phones) addWord(word);
      for (const word of record.languages) addWord(word);
      const tokens = record.names[0]?.tokens ?? [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] ?? 0;
        const canonical = vocabulary.canonicalOf[token] ?? 0;
        if (isBefore(tokens, at, canonical, vocabulary)) continue;
        canonicals.add(canonical, 0);
        if (record.nationality !== 0) canonicals.add(canonical, record.nationality);
        for (const skeleton of vocabulary.skeletonsOf[token] ?? []) {
          skeletons.add(skeleton, 0);
          if (record.nationality !== 0) skeletons.add(skeleton, record.nationality);
        }
      }
    }
  }
  const priorOf = new Map<number, number>();
  const priorOfSkeleton = new Map<string, number>();
  for (const [canonical, share] of prior.ofCanonical)
    for (const skeleton of skeletonsOf(canonical))
      priorOfSkeleton.set(skeleton, (priorOfSkeleton.get(skeleton) ?? 0) + share);
  const skeletonShares: number[] = [];
  vocabulary.tokens.forEach(({ canonical, skeletons: texts }, at) => {
    let alike = 0;
    vocabulary.skeletonsOf[at]?.forEach((number, index) => {
      const share = priorOfSkeleton.get(texts[index] ?? '') ?? prior.otherwise;
      skeletonShares[number] = share;
      alike = Math.max(alike, share);
    });
    // Another spelling of a common name is no rare name; had it been common itself, it would be listed.
    const unlisted = Math.max(prior.otherwise, Math.min(mostUnlisted, partUnlisted * alike));
    priorOf.set(vocabulary.canonicalOf[at] ?? 0, prior.ofCanonical.get(canonical) ?? unlisted);
  });
  const countOf = (counts: PairTable, term: number, nationality: number) => Math.max(0, counts.get(term, nationality));
  const within = (counts: PairTable, term: number, nationality: number, overall: number) => {
    if (nationality === 0) return overall;
    const people = wordCounts[nationality] ?? 0;
    return (countOf(counts, term, nationality) + nationalityWeight * overall) / (people + nationalityWeight);
  };
  const whole = records + prior.weight;
  return {
    records,
    ofCanonical(canonical, nationality) {
      const before = prior.weight * (priorOf.get(canonical) ?? prior.otherwise);
      return within(canonicals, canonical, nationality, (countOf(canonicals, canonical, 0) + before) / whole);
    },
    ofSkeleton(skeleton, nationality) {
      const overall =
        (countOf(skeletons, skeleton, 0) + prior.weight * (skeletonShares[skeleton] ?? prior.otherwise)) / whole;
      return within(skeletons, skeleton, nationality, overall);
    },
    ofWord: (word, usual) => (Math.max((wordCounts[word] ?? 0) - 1, 0) + wordWeight * usual) / (records + wordWeight),
  };
}
