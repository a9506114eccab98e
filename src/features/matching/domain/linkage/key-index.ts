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

/** Pairs of places, the lower first, each once and in order. */
export type PairTable = Readonly<{ count: number; first(at: number): number; second(at: number): number }>;

/** The pairs of records that share a key. */
export function pairsSharingKeys(records: readonly PersonRecord[], vocabulary: Vocabulary): PairTable {
  const pairs = pairTable(keyTable(records, vocabulary), records.length);
  let count = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    if (count > 0 && pairs[at] === pairs[count - 1]) continue;
    pairs[count] = pairs[at] ?? 0;
    count += 1;
  }
  return {
    count,
    first: (at) => Math.floor((pairs[at] ?? 0) / places),
    second: (at) => (pairs[at] ?? 0) % places,
  };
}

/** Pairs that are looked at for each record at most, on the whole; with more, the keys that most records share are left out. */
const pairsForEach = 10;

/** Every pair within every key, as one number each, sorted. */
function pairTable(keys: Float64Array, records: number): Float64Array {
  const sizes = new Map<number, number>();
  eachKey(keys, (start, end) => sizes.set(end - start, (sizes.get(end - start) ?? 0) + 1));
  const budget = Math.max(1_500_000, pairsForEach * records);
  let most = 0;
  let planned = 0;
  for (const [size, times] of [...sizes].sort((a, b) => a[0] - b[0])) {
    const more = (times * size * (size - 1)) / 2;
    if (planned + more > budget || size > mostInKey) break;
    planned += more;
    most = size;
  }
  const pairs = new Float64Array(planned);
  let filled = 0;
  eachKey(keys, (start, end, mostOfRule) => {
    if (end - start > Math.min(most, mostOfRule)) return;
    for (let i = start; i < end; i += 1) {
      const a = (keys[i] ?? 0) % places;
      for (let j = i + 1; j < end; j += 1) {
        const b = (keys[j] ?? 0) % places;
        if (a === b) continue;
        pairs[filled] = a * places + b;
        filled += 1;
      }
    }
  });
  return pairs.subarray(0, filled).sort();
}

const mostInKey = Math.max(...blockingRules.map(({ most }) => most));

/** Each key that two records or more share: where it begins and ends in the table, and how many records its rule allows. */
function eachKey(keys: Float64Array, take: (start: number, end: number, most: number) => void): void {
  for (let start = 0; start < keys.length; ) {
    const key = Math.floor((keys[start] ?? 0) / places);
    let end = start + 1;
    while (end < keys.length && Math.floor((keys[end] ?? 0) / places) === key) end += 1;
    if (end - start > 1) take(start, end, blockingRules[Math.floor(key / 2 ** 28)]?.most ?? 0);
    start = end;
  }
}
