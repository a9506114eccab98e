import type { NameToken } from '../names/name-token.ts';
import { skeletonsOf } from '../names/skeleton.ts';
import { confusableKeys, womansForm } from './confusable-keys.ts';
import type { EncodedToken, JoinedToken } from './encoded-row.ts';
import type { Encoder } from './keyed-hash.ts';
import { looseSpelling } from './loose-spelling.ts';
import { shortFormKeys } from './short-form-keys.ts';

/** A shorter name is too often another one when a letter is changed. */
const leastLetters = 4;
/** What is longer is no single name. */
const mostLetters = 24;
/** Consonants that a name must have to be looked for within a longer one, and that the longer one has more. */
const leastConsonants = 3;
const moreConsonants = 2;

/** From this share of people upwards a name is marked as common. */
const commonShare = 0.004;

/** Encodes one token of a name, by its canonical form and its consonants; nothing is left of how it was spelt. */
export function encodeToken(
  token: NameToken,
  encoder: Encoder,
  shares: Readonly<Record<string, number>>,
): EncodedToken {
  const { canonical, skeletons, script } = token;
  const groups = confusableKeys(token, encoder);
  const { full, short } = shortFormKeys(token, encoder);
  const woman = womansForm(token);
  const parts = partsOf(skeletons[0] ?? '');
  return {
    form: encoder.hash('canonical', canonical),
    sounds: soundsOf(token).map(([sound, text]) => [encoder.hash('skeleton', sound), encoder.filter(sound, text)]),
    slips:
      canonical.length < leastLetters || canonical.length > mostLetters
        ? []
        : oneLess(canonical).map((one) => encoder.hash('one-letter-less', one)),
    ...(parts.length === 0 ? {} : { parts: parts.map((part) => encoder.hash('skeleton', part)) }),
    ...(groups.length === 0 ? {} : { groups: groups.map(([group, name]) => [group, name]) }),
    ...(full.length === 0 ? {} : { full: [...full] }),
    ...(short.length === 0 ? {} : { short: [...short] }),
    ...(woman === null ? {} : { other: encoder.hash('canonical', woman) }),
    ...(script === 'arabic' ? { bare: true as const } : {}),
    ...((shares[canonical] ?? 0) >= commonShare ? { common: true as const } : {}),
  };
}

/** Each way to read the consonants of a token, with the letters that two names of that way are compared by. */
function soundsOf({ canonical, skeletons }: NameToken): readonly (readonly [string, string])[] {
  const loose = looseSpelling(canonical);
  const [key] = skeletonsOf(loose);
  return [
    ...skeletons.map((skeleton) => [skeleton, canonical] as const),
    ...(key === undefined || key === '' ? [] : [[`~${key}`, loose] as const]),
  ];
}

/** Encodes what two neighbours are as one word. */
export function encodeJoined({ canonical, skeletons }: NameToken, encoder: Encoder): JoinedToken {
  return {
    form: encoder.hash('canonical', canonical),
    sounds: skeletons.map((skeleton) => encoder.hash('skeleton', skeleton)),
  };
}

/** A text, and it without one of its signs: two texts that are one slip apart share one of these. */
export function oneLess(text: string): readonly string[] {
  return [...new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))])].sort();
}

/** The beginnings and ends of the consonants of a long name that could be a name by themselves. */
function partsOf(skeleton: string): readonly string[] {
  const parts = new Set<string>();
  if (skeleton.length > mostLetters) return [];
  for (let length = leastConsonants; length <= skeleton.length - moreConsonants; length += 1) {
    parts.add(skeleton.slice(0, length));
    parts.add(skeleton.slice(-length));
  }
  return [...parts].sort();
}
