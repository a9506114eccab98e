import { nigerian, southernAfrican } from './names/africa.ts';
import { afghan } from './names/afghan.ts';
import { arabic } from './names/arabic.ts';
import { centralAsian } from './names/central-asia.ts';
import { chinese, vietnamese } from './names/east-asia.ts';
import { albanian, georgian, turkish } from './names/europe.ts';
import { habesha, somali } from './names/horn-of-africa.ts';
import { kurmanji, sorani } from './names/kurdish.ts';
import { brazilian, spanishAmerican } from './names/latin-america.ts';
import type { NameList } from './names/name-list.ts';
import { persian } from './names/persian.ts';
import { bengali, devanagari, pakistani, punjabi, tamil } from './names/south-asia.ts';
import type { Random } from './random.ts';

const lists: readonly NameList[] = [
  arabic,
  afghan,
  persian,
  sorani,
  kurmanji,
  habesha,
  somali,
  pakistani,
  bengali,
  tamil,
  punjabi,
  devanagari,
  vietnamese,
  chinese,
  albanian,
  turkish,
  georgian,
  nigerian,
  southernAfrican,
  brazilian,
  spanishAmerican,
  centralAsian,
];

/** Latin spellings of a word of a name, by any way of writing it. */
const spellings = new Map<string, readonly string[]>();
for (const list of lists) {
  const words = [...list.male, ...list.female, ...list.family, ...(list.familyOfWomen ?? [])];
  for (const { own, latin } of words) {
    for (const way of [own, ...latin]) {
      const key = way.toLowerCase();
      spellings.set(key, [...new Set([...(spellings.get(key) ?? []), ...latin])]);
    }
  }
}

/** What an ear does to a name that it does not know. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/ee/, 'i'],
  [/oo/, 'u'],
  [/ou/, 'u'],
  [/([bdfklmnprstz])\1/, '$1'],
  [/ai/, 'ay'],
  [/ei/, 'ai'],
  [/kh/, 'h'],
  [/gh/, 'g'],
  [/dh/, 'd'],
  [/q/, 'k'],
  [/ph/, 'f'],
  [/w/, 'v'],
  [/j/, 'dj'],
  [/y$/, 'i'],
  [/i$/, 'y'],
  [/eh?$/, 'a'],
  [/ah$/, 'a'],
  [/a$/, 'ah'],
  [/([mns])(?=[aeiou])/, '$1$1'],
  [/u/, 'o'],
  [/i/, 'e'],
];

/**
 * A name as somebody else might write it in Latin letters: each word in one of its known spellings, or as it sounds. Words in other
 * scripts that are in no list of ours are left as they are. Never the same as `name` where any word can be spelt otherwise.
 */
export function otherSpelling(random: Random, name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  for (let tries = 0; tries < 8; tries += 1) {
    const spelt = words.map((word) => (random.chance(0.6) ? respell(random, word) : word)).join(' ');
    if (spelt !== name) return spelt;
  }
  return words.map((word) => respell(random, word)).join(' ');
}

function respell(random: Random, word: string): string {
  const known = spellings.get(word.toLowerCase());
  if (known !== undefined && known.length > 0) return inCaseOf(word, random.pick(known));
  if (!/^\p{Script=Latin}/u.test(word)) return word;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ı/g, 'i');
  if (plain !== word && random.chance(0.7)) return plain;
  const start = random.between(0, slips.length - 1);
  for (let step = 0; step < slips.length; step += 1) {
    const [heard, written] = slips[(start + step) % slips.length] as (typeof slips)[number];
    const slipped = plain.toLowerCase().replace(heard, written);
    if (slipped !== plain.toLowerCase()) return inCaseOf(word, slipped);
  }
  return plain;
}

function inCaseOf(word: string, spelt: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return spelt.toUpperCase();
  return /^\p{Lu}/u.test(word) || !/^\p{L}/u.test(spelt) || word === word.toUpperCase()
    ? spelt.charAt(0).toUpperCase() + spelt.slice(1)
    : spelt;
}
