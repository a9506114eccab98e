import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { LevelShares, LinkageModel } from './linkage-model.ts';
import { modelLogs, namePartLevels, type ModelLogs, type NamePartLevel } from './model-logs.ts';
import type { Evidence } from './weigh.ts';

/** What was seen of pairs that look alike in the same way: how many there are, and by which fields they were found. */
type Pattern = {
  count: number;
  levels: Uint8Array;
  chances: Float64Array;
  nameCounts: Uint8Array;
  nameChance: number;
  household: keyof ModelLogs['household'] | null;
  found: number;
};

/** Pairs by what was seen of them. Rare names differ from common ones, so how common they are is part of the pattern, to two bits. */
export type Patterns = Map<string, Pattern>;

/** Bits of `found`: the name, then each field. A pair found by its name alone says nothing about how often names agree. */
export const foundBy = (uses: readonly string[]): number =>
  uses.reduce((bits, field) => bits | (field === 'name' ? 1 : 2 << linkageFields.indexOf(field as LinkageField)), 0);

/** Counts one pair. `found`: the fields of each rule that found it. */
export function addPattern(patterns: Patterns, { levels, chances, names }: Evidence, found: readonly number[]): void {
  const nameCounts = new Uint8Array(namePartLevels.length);
  let nameChance = 0;
  for (const { level, u } of names?.parts ?? []) {
    nameCounts[namePartLevels.indexOf(level)] = (nameCounts[namePartLevels.indexOf(level)] ?? 0) + 1;
    nameChance += u;
  }
  // A field may be learnt from a pair that some rule found without it.
  const learnable = found.reduce((bits, one) => bits | ~one, 0);
  const rounded = Math.round(nameChance / 2) * 2;
  const coarse = chances.map((chance) => Math.round(chance));
  const key = `${levels.join()}|${nameCounts.join()}|${rounded}|${coarse.join()}|${names?.household ?? ''}|${learnable}`;
  const known = patterns.get(key);
  if (known !== undefined) {
    known.count += 1;
    return;
  }
  patterns.set(key, {
    count: 1,
    levels: levels.slice(),
    chances: coarse,
    nameCounts,
    nameChance: rounded,
    household: names?.household ?? null,
    found: learnable,
  });
}

/** How alike the values are of two people who were drawn at random, by field and level; what is too rare to be drawn keeps what the model says. */
export type RandomShares = Readonly<Record<LinkageField, readonly number[]>>;

export type Training = Readonly<{
  patterns: Patterns;
  random: RandomShares | null;
  /** People on the register, and people looked for. */
  people: number;
  sought: number;
  /** Pairs of one person that the first model counts for: the more, the less a small file changes it. */
  trust: number;
  rounds: number;
  /** Whether to learn how many pairs are of one household too: a list of arrivals against a register shows too few of them. */
  learnHouseholds: boolean;
}>;

/**
 * Expectation and maximisation on pattern counts: each round judges every pattern with the weights so far, and counts each level anew among the pairs of one person.
 * Levels of a field are counted only where some rule found the pair without that field.
 */
export function trainWeights(start: LinkageModel, training: Training): LinkageModel {
  let model = training.random === null ? start : withRandomShares(start, training.random);
  for (let round = 0; round < training.rounds; round += 1) model = nextModel(model, start, training);
  return model;
}

function nextModel(
  model: LinkageModel,
  start: LinkageModel,
  { patterns, people, sought, trust, learnHouseholds }: Training,
): LinkageModel {
  const logs = modelLogs(model, people);
  const fieldCounts = linkageFields.map((field) => new Float64Array(fieldLevels[field].length));
  const nameCounts = new Float64Array(namePartLevels.length);
  let named = 0;
  let same = 0;
  let relatives = 0;
  for (const pattern of patterns.values()) {
    const shares = judge(pattern, logs);
    const weight = pattern.count * shares.same;
    same += weight;
    relatives += pattern.count * shares.household;
    pattern.levels.forEach((level, at) => {
      if (level === 0 || (pattern.found & (2 << at)) === 0) return;
      const counts = fieldCounts[at];
      if (counts !== undefined) counts[level] = (counts[level] ?? 0) + weight;
    });
    if ((pattern.found & 1) === 0 || pattern.household === null) continue;
    named += weight;
    pattern.nameCounts.forEach((count, at) => {
      nameCounts[at] = (nameCounts[at] ?? 0) + weight * count;
    });
  }
  const fields = Object.fromEntries(
    linkageFields.map((field, at) => [
      field,
      trainedField(model.fields[field], start.fields[field], fieldLevels[field], fieldCounts[at], trust),
    ]),
  ) as LinkageModel['fields'];
  return {
    ...model,
    fields,
    name_tokens: trainedNames(model.name_tokens, start.name_tokens, nameCounts, named, trust),
    expected: {
      same: bounded((same + trust * 0.1 * start.expected.same) / (sought + trust * 0.1), 0.01, 20),
      household: !learnHouseholds
        ? start.expected.household
        : bounded((relatives + trust * 0.1 * start.expected.household) / (sought + trust * 0.1), 0.02, 5),
    },
  };
}

const bounded = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Of a pattern, the shares of one person, of a household and of strangers. */
function judge(pattern: Pattern, logs: ModelLogs): { same: number; household: number } {
  let m = logs.expectedSame;
  let u = 0;
  let h = logs.expectedHousehold;
  pattern.levels.forEach((level, at) => {
    if (level === 0) return;
    const log = logs.fields[at];
    const chance = pattern.chances[at] ?? 0;
    const one = log?.m[level] ?? 0;
    m += one;
    u += level === 1 ? Math.min(chance, one) : chance;
    h += level === 1 ? Math.min(one, Math.max(log?.h[level] ?? 0, chance)) : (log?.h[level] ?? 0);
  });
  if (pattern.household !== null) {
    let shared = 0;
    pattern.nameCounts.forEach((count, at) => {
      const level = namePartLevels[at] ?? 'none';
      m += count * logs.nameM[level];
      if (level !== 'none' && level !== 'confusable') shared += count * logs.nameM[level];
    });
    u += pattern.nameChance;
    h += Math.max(logs.household[pattern.household] + shared, pattern.nameChance);
  }
  const most = Math.max(m, u, h);
  const [one, strangers, relatives] = [2 ** (m - most), 2 ** (u - most), 2 ** (h - most)];
  const all = one + strangers + relatives;
  return { same: one / all, household: relatives / all };
}

const least = 1e-5;

function trainedField(
  now: Readonly<Record<string, LevelShares>>,
  start: Readonly<Record<string, LevelShares>>,
  levels: readonly string[],
  counts: Float64Array | undefined,
  trust: number,
): Readonly<Record<string, LevelShares>> {
  const seen = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  return Object.fromEntries(
    levels.flatMap((level, at) => {
      const before = now[level];
      if (before === undefined) return [];
      const m = ((counts?.[at] ?? 0) + trust * (start[level]?.m ?? least)) / (seen + trust);
      return [[level, { ...before, m: Math.max(least, m) }]];
    }),
  );
}

function trainedNames(
  now: LinkageModel['name_tokens'],
  start: LinkageModel['name_tokens'],
  counts: Float64Array,
  named: number,
  trust: number,
): LinkageModel['name_tokens'] {
  const count = (level: NamePartLevel) => counts[namePartLevels.indexOf(level)] ?? 0;
  const tokenLevels = ['same', 'high', 'likely', 'typo', 'nickname', 'initial', 'confusable', 'none'] as const;
  const tokens = tokenLevels.reduce((sum, level) => sum + count(level), 0) + count('joined') + count('part');
  const share = (seen: number, of: number, before: number, trusted: number) =>
    bounded((seen + trusted * before) / (of + trusted), least, 1);
  const m = Object.fromEntries(
    tokenLevels.map((level) => [level, share(count(level), tokens, start.m[level], 2 * trust)]),
  ) as LinkageModel['name_tokens']['m'];
  // A first letter that agrees speaks for two names no less than a name that differs, however few wrote one in the list.
  const initial = Math.max(m.initial, now.u.initial.least * m.none);
  const ordered = count('straight') + count('crossed');
  const straight = share(count('straight'), ordered, start.straight.m, trust);
  return {
    ...now,
    m: { ...m, initial },
    joined: { ...now.joined, m: share(count('joined'), tokens, start.joined.m, 2 * trust) },
    part: { ...now.part, m: share(count('part'), tokens, start.part.m, 2 * trust) },
    extra: { ...now.extra, m: share(count('extra'), named, start.extra.m, trust) },
    straight: { ...now.straight, m: straight, h: straight },
    crossed: { ...now.crossed, m: 1 - straight, h: 1 - straight },
  };
}

/** What counts for a level that nobody drawn came to: as much as half a pair. */
function withRandomShares(model: LinkageModel, random: RandomShares): LinkageModel {
  const trust = 200;
  const fields = Object.fromEntries(
    linkageFields.map((field) => {
      const seen = random[field].reduce((sum, count) => sum + count, 0);
      const levels = Object.entries(model.fields[field]).map(([level, shares]) => {
        const count = random[field][(fieldLevels[field] as readonly string[]).indexOf(level)] ?? 0;
        const u = (count + trust * shares.u) / (seen + trust);
        return [level, { ...shares, u: bounded(u, 1e-7, 1) }] as const;
      });
      return [field, Object.fromEntries(levels)];
    }),
  ) as LinkageModel['fields'];
  return { ...model, fields };
}
