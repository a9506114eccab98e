import type { LinkageModel } from '../linkage/linkage-model.ts';
import type { PersonRecord } from '../linkage/person-record.ts';
import type { TermFrequencies } from '../linkage/term-frequencies.ts';
import type { EncodedVocabulary } from './encoded-vocabulary.ts';

/** Share of people that a name marked as common is taken to have, before the lists are counted. */
const commonShare = 0.012;
/** A nationality's own share is trusted as this many records are; with fewer of them, what all names are like counts more. */
const nationalityWeight = 40;
/** Records that what is usual of a field counts for. */
const wordWeight = 200;

/** How common names and values are, counted by their encodings in both lists: nobody need know which name it is. */
export function countEncodedTerms(
  records: readonly PersonRecord[],
  vocabulary: EncodedVocabulary,
  { terms }: LinkageModel,
): TermFrequencies {
  const names = new Map<string, number>();
  const words = new Map<number, number>();
  const common = new Set<string>();
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { names: forms, nationality, phones } of records) {
    if (nationality !== 0) add(words, nationality);
    for (const phone of phones) add(words, phone);
    const keys = new Set<string>();
    for (const token of forms[0]?.tokens ?? []) {
      const own = [
        `c${String(vocabulary.canonicalOf[token])}`,
        ...(vocabulary.skeletonsOf[token] ?? []).map(skeletonKey),
      ];
      for (const key of own) {
        keys.add(key);
        if (vocabulary.isCommon(token)) common.add(key);
      }
    }
    for (const key of keys) {
      add(names, key);
      if (nationality !== 0) add(names, `${key} ${String(nationality)}`);
    }
  }
  const share = (key: string, nationality: number): number => {
    const before = terms.weight * (common.has(key) ? commonShare : terms.otherwise);
    const overall = ((names.get(key) ?? 0) + before) / (records.length + terms.weight);
    if (nationality === 0) return overall;
    const within = names.get(`${key} ${String(nationality)}`) ?? 0;
    return (within + nationalityWeight * overall) / ((words.get(nationality) ?? 0) + nationalityWeight);
  };
  return {
    records: records.length,
    ofCanonical: (canonical, nationality) => share(`c${String(canonical)}`, nationality),
    ofSkeleton: (skeleton, nationality) => share(skeletonKey(skeleton), nationality),
    ofWord: (word, usual) =>
      (Math.max((words.get(word) ?? 0) - 1, 0) + wordWeight * usual) / (records.length + wordWeight),
  };
}

const skeletonKey = (skeleton: number) => `s${String(skeleton)}`;
