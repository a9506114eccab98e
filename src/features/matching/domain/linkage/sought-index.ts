import { blockingKeys, blockingRules } from './blocking-keys.ts';
import { growingColumn } from './growing-column.ts';
import type { KeyIndex } from './key-index.ts';
import { createPairTable } from './pair-table.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

const half = 2 ** 16;

/**
 * Whom of a register to compare with people of a list: the answer of `createKeyIndex` for them and for nobody else, without a table of all keys of the register, which is walked through once.
 */
export function createSoughtIndex(register: People, sought: readonly PersonRecord[], vocabulary: Vocabulary): KeyIndex {
  const slots = createPairTable();
  // A look at one bit tells most keys of the register that nobody on the list has.
  const seen = new Uint8Array(2 ** 20);
  const rules: number[] = [];
  for (const one of sought)
    blockingKeys(one, vocabulary, (key, rule) => {
      if (slots.get(key >>> 16, key % half) >= 0) return;
      slots.set(key >>> 16, key % half, rules.length);
      seen[bitPlace(key)] = (seen[bitPlace(key)] ?? 0) | (1 << (key & 7));
      rules.push(rule);
    });
  const [hitSlots, hitPlaces] = [growingColumn(), growingColumn()];
  const counts = new Int32Array(rules.length);
  for (let place = 0; place < register.length; place += 1) {
    const record = register.at(place);
    if (record === undefined) continue;
    blockingKeys(record, vocabulary, (key, rule) => {
      if (((seen[bitPlace(key)] ?? 0) & (1 << (key & 7))) === 0) return;
      const slot = slots.get(key >>> 16, key % half);
      if (slot < 0) return;
      const count = (counts[slot] ?? 0) + 1;
      counts[slot] = count;
      if (count > (blockingRules[rule]?.most ?? 0)) return;
      hitSlots.push(slot);
      hitPlaces.push(place);
    });
  }
  const found = Array.from(rules, (): number[] => []);
  for (let at = 0; at < hitSlots.length(); at += 1) {
    const slot = hitSlots.at(at);
    if ((counts[slot] ?? 0) <= (blockingRules[rules[slot] ?? 0]?.most ?? 0)) found[slot]?.push(hitPlaces.at(at));
  }
  return {
    candidates(record) {
      const places = new Set<number>();
      blockingKeys(record, vocabulary, (key) => {
        const slot = slots.get(key >>> 16, key % half);
        for (const place of found[slot] ?? []) places.add(place);
      });
      return [...places].sort((a, b) => a - b);
    },
  };
}

const bitPlace = (key: number): number => (key >>> 3) & (2 ** 20 - 1);
