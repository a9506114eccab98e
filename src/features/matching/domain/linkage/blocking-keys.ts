import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rules by which two records become a pair to look at: all share a key of the rule. `most`: a key that more records share is no key;
 * `inLong`: in a long list, where a name or a birthday alone links nobody; 0 where the rule finds next to nobody there whom no other finds. */
export const blockingRules = [
  { rule: 'reference', most: 60, inLong: 60, uses: ['reference'] },
  { rule: 'nhs-number', most: 60, inLong: 60, uses: ['nhsNumber'] },
  { rule: 'other-number', most: 60, inLong: 60, uses: ['otherNumber'] },
  { rule: 'phone', most: 60, inLong: 40, uses: ['phone'] },
  { rule: 'name-and-birth', most: 300, inLong: 60, uses: ['name', 'birth'] },
  { rule: 'two-names-and-year', most: 300, inLong: 60, uses: ['name', 'birth'] },
  { rule: 'two-names-and-day', most: 200, inLong: 0, uses: ['name', 'birth'] },
  { rule: 'two-names', most: 200, inLong: 8, uses: ['name'] },
  { rule: 'rare-name', most: 80, inLong: 0, uses: ['name'] },
  { rule: 'birth', most: 60, inLong: 0, uses: ['birth'] },
  { rule: 'name-and-postcode', most: 300, inLong: 40, uses: ['name', 'postcode'] },
  { rule: 'name-and-birth-place', most: 500, inLong: 40, uses: ['name', 'birthPlace'] },
  { rule: 'name-and-occupation', most: 300, inLong: 20, uses: ['name', 'occupation'] },
  { rule: 'postcode-and-year', most: 100, inLong: 40, uses: ['postcode', 'birth'] },
  { rule: 'postcode-and-sex', most: 100, inLong: 20, uses: ['postcode', 'sex'] },
  { rule: 'birth-place-and-birth', most: 300, inLong: 40, uses: ['birthPlace', 'birth'] },
] as const;

export type BlockingRule = (typeof blockingRules)[number]['rule'];

const ruleNumber = Object.fromEntries(blockingRules.map(({ rule }, at) => [rule, at])) as Record<BlockingRule, number>;

const { reference, phone } = ruleNumber;
const [nhsNumber, otherNumber] = [ruleNumber['nhs-number'], ruleNumber['other-number']];
const [nameAndBirth, twoNamesAndYear] = [ruleNumber['name-and-birth'], ruleNumber['two-names-and-year']];
const [twoNamesAndDay, twoNames] = [ruleNumber['two-names-and-day'], ruleNumber['two-names']];
const [rareName, justBirth] = [ruleNumber['rare-name'], ruleNumber.birth];
const [nameAndPostcode, nameAndPlace] = [ruleNumber['name-and-postcode'], ruleNumber['name-and-birth-place']];
const [nameAndOccupation, birthPlaceAndBirth] = [
  ruleNumber['name-and-occupation'],
  ruleNumber['birth-place-and-birth'],
];
const [postcodeAndYear, postcodeAndSex] = [ruleNumber['postcode-and-year'], ruleNumber['postcode-and-sex']];

/** Which keys are made: of a long list fewer, as most find nobody whom the others do not find. Both sides of a comparison must be made alike. */
export type KeyScope = 'all' | 'long';

/** Takes each key of one record as a number of 32 bits, the rule in the first four, and the number of its rule. */
type TakeKey = (key: number, rule: number) => void;

/** Hands each blocking key of a record to `take`. Names count by their consonants, in any order, neighbours joined too. */
export function blockingKeys(
  record: PersonRecord,
  vocabulary: Vocabulary,
  take: TakeKey,
  scope: KeyScope = 'all',
): void {
  for (const one of record.references) put(take, reference, textNumber(one), 0, 0, 0);
  if (record.nhsNumber !== 0)
    put(take, nhsNumber, record.nhsNumber % 2 ** 31, Math.floor(record.nhsNumber / 2 ** 31), 0, 0);
  if (record.otherNumber !== '') put(take, otherNumber, textNumber(record.otherNumber), 0, 0, 0);
  for (const one of record.phones) put(take, phone, one, 0, 0, 0);
  const { birth, birthPlace, sex } = record;
  const isDay = birth !== null && birth.month !== 0 && birth.day !== 0;
  const year = birth?.year ?? 0;
  const low = birth === null ? 0 : Math.min(birth.month, birth.day);
  const high = birth === null ? 0 : Math.max(birth.month, birth.day);
  const postcode = record.postcode === '' ? 0 : textNumber(record.postcode);
  if (postcode !== 0) {
    put(take, postcodeAndSex, postcode, sex, 0, 0);
    if (birth !== null) put(take, postcodeAndYear, postcode, year, 0, 0);
  }
  if (birthPlace !== 0 && isDay && high > 1) put(take, birthPlaceAndBirth, birthPlace, year, low, high);
  if (scope === 'all' && isDay && high > 1) put(take, justBirth, year, low, high, 0);
  takeNameKeys(record, vocabulary, take, scope, { isDay, year, low, high, postcode });
}

type BirthAndPlace = Readonly<{ isDay: boolean; year: number; low: number; high: number; postcode: number }>;

function takeNameKeys(
  { names, birth, birthPlace, occupation }: PersonRecord,
  vocabulary: Vocabulary,
  take: TakeKey,
  scope: KeyScope,
  { isDay, year, low, high, postcode }: BirthAndPlace,
): void {
  const [form] = names;
  if (form === undefined) return;
  const all = names.length === 1 ? form.tokens : [...new Set(names.flatMap(({ tokens }) => tokens))];
  const tokens = all.length > mostTokens ? all.slice(0, mostTokens) : all;
  const takePair = (key: number, other: number) => {
    const [a, b] = key < other ? [key, other] : [other, key];
    if (birth !== null) put(take, twoNamesAndYear, a, b, year, 0);
    if (scope === 'all' && isDay && high > 1) put(take, twoNamesAndDay, a, b, low, high);
    put(take, twoNames, a, b, 0, 0);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const keys = vocabulary.keysOf(tokens[i] ?? -1);
    for (const key of keys) {
      if (scope === 'all') put(take, rareName, key, 0, 0, 0);
      if (isDay) put(take, nameAndBirth, key, year, low, high);
      if (postcode !== 0) put(take, nameAndPostcode, key, postcode, 0, 0);
      if (birthPlace !== 0) put(take, nameAndPlace, key, birthPlace, 0, 0);
      if (occupation !== 0) put(take, nameAndOccupation, key, occupation, 0, 0);
    }
    for (let j = i + 1; j < tokens.length; j += 1) {
      const others = vocabulary.keysOf(tokens[j] ?? -1);
      if (scope === 'long') {
        // The first reading of both, the second of both, the canonical form of both.
        const readings = Math.max(keys.length, others.length);
        for (let at = 0; at < readings; at += 1)
          takePair(readingAt(keys, at, readings), readingAt(others, at, readings));
      } else for (const key of keys) for (const other of others) takePair(key, other);
    }
  }
}

/** The last of the keys is the canonical form: the others are as many as the readings but one, the last of them repeated. */
const readingAt = (keys: readonly number[], at: number, readings: number): number =>
  (at === readings - 1 ? keys[keys.length - 1] : keys[Math.min(at, keys.length - 2)]) ?? 0;

const mostTokens = 6;

function put(take: TakeKey, rule: number, a: number, b: number, c: number, d: number): void {
  const hash = mix(mix(mix(mix(mix(0x9e3779b9, rule), a), b), c), d) >>> 4;
  take(rule * 2 ** 28 + hash, rule);
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
