/** HMAC-SHA-256 of a text under the key that two organisations agreed on: 32 bytes. */
export type Mac = (text: string) => Uint8Array;

/** What a value is, so that equal texts of different fields have nothing in common. */
export type HashedKind =
  | 'canonical'
  | 'skeleton'
  | 'one-letter-less'
  | 'confusable-group'
  | 'confusable-name'
  | 'short-form'
  | 'date'
  | 'date-turned'
  | 'date-slip'
  | 'calendar'
  | 'year'
  | 'month-and-day-of-years'
  | 'sex'
  | 'nationality'
  | 'phone'
  | 'reference'
  | 'nhs-number'
  | 'other-number'
  | 'one-sign-less';

/** Keyed encodings of texts. The same text, kind and key give the same encoding; without the key nothing leads back. */
export type Encoder = Readonly<{
  /** Fifty bits in ten signs: two different texts out of a million share one about once in a thousand files. */
  hash(kind: HashedKind, text: string): string;
  /** A Bloom filter of the pairs of neighbouring letters in `text`, comparable only with filters of the same `salt`. */
  filter(salt: string, text: string): string;
}>;

/** No vowels: hardly a name can be spelt by chance. Nothing that a spreadsheet takes for a formula, or a command line for an option. Each sign stands for five bits. */
export const signs = '0123456789bcdfghjklmnpqrstvwxyz_';

const hashSigns = 10;

export const hashPattern = new RegExp(`^[${signs}]{${String(hashSigns)}}$`);

/** 32 signs of five bits. A name of seven letters sets about a quarter of the bits. */
const filterSigns = 32;
const filterBits = filterSigns * 5;
/** Places that a pair of letters sets, each from two bytes of its own HMAC: not two hashes combined, whose pattern can be recognised. */
const placesForEach = 5;

export const filterPattern = new RegExp(`^[${signs}]{${String(filterSigns)}}$`);

export function createEncoder(mac: Mac): Encoder {
  const hashes = new Map<string, string>();
  const filters = new Map<string, string>();
  return {
    hash(kind, text) {
      const whole = `${kind}\0${text}`;
      const known = hashes.get(whole);
      if (known !== undefined) return known;
      const made = inSigns(mac(whole).subarray(0, hashSigns));
      hashes.set(whole, made);
      return made;
    },
    filter(salt, text) {
      const whole = `${salt}\0${text}`;
      const known = filters.get(whole);
      if (known !== undefined) return known;
      const groups = new Uint8Array(filterSigns);
      for (const pair of letterPairs(text)) {
        const bytes = mac(`letters\0${salt}\0${pair}`);
        for (let at = 0; at < placesForEach; at += 1) {
          const place = (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)) % filterBits;
          const group = Math.floor(place / 5);
          groups[group] = (groups[group] ?? 0) | (1 << (place % 5));
        }
      }
      const made = inSigns(groups);
      filters.set(whole, made);
      return made;
    },
  };
}

/** The lowest five bits of each byte, as signs. */
export function inSigns(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += signs[byte & 31] ?? '';
  return text;
}

/** Neighbouring letters, the beginning and the end of the word counting as one. */
function letterPairs(text: string): ReadonlySet<string> {
  const framed = `^${text}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < framed.length; at += 1) pairs.add(framed.slice(at, at + 2));
  return pairs;
}

const bitsOf = new Map([...signs].map((sign, at) => [sign, at]));

/** Which bits a filter has, and how many. */
export type FilterBits = Readonly<{ groups: Uint8Array; count: number }>;

export function readFilter(filter: string): FilterBits {
  const groups = Uint8Array.from(filter, (sign) => bitsOf.get(sign) ?? 0);
  return { groups, count: groups.reduce((sum, group) => sum + (ones[group] ?? 0), 0) };
}

const ones = Array.from({ length: 32 }, (_, group) => group.toString(2).replaceAll('0', '').length);

/** Dice's coefficient of two filters of one salt, 0 to 1. */
export function filterLikeness(a: FilterBits, b: FilterBits): number {
  let shared = 0;
  for (let at = 0; at < a.groups.length; at += 1) shared += ones[(a.groups[at] ?? 0) & (b.groups[at] ?? 0)] ?? 0;
  return a.count + b.count === 0 ? 0 : (2 * shared) / (a.count + b.count);
}
