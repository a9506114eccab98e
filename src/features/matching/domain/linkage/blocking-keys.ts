import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rules by which two records become a pair to look at: all share a key of the rule. `most`: a key that more records share is no key;
 * `inLong`: in a long list, where a name or a birthday alone links nobody. */
export const blockingRules = [
  { rule: 'reference', most: 60, inLong: 60, uses: ['reference'] },
  { rule: 'nhs-number', most: 60, inLong: 60, uses: ['nhsNumber'] },
  { rule: 'other-number', most: 60, inLong: 60, uses: ['otherNumber'] },
  { rule: 'phone', most: 60, inLong: 40, uses: ['phone'] },
  { rule: 'name-and-birth', most: 300, inLong: 60, uses: ['name', 'birth'] },
  { rule: 'two-names-and-year', most: 300, inLong: 60, uses: ['name', 'birth'] },
  { rule: 'two-names-and-day', most: 200, inLong: 20, uses: ['name', 'birth'] },
  { rule: 'two-names', most: 200, inLong: 8, uses: ['name'] },
  { rule: 'rare-name', most: 80, inLong: 5, uses: ['name'] },
  { rule: 'birth', most: 60, inLong: 6, uses: ['birth'] },
  { rule: 'name-and-postcode', most: 300, inLong: 40, uses: ['name', 'postcode'] },
  { rule: 'name-and-birth-place', most: 500, inLong: 40, uses: ['name', 'birthPlace'] },
  { rule: 'name-and-occupation', most: 300, inLong: 20, uses: ['name', 'occupation'] },
  { rule: 'postcode-and-year', most: 100, inLong: 40, uses: ['postcode', 'birth'] },
  { rule: 'postcode-and-sex', most: 100, inLong: 20, uses: ['postcode', 'sex'] },
  { rule: 'birth-place-and-birth', most: 300, inLong: 40, uses: ['birthPlace', 'birth'] },
] as const;

export type BlockingRule = (typeof blockingRules)[number]['rule'];

const ruleNumber = Object.fromEntries(blockingRules.map(({ rule }, at) => [rule, at])) as Record<BlockingRule, number>;

/** Hands each blocking key of a record to `take`, as a number of 32 bits (the rule in the first four) with the number of its rule. Names count by their consonants, in any order, neighbours joined too. */
export function blockingKeys(
  record: PersonRecord,
  vocabulary: Vocabulary,
  take: (key: number, rule: number) => void,
): void {
  const put = (rule: BlockingRule, a: number, b = 0, c = 0, d = 0) => {
    const number = ruleNumber[rule];
    const hash = mix(mix(mix(mix(mix(0x9e3779b9, number), a), b), c), d) >>> 4;
    take(number * 2 ** 28 + hash, number);
  };
  for (const reference of record.references) put('reference', textNumber(reference));
  if (record.nhsNumber !== 0) put('nhs-number', record.nhsNumber % 2 ** 31, Math.floor(record.nhsNumber / 2 ** 31));
  if (record.otherNumber !== '') put('other-number', textNumber(record.otherNumber));
  for (const phone of record.phones) put('phone', phone);

  const { birth, birthPlace, occupation, sex } = record;
  const isDay = birth !== null && birth.month !== 0 && birth.day !== 0;
  const low = birth === null ? 0 : Math.min(birth.month, birth.day);
  const high = birth === null ? 0 : Math.max(birth.month, birth.day);
  const postcode = record.postcode === '' ? 0 : textNumber(record.postcode);
  if (postcode !== 0) {
    put('postcode-and-sex', postcode, sex);
    if (birth !== null) put('postcode-and-year', postcode, birth.year);
  }
  if (birthPlace !== 0 && isDay && high > 1) put('birth-place-and-birth', birthPlace, birth.year, low, high);
  if (isDay && high > 1) put('birth', birth.year, low, high);

  const names = nameKeys(record, vocabulary);
  names.forEach((keys, i) => {
    for (const key of keys) {
      put('rare-name', key);
      if (isDay) put('name-and-birth', key, birth.year, low, high);
      if (postcode !== 0) put('name-and-postcode', key, postcode);
      if (birthPlace !== 0) put('name-and-birth-place', key, birthPlace);
      if (occupation !== 0) put('name-and-occupation', key, occupation);
      for (let j = i + 1; j < names.length; j += 1) {
        for (const other of names[j] ?? []) {
          const [a, b] = key < other ? [key, other] : [other, key];
          if (birth !== null) put('two-names-and-year', a, b, birth.year);
          if (isDay && high > 1) put('two-names-and-day', a, b, low, high);
          put('two-names', a, b);
        }
      }
    }
  });
}

const mostTokens = 6;

/** For each token of all names of a record the keys of its consonants; where there is more than one, of the first two. */
function nameKeys(record: PersonRecord, vocabulary: Vocabulary): readonly (readonly number[])[] {
  const [form] = record.names;
  if (form === undefined) return [];
  const tokens = record.names.length === 1 ? form.tokens : [...new Set(record.names.flatMap((name) => name.tokens))];
  return tokens.slice(0, mostTokens).map((token) => vocabulary.keysOf(token));
}

/** One step of a mixing hash (the finaliser of MurmurHash3, public domain). */
function mix(seed: number, value: number): number {
  let h = Math.imul(seed ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function textNumber(text: string): number {
  let h = 7;
  for (let at = 0; at < text.length; at += 1) h = mix(h, text.charCodeAt(at));
  return h;
}
