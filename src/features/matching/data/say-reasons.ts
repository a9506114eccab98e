import type { KeyOf } from '#platform/language/catalogue.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { matchingContent } from '../content/catalogue.ts';
import { signedBits } from '../domain/linkage/bits.ts';
import type { Concern } from '../domain/linkage/safety-rules.ts';
import type { Part } from '../domain/linkage/weigh.ts';

export type MatchingWords = (key: KeyOf<typeof matchingContent>) => string;

/** Words that are said once and then remembered: a long list gives the same reasons a million times. */
export function rememberedWords(t: Translator<KeyOf<typeof matchingContent>>): MatchingWords {
  const said = new Map<string, string>();
  return (key) => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const words = t(key);
    said.set(key, words);
    return words;
  };
}

/** The waterfall in one line: each part in words with its bits, which add up to the weight; then, without bits, what only a person may settle. */
export function sayReasons(parts: readonly Part[], concerns: readonly Concern[], t: MatchingWords): string {
  return [
    ...parts.map((part) => `${t(partKey(part))} ${signedBits(part.hundredths)}`),
    ...concerns.map((concern) => t(`matching.concern.${concern}`)),
  ].join('; ');
}

export const partKey = ({ what, level }: Part) => `matching.part.${what}.${level}` as KeyOf<typeof matchingContent>;
