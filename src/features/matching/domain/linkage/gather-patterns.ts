import { blockingKeys, blockingRules, type KeyScope } from './blocking-keys.ts';
import { compareFields } from './compare-fields.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import { addPattern, foundBy, type Patterns, type RandomShares } from './train-weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Scorer } from './weigh.ts';

const usesOf = blockingRules.map(({ uses }) => foundBy(uses));

/** Patterns of pairs, with which rules found each. */
export function gatherPatterns(
  pairs: Iterable<readonly [PersonRecord, PersonRecord]>,
  vocabulary: Vocabulary,
  scorer: Scorer,
  scope: KeyScope,
): Patterns {
  const patterns: Patterns = new Map();
  for (const [a, b] of pairs)
    addPattern(
      patterns,
      scorer.see(a, b),
      [...rulesOf(a, b, vocabulary, scope)].map((rule) => usesOf[rule] ?? 0),
    );
  return patterns;
}

function rulesOf(a: PersonRecord, b: PersonRecord, vocabulary: Vocabulary, scope: KeyScope): ReadonlySet<number> {
  const keys = new Set<number>();
  blockingKeys(a, vocabulary, (key) => keys.add(key), scope);
  const rules = new Set<number>();
  blockingKeys(
    b,
    vocabulary,
    (key, rule) => {
      if (keys.has(key)) rules.add(rule);
    },
    scope,
  );
  return rules;
}

/** Compares people drawn at random, a given number of pairs; `random` gives numbers from 0 to 1. */
export function drawRandomShares(
  register: People,
  sought: People,
  vocabulary: Vocabulary,
  scorer: Scorer,
  random: () => number,
  draws: number,
): RandomShares {
  const levels = new Uint8Array(linkageFields.length);
  const counts = linkageFields.map((field) => new Float64Array(fieldLevels[field].length));
  for (let draw = 0; draw < draws; draw += 1) {
    const [placeA, placeB] = [Math.floor(random() * register.length), Math.floor(random() * sought.length)];
    if (register === sought && placeA === placeB) continue;
    const [a, b] = [register.at(placeA), sought.at(placeB)];
    if (a === undefined || b === undefined) continue;
    compareFields(a, b, vocabulary, levels);
    // One person may be drawn twice; strangers who agree on what tells people apart are rare enough to be looked at.
    if (telling.some((at) => levels[at] === 1) && scorer.weigh(a, b) > -200) continue;
    levels.forEach((level, at) => {
      const count = counts[at];
      if (level !== 0 && count !== undefined) count[level] = (count[level] ?? 0) + 1;
    });
  }
  return Object.fromEntries(linkageFields.map((field, at) => [field, [...(counts[at] ?? [])]])) as Record<
    LinkageField,
    number[]
  >;
}

const telling = (['birth', 'phone', 'reference', 'nhsNumber', 'otherNumber', 'postcode'] as const).map((field) =>
  linkageFields.indexOf(field),
);

/** Numbers that are the same each time for the same seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
