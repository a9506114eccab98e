import { blockingKeys, blockingRules } from './blocking-keys.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Records by their blocking keys: one sorted table of numbers, each a key and the place of a record that has it. */
export type KeyIndex = Readonly<{
  /** The places of the records that share a key with this one, each once, in order. */
  candidates(record: PersonRecord): readonly number[];
}>;

/** Up to two million records: a key has 32 bits, a place 21, and a number of JavaScript holds 53. */
const places = 2 ** 21;

export function createKeyIndex(records: readonly PersonRecord[], vocabulary: Vocabulary): KeyIndex {
  const table = keyTable(records, vocabulary);
  return {
    candidates(record) {
      const found = new Set<number>();
      blockingKeys(record, vocabulary, (key, rule) => {
        const start = firstAtLeast(table, key * places);
        const most = blockingRules[rule]?.most ?? 0;
        const beyond = (key + 1) * places;
        if ((table[start + most] ?? Infinity) < beyond) return;
        for (let at = start; (table[at] ?? Infinity) < beyond; at += 1) found.add((table[at] ?? 0) % places);
      });
      return [...found].sort((a, b) => a - b);
    },
  };
}

function keyTable(records: readonly PersonRecord[], vocabulary: Vocabulary): Float64Array {
  let table = new Float64Array(Math.max(64, records.length * 12));
  let filled = 0;
  records.forEach((record, place) => {
    blockingKeys(record, vocabulary, (key) => {
      if (filled === table.length) {
        const larger = new Float64Array(table.length * 1.5);
        larger.set(table);
        table = larger;
      }
      table[filled] = key * places + place;
      filled += 1;
    });
  });
  return table.subarray(0, filled).sort();
}

function firstAtLeast(table: Float64Array, value: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `take` with each pair of places, the lower first, of records that share a key; each pair once, in order. */
export function pairsSharingKeys(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  take: (a: number, b: number) => void,
): void {
  const pairs = pairTable(keyTable(records, vocabulary));
  let before = -1;
  for (const pair of pairs) {
    if (pair === before) continue;
    before = pair;
    take(Math.floor(pair / places), pair % places);
  }
}

/** Every pair within every key, as one number each, sorted. */
function pairTable(keys: Float64Array): Float64Array {
  let pairs = new Float64Array(Math.max(64, keys.length * 2));
  let filled = 0;
  for (let start = 0; start < keys.length; ) {
    const key = Math.floor((keys[start] ?? 0) / places);
    let end = start + 1;
    while (end < keys.length && Math.floor((keys[end] ?? 0) / places) === key) end += 1;
    const count = end - start;
    if (count > 1 && count <= mostInKey) {
      if (filled + (count * (count - 1)) / 2 > pairs.length) {
        const larger = new Float64Array(Math.max(pairs.length * 1.5, filled + count * count));
        larger.set(pairs);
        pairs = larger;
      }
      for (let i = start; i < end; i += 1) {
        for (let j = i + 1; j < end; j += 1) {
          const [a, b] = [(keys[i] ?? 0) % places, (keys[j] ?? 0) % places];
          if (a === b) continue;
          pairs[filled] = a * places + b;
          filled += 1;
        }
      }
    }
    start = end;
  }
  return pairs.subarray(0, filled).sort();
}

/** A key that more records share tells nobody apart. */
const mostInKey = 60;
