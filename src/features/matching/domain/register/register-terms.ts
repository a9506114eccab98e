import { z } from 'zod';

import {
  nationalityWeight,
  wordWeight,
  type FrequencyPrior,
  type TermFrequencies,
} from '../linkage/term-frequencies.ts';
import type { Vocabulary } from '../linkage/vocabulary.ts';
import { nationalityCode } from '../linkage/nationality-code.ts';
import { readName } from '../names/read-name.ts';
import { phoneKey } from '../normalise.ts';
import type { RegisteredFacts } from './registered-facts.ts';

const counts = z.record(z.string(), z.int().positive());

/** How often names, nationalities, languages and telephones occur among the records of a register: counts of records, by their normalised text. */
export const registerCountsSchema = z.strictObject({
  records: z.int().nonnegative(),
  canonicals: counts,
  skeletons: counts,
  /** Within one nationality (ISO 3166-1 alpha-3): its records, and its commonest names. */
  nationalities: z.record(z.string(), z.strictObject({ records: z.int(), canonicals: counts, skeletons: counts })),
  languages: counts,
  phones: counts,
});

export type RegisterCounts = z.infer<typeof registerCountsSchema>;

/** A name or a telephone of fewer records is kept by nobody: what is rare counts as rare, and counts tell nothing of one person. */
const leastKept = 3;

export type RegisterCounter = Readonly<{ add(facts: RegisteredFacts): void; counts(): RegisterCounts }>;

/** Counts a register one record at a time, so that a million of them never stand in memory together. */
export function createRegisterCounter(): RegisterCounter {
  let records = 0;
  const all = { canonicals: new Map<string, number>(), skeletons: new Map<string, number>() };
  const within = new Map<string, typeof all & { records: number }>();
  const languages = new Map<string, number>();
  const phones = new Map<string, number>();
  const tokensOf = createTokenReader();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    add(facts) {
      records += 1;
      const nationality = facts.nationality === '' ? null : nationalityCode(facts.nationality);
      let own = nationality === null ? undefined : within.get(nationality);
      if (nationality !== null && own === undefined) {
        own = { records: 0, canonicals: new Map(), skeletons: new Map() };
        within.set(nationality, own);
      }
      if (own !== undefined) own.records += 1;
      const { canonicals, skeletons } = tokensOf(facts.names[0] ?? '');
      for (const map of [all, own]) {
        if (map === undefined) continue;
        for (const canonical of canonicals) add(map.canonicals, canonical);
        for (const skeleton of skeletons) add(map.skeletons, skeleton);
      }
      for (const language of facts.languages) add(languages, language.toLowerCase());
      for (const phone of facts.phones) add(phones, phoneKey(phone) ?? '');
    },
    counts: () => ({
      records,
      canonicals: kept(all.canonicals),
      skeletons: kept(all.skeletons),
      nationalities: Object.fromEntries(
        [...within].map(([code, its]) => [
          code,
          { records: its.records, canonicals: kept(its.canonicals), skeletons: kept(its.skeletons) },
        ]),
      ),
      languages: kept(languages),
      phones: kept(phones),
    }),
  };
}

function kept(map: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...map].filter(([key, count]) => key !== '' && count >= leastKept).sort());
}

/** The commoner whole names are read once. */
function createTokenReader() {
  const known = new Map<string, Readonly<{ canonicals: readonly string[]; skeletons: readonly string[] }>>();
  return (name: string) => {
    const text = name.slice(0, 200);
    let found = known.get(text);
    if (found === undefined) {
      const tokens = readName(text).filter(({ isParticle }) => !isParticle);
      found = {
        canonicals: [...new Set(tokens.map(({ canonical }) => canonical))],
        skeletons: [...new Set(tokens.flatMap(({ skeletons }) => skeletons))],
      };
      if (known.size < 100_000) known.set(text, found);
    }
    return found;
  };
}

/** Expectations of a whole register for weighing a few of its records, by the numbers of their vocabulary. Shares are never 0. */
export function registerTerms(
  register: RegisterCounts,
  vocabulary: Vocabulary,
  elsewhere: FrequencyPrior,
): TermFrequencies {
  const whole = register.records + elsewhere.weight;
  const canonicalTexts = textsOf(vocabulary, (token) => [
    [vocabulary.canonicalOf[token] ?? 0, tokenAt(token).canonical],
  ]);
  const skeletonTexts = textsOf(vocabulary, (token) =>
    (vocabulary.skeletonsOf[token] ?? []).map((number, at) => [number, tokenAt(token).skeletons[at] ?? '']),
  );
  function tokenAt(token: number) {
    return vocabulary.tokens[token] ?? { canonical: '', skeletons: [] };
  }
  const share = (of: 'canonicals' | 'skeletons', text: string, nationality: number): number => {
    const before = elsewhere.weight * (elsewhere.ofCanonical.get(text) ?? elsewhere.otherwise);
    const overall = ((register[of][text] ?? 0) + before) / whole;
    if (nationality === 0) return overall;
    const own = register.nationalities[vocabulary.textOf(nationality).replace(/^nat /, '')];
    return ((own?.[of][text] ?? 0) + nationalityWeight * overall) / ((own?.records ?? 0) + nationalityWeight);
  };
  const [canonicalShares, skeletonShares] = [new Map<number, number>(), new Map<number, number>()];
  const once = (known: Map<number, number>, number: number, nationality: number, work: () => number): number => {
    const key = number * 2 ** 22 + nationality;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = work();
    known.set(key, made);
    return made;
  };
  return {
    records: register.records,
    ofCanonical: (canonical, nationality) =>
      once(canonicalShares, canonical, nationality, () => share('canonicals', canonicalTexts(canonical), nationality)),
    ofSkeleton: (skeleton, nationality) =>
      once(skeletonShares, skeleton, nationality, () => share('skeletons', skeletonTexts(skeleton), nationality)),
    ofWord(word, usual) {
      const text = vocabulary.textOf(word);
      const [sort, rest] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
      const count =
        sort === 'nat'
          ? register.nationalities[rest]?.records
          : sort === 'lang'
            ? register.languages[rest]
            : register.phones[rest];
      return (Math.max((count ?? 0) - 1, 0) + wordWeight * usual) / (register.records + wordWeight);
    },
  };
}

/** Texts by the numbers of a vocabulary that goes on growing while it is used. */
function textsOf(
  vocabulary: Vocabulary,
  of: (token: number) => readonly (readonly [number, string])[],
): (number: number) => string {
  const texts: string[] = [];
  let seen = 0;
  return (number) => {
    for (; seen < vocabulary.tokens.length; seen += 1) for (const [at, text] of of(seen)) texts[at] ??= text;
    return texts[number] ?? '';
  };
}
