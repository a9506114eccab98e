import { blockingKeys, blockingRules, type KeyScope } from './blocking-keys.ts';
import type { People } from './people-columns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Blocking keys in order, each with the place of a record that has it, and places in order within a key. */
export type KeyTable = Readonly<{ keys: Uint32Array; places: Int32Array }>;

/** Keys of records in one table: sixteen bytes for each while it is made, eight after. */
export function keyTable(records: People, vocabulary: Vocabulary, scope: KeyScope): KeyTable {
  let keys = new Uint32Array(Math.max(64, records.length * 24));
  let places = new Int32Array(keys.length);
  let filled = 0;
  for (let place = 0; place < records.length; place += 1) {
    const record = records.at(place);
    if (record === undefined) continue;
    blockingKeys(
      record,
      vocabulary,
      (key) => {
        if (filled === keys.length) [keys, places] = [enlarged(keys), enlarged(places)];
        keys[filled] = key;
        places[filled] = place;
        filled += 1;
      },
      scope,
    );
  }
  return sorted({ keys: keys.subarray(0, filled), places: places.subarray(0, filled) });
}

function enlarged<T extends Uint32Array | Int32Array>(column: T): T {
  const larger =
    column instanceof Uint32Array
      ? new Uint32Array(column.length + (column.length >> 1))
      : new Int32Array(column.length + (column.length >> 1));
  larger.set(column);
  return larger as T;
}

const digit = 11;

/** Sorts by key, eleven bits at a time from the last; what is equal stays in its order, so places need no sorting. */
function sorted(table: KeyTable): KeyTable {
  let from = table;
  let to: KeyTable = { keys: new Uint32Array(from.keys.length), places: new Int32Array(from.keys.length) };
  for (let shift = 0; shift < 32; shift += digit) {
    const starts = new Int32Array(2 ** digit + 1);
    for (let at = 0; at < from.keys.length; at += 1) {
      const slot = (((from.keys[at] ?? 0) >>> shift) & (2 ** digit - 1)) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    for (let at = 0; at < from.keys.length; at += 1) {
      const key = from.keys[at] ?? 0;
      const slot = (key >>> shift) & (2 ** digit - 1);
      const place = starts[slot] ?? 0;
      starts[slot] = place + 1;
      to.keys[place] = key;
      to.places[place] = from.places[at] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The number of the rule that a key is of. */
const ruleOf = (key: number): number => key >>> 28;

/** Each key that two records or more share, and no more than its rule allows: where it begins and ends in the table. */
export function eachSharedKey({ keys }: KeyTable, scope: KeyScope, take: (start: number, end: number) => void): void {
  for (let start = 0; start < keys.length;) {
    const key = keys[start] ?? 0;
    let end = start + 1;
    while (end < keys.length && keys[end] === key) end += 1;
    if (end - start > 1 && end - start <= mostOf(key, scope)) take(start, end);
    start = end;
  }
}

/** How many records may share a key before it is none. */
function mostOf(key: number, scope: KeyScope): number {
  const rule = blockingRules[ruleOf(key)];
  return (scope === 'long' ? rule?.inLong : rule?.most) ?? 0;
}

/** The first place in the table whose key is no less than this one. */
export function firstOf({ keys }: KeyTable, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
