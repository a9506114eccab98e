import type { KeyIndex } from '../linkage/key-index.ts';
import type { PersonRecord } from '../linkage/person-record.ts';
import type { EncodedRow } from './encoded-row.ts';
import type { EncodedVocabulary } from './encoded-vocabulary.ts';

/** Rules by which two encoded people become a pair to look at, as those of lists in clear. `most`: a key that more share is no key. */
export const encodedRules = [
  { rule: 'reference', most: 60, uses: ['reference'] },
  { rule: 'nhs-number', most: 60, uses: ['nhsNumber'] },
  { rule: 'other-number', most: 60, uses: ['otherNumber'] },
  { rule: 'phone', most: 60, uses: ['phone'] },
  { rule: 'name-and-birth', most: 300, uses: ['name', 'birth'] },
  { rule: 'two-names-and-year', most: 300, uses: ['name', 'birth'] },
  { rule: 'two-names-and-day', most: 200, uses: ['name', 'birth'] },
  { rule: 'two-names', most: 200, uses: ['name'] },
  { rule: 'rare-name', most: 80, uses: ['name'] },
  { rule: 'birth', most: 60, uses: ['birth'] },
] as const;

const mostTokens = 6;

/** The keys of a person, each once, with the number of the rule of each. Thirty bits: two that are equal by chance cost a look. */
export type PersonKeys = ReadonlyMap<number, number>;

/** Names count by their consonants, in any order. */
export function encodedKeys(record: PersonRecord, { birth }: EncodedRow, vocabulary: EncodedVocabulary): PersonKeys {
  const found = new Map<number, number>();
  const put = (rule: number, a: number, b = 0, c = 0) => {
    found.set(mix(mix(mix(mix(0x9e3779b9, rule), a), b), c) >>> 2, rule);
  };
  const word = (hash: string) => vocabulary.word(hash);
  for (const reference of record.references) put(0, word(reference));
  if (record.nhsNumber !== 0) put(1, record.nhsNumber);
  if (record.otherNumber !== '') put(2, word(record.otherNumber));
  for (const phone of record.phones) put(3, phone);
  const year = birth === undefined ? 0 : word(birth.year);
  const turned = birth?.turned === undefined ? 0 : word(birth.turned);
  const days = birth?.usual === true ? [] : (birth?.days ?? []).map(word);
  if (turned !== 0 && birth?.usual !== true) put(9, turned);
  const tokens = [...new Set(record.names.flatMap((name) => name.tokens))].slice(0, mostTokens);
  const names = tokens.map((token) => vocabulary.keysOf(token));
  names.forEach((keys, i) => {
    const later = names.slice(i + 1).flat();
    for (const key of keys) {
      put(8, key);
      if (turned !== 0) put(4, key, turned);
      for (const other of later) {
        const [low, high] = key < other ? [key, other] : [other, key];
        put(7, low, high);
        if (year !== 0) put(5, low, high, year);
        for (const day of days) put(6, low, high, day);
      }
    }
  });
  return found;
}

/** One step of a mixing hash (the finaliser of MurmurHash3, public domain). */
function mix(seed: number, value: number): number {
  let h = Math.imul(seed ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The records that share a key with one, by place. */
export function createEncodedIndex(
  records: readonly PersonRecord[],
  keysOf: (record: PersonRecord) => PersonKeys,
): KeyIndex {
  const places = new Map<number, number[]>();
  records.forEach((record, place) => {
    for (const key of keysOf(record).keys()) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  });
  return {
    candidates(record) {
      const found = new Set<number>();
      for (const [key, rule] of keysOf(record)) {
        const sharing = places.get(key) ?? [];
        if (sharing.length > (encodedRules[rule]?.most ?? 0)) continue;
        for (const place of sharing) found.add(place);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}
