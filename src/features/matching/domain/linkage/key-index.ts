import { blockingKeys, blockingRules, type KeyScope } from './blocking-keys.ts';
import { eachSharedKey, firstOf, keyTable, type KeyTable } from './key-table.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Records by their blocking keys. */
export type KeyIndex = Readonly<{
  /** The places of the records that share a key with this one, each once, in order. */
  candidates(record: PersonRecord): readonly number[];
}>;

/** From this many records on a list is long. */
const longList = 150_000;
/** Which keys are made of a list. */
export const scopeOf = (records: People): KeyScope => (records.length >= longList ? 'long' : 'all');

/** The index of a register, made once and then asked for each person of a list. */
export function createKeyIndex(records: People, vocabulary: Vocabulary): KeyIndex {
  const scope = scopeOf(records);
  const table = keyTable(records, vocabulary, scope);
  return {
    candidates(record) {
      const found = new Set<number>();
      blockingKeys(
        record,
        vocabulary,
        (key, rule) => {
          const start = firstOf(table, key);
          const most = blockingRules[rule]?.most ?? 0;
          if (table.keys[start + most] === key) return;
          for (let at = start; table.keys[at] === key; at += 1) found.add(table.places[at] ?? 0);
        },
        scope,
      );
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** The pairs of records that share a key, the place of the lower first, each once. */
export type SharingPairs = Readonly<{
  /** How often records meet on the way to the pairs: some share more than one key. */
  meetings: number;
  /** All pairs; or, by `step`, those whose lower place is a multiple of it, which is a fair part of all. */
  each(take: (a: number, b: number) => void, step?: number): void;
}>;

/** Times that a record of a long list is met with others on the way to its pairs, on average at most, and of a short one all records; with more, the keys that most records share are left out. */
const meetingsForEach = 10;
const mostMeetings = 25_000_000;

/**
 * The pairs of records that share a key. Nothing is kept of them, as a long list has tens of millions: whoever needs them twice walks through them twice.
 */
export function pairsSharingKeys(records: People, vocabulary: Vocabulary): SharingPairs {
  const scope = scopeOf(records);
  const { members, groups, meetings } = membersOf(keyTable(records, vocabulary, scope), scope, records.length);
  const starts = new Int32Array(records.length + 1);
  for (const place of members) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < records.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const groupsOf = new Int32Array(members.length);
  const filled = starts.slice(0, records.length);
  for (let group = 0; group + 1 < groups.length; group += 1) {
    for (let at = groups[group] ?? 0; at < (groups[group + 1] ?? 0); at += 1) {
      const place = members[at] ?? 0;
      groupsOf[filled[place] ?? 0] = group;
      filled[place] = (filled[place] ?? 0) + 1;
    }
  }
  return {
    meetings,
    each(take, step = 1) {
      const metBy = new Int32Array(records.length).fill(-1);
      for (let a = 0; a < records.length; a += step) {
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
    },
  };
}

/** The records that share a key, key after key, and where each key's begin; the rest of the table is forgotten. */
function membersOf(
  table: KeyTable,
  scope: KeyScope,
  records: number,
): Readonly<{ members: Int32Array; groups: Int32Array; meetings: number }> {
  const { most, meetings } = mostWithin(table, scope, scope === 'long' ? meetingsForEach * records : mostMeetings);
  let count = 0;
  let shared = 0;
  eachSharedKey(table, scope, (start, end) => {
    if (end - start > most) return;
    count += end - start;
    shared += 1;
  });
  const members = new Int32Array(count);
  const groups = new Int32Array(shared + 1);
  let [filled, group] = [0, 0];
  eachSharedKey(table, scope, (start, end) => {
    if (end - start > most) return;
    for (let at = start; at < end; at += 1) members[filled + at - start] = table.places[at] ?? 0;
    filled += end - start;
    group += 1;
    groups[group] = filled;
  });
  return { members, groups, meetings };
}

/** The size of key up to which all meetings stay within a budget, and how many those are. */
function mostWithin(table: KeyTable, scope: KeyScope, budget: number): { most: number; meetings: number } {
  const sizes = new Map<number, number>();
  eachSharedKey(table, scope, (start, end) => sizes.set(end - start, (sizes.get(end - start) ?? 0) + 1));
  let meetings = 0;
  let most = 0;
  for (const [size, times] of [...sizes].sort((a, b) => a[0] - b[0])) {
    const more = (times * size * (size - 1)) / 2;
    if (meetings + more > budget) break;
    meetings += more;
    most = size;
  }
  return { most, meetings };
}
