import { seededRandom } from '../linkage/gather-patterns.ts';
import type { KeyIndex } from '../linkage/key-index.ts';
import { fieldLevels, linkageFields, type LinkageField } from '../linkage/linkage-field.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';
import type { PersonRecord } from '../linkage/person-record.ts';
import { addPattern, foundBy, trainWeights, type Patterns, type RandomShares } from '../linkage/train-weights.ts';
import type { Scorer } from '../linkage/weigh.ts';
import { encodedRules, type PersonKeys } from './encoded-keys.ts';

/** Fewer people than this say too little about how lists differ. */
const leastSought = 150;
const draws = 100_000;
const mostPairs = 50_000;

const usesOf = encodedRules.map(({ uses }) => foundBy(uses));

/** A model moved towards what two encoded lists show, as `adaptToLists` does for lists in clear; as it was where either is short. */
export function adaptToEncodings(
  model: LinkageModel,
  lists: Readonly<{ register: readonly PersonRecord[]; sought: readonly PersonRecord[] }>,
  tools: Readonly<{
    index: KeyIndex;
    scorer: Scorer;
    keysOf: (record: PersonRecord) => PersonKeys;
  }>,
): LinkageModel {
  const { register, sought } = lists;
  if (sought.length < leastSought || register.length < leastSought) return model;
  const { index, scorer, keysOf } = tools;
  const patterns: Patterns = new Map();
  let pairs = 0;
  let looked = 0;
  for (const one of sought) {
    if (pairs >= mostPairs) break;
    looked += 1;
    const keys = keysOf(one);
    for (const place of index.candidates(one)) {
      const other = register[place];
      if (other === undefined) continue;
      pairs += 1;
      const rules = new Set<number>();
      for (const [key, rule] of keysOf(other)) if (keys.has(key)) rules.add(rule);
      addPattern(
        patterns,
        scorer.see(one, other),
        [...rules].map((rule) => usesOf[rule] ?? 0),
      );
    }
  }
  return trainWeights(model, {
    patterns,
    random: drawShares(register, sought, scorer),
    people: register.length,
    sought: looked,
    trust: 300,
    rounds: 6,
    learnHouseholds: false,
  });
}

const telling = (['birth', 'phone', 'reference', 'nhsNumber', 'otherNumber'] as const).map((field) =>
  linkageFields.indexOf(field),
);

function drawShares(register: readonly PersonRecord[], sought: readonly PersonRecord[], scorer: Scorer): RandomShares {
  const random = seededRandom(1);
  const counts = linkageFields.map((field) => new Array<number>(fieldLevels[field].length).fill(0));
  for (let draw = 0; draw < draws; draw += 1) {
    const a = register[Math.floor(random() * register.length)];
    const b = sought[Math.floor(random() * sought.length)];
    if (a === undefined || b === undefined) continue;
    const { levels } = scorer.see(a, b);
    // One person may be drawn twice; strangers who agree on what tells people apart are rare enough to be looked at.
    if (telling.some((at) => levels[at] === 1) && scorer.weigh(a, b) > -200) continue;
    levels.forEach((level, at) => {
      const count = counts[at];
      if (level !== 0 && count !== undefined) count[level] = (count[level] ?? 0) + 1;
    });
  }
  return Object.fromEntries(linkageFields.map((field, at) => [field, counts[at] ?? []])) as Record<
    LinkageField,
    number[]
  >;
}
