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

/** Calls with each pair of places, the lower first, once. */
export type EachPair = (take: (a: number, b: number) => void) => void;

/** Times that a record is met with others on the way to its pairs, on average at most; with more, the keys that most records share are left out. */
/** From this many records on a list is long. */
const longList = 150_000;
const meetingsForEach = 16;
const leastMeetings = 25_000_000;

/**
 * The pairs of records that share a key. Nothing is kept of them, as a long list has tens of millions: whoever needs them twice walks through them twice.
 */
export function pairsSharingKeys(records: readonly PersonRecord[], vocabulary: Vocabulary): EachPair {
  const table = keyTable(records, vocabulary);
  const budget = Math.max(leastMeetings, meetingsForEach * records.length);
  const isLong = records.length >= longList;
  const mostOf = (rule: number) => blockingRules[rule]?.[isLong ? 'inLong' : 'most'] ?? 0;
  const most = mostWithin(table, mostOf, budget);
  const members = new Int32Array(table.length);
  const starts = new Int32Array(records.length + 1);
  const groups: number[] = [];
  eachKey(table, mostOf, (start, end, mostOfRule) => {
    if (end - start > Math.min(most, mostOfRule)) return;
    groups.push(start, end);
    for (let at = start; at < end; at += 1) {
      const place = (table[at] ?? 0) % places;
      members[at] = place;
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    }
  });
  for (let place = 0; place < records.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const groupsOf = new Int32Array(starts[records.length] ?? 0);
  const filled = starts.slice(0, records.length);
  for (let group = 0; group < groups.length; group += 2) {
    for (let at = groups[group] ?? 0; at < (groups[group + 1] ?? 0); at += 1) {
      const place = members[at] ?? 0;
      groupsOf[filled[place] ?? 0] = group;
      filled[place] = (filled[place] ?? 0) + 1;
    }
  }
  return (take) => {
    const metBy = new Int32Array(records.length).fill(-1);
    for (let a = 0; a < records.length; a += 1) {
      for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at += 1) {
        const group = groupsOf[at] ?? 0;
        // Members are in order: from the end down to the record itself.
        for (let other = (groups[group + 1] ?? 0) - 1; other >= (groups[group] ?? 0); other -= 1) {
          const b = members[other] ?? 0;
          if (b <= a) break;
          if (metBy[b] === a) continue;
          metBy[b] = a;
          take(a, b);
        }
      }
    }
  };
}

/** The size of key up to which all meetings stay within a budget. */
function mostWithin(table: Float64Array, mostOf: (rule: number) => number, budget: number): number {
  const sizes = new Map<number, number>();
  eachKey(table, mostOf, (start, end, mostOfRule) => {
    if (end - start <= mostOfRule) sizes.set(end - start, (sizes.get(end - start) ?? 0) + 1);
  });
  let meetings = 0;
  let most = 0;
  for (const [size, times] of [...sizes].sort((a, b) => a[0] - b[0])) {
    meetings += (times * size * (size - 1)) / 2;
    if (meetings > budget) break;
    most = size;
  }
  return most;
}

/** Each key that two records or more share: where it begins and ends in the table, and how many records its rule allows. */
function eachKey(
  keys: Float64Array,
  mostOf: (rule: number) => number,
  take: (start: number, end: number, most: number) => void,
): void {
  for (let start = 0; start < keys.length;) {
    const key = Math.floor((keys[start] ?? 0) / places);
    let end = start + 1;
    const beyond = (key + 1) * places;
    while ((keys[end] ?? Infinity) < beyond) end += 1;
    if (end - start > 1) take(start, end, mostOf(Math.floor(key / 2 ** 28)));
    start = end;
  }
}
