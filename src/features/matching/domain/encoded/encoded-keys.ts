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

/** Hands each key of a person to `take`, with the number of its rule. Names count by their consonants, in any order. */
export function encodedKeys(
  record: PersonRecord,
  { birth }: EncodedRow,
  vocabulary: EncodedVocabulary,
  take: (key: string, rule: number) => void,
): void {
  const put = (rule: number, ...parts: readonly (string | number)[]) => {
    take(`${String(rule)} ${parts.join(' ')}`, rule);
  };
  for (const reference of record.references) put(0, reference);
  if (record.nhsNumber !== 0) put(1, record.nhsNumber);
  if (record.otherNumber !== '') put(2, record.otherNumber);
  for (const phone of record.phones) put(3, phone);
  const turned = birth?.turned;
  if (turned !== undefined && birth?.usual !== true) put(9, turned);
  const tokens = [...new Set(record.names.flatMap((name) => name.tokens))].slice(0, mostTokens);
  const names = tokens.map((token) => vocabulary.keysOf(token));
  names.forEach((keys, i) => {
    for (const key of keys) {
      put(8, key);
      if (turned !== undefined) put(4, key, turned);
      for (const other of names.slice(i + 1).flat()) {
        const pair = key < other ? `${String(key)} ${String(other)}` : `${String(other)} ${String(key)}`;
        put(7, pair);
        if (birth !== undefined) put(5, pair, birth.year);
        if (birth?.usual !== true) for (const days of birth?.days ?? []) put(6, pair, days);
      }
    }
  });
}

/** The records that share a key with one, by place. */
export function createEncodedIndex(
  records: readonly PersonRecord[],
  vocabulary: EncodedVocabulary,
  rowOf: (record: PersonRecord) => EncodedRow,
): KeyIndex {
  const places = new Map<string, number[]>();
  records.forEach((record, place) => {
    encodedKeys(record, rowOf(record), vocabulary, (key) => {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else if (known.at(-1) !== place) known.push(place);
    });
  });
  return {
    candidates(record) {
      const found = new Set<number>();
      encodedKeys(record, rowOf(record), vocabulary, (key, rule) => {
        const sharing = places.get(key) ?? [];
        if (sharing.length > (encodedRules[rule]?.most ?? 0)) return;
        for (const place of sharing) found.add(place);
      });
      return [...found].sort((a, b) => a - b);
    },
  };
}
