import { fieldLevels, linkageFields } from './linkage-field.ts';
import type { LevelShares, LinkageModel } from './linkage-model.ts';

/** The parts of a comparison of names. */
export const namePartLevels = [
  'same',
  'high',
  'likely',
  'typo',
  'nickname',
  'initial',
  'confusable',
  'none',
  'joined',
  'part',
  'extra',
  'straight',
  'crossed',
] as const;

export type NamePartLevel = (typeof namePartLevels)[number];

/** How the names of two people of one household can stand to each other. */
export type HouseholdName = keyof LinkageModel['name_tokens']['household'];

/** A model as logarithms (base 2), by level number, for adding up. */
export type ModelLogs = Readonly<{
  expectedSame: number;
  expectedHousehold: number;
  fields: readonly Readonly<{ m: Float64Array; u: Float64Array; h: Float64Array }>[];
  nameM: Readonly<Record<NamePartLevel, number>>;
  household: Readonly<Record<HouseholdName, number>>;
}>;

/** A register of a few is weighed as one of so many: that there are few says nothing of who else might come. */
const leastPeople = 100;

export function modelLogs(model: LinkageModel, people: number): ModelLogs {
  const { name_tokens: tokens, expected } = model;
  const log2 = Math.log2;
  const column = (shares: Readonly<Record<string, LevelShares>>, levels: readonly string[], which: keyof LevelShares) =>
    Float64Array.from(levels, (level) => log2(shares[level]?.[which] ?? 1));
  const { m, household } = tokens;
  return {
    expectedSame: log2(expected.same / Math.max(people, leastPeople)),
    expectedHousehold: log2(expected.household / Math.max(people, leastPeople)),
    fields: linkageFields.map((field) => ({
      m: column(model.fields[field], fieldLevels[field], 'm'),
      u: column(model.fields[field], fieldLevels[field], 'u'),
      h: column(model.fields[field], fieldLevels[field], 'h'),
    })),
    nameM: {
      same: log2(m.same),
      high: log2(m.high),
      likely: log2(m.likely),
      typo: log2(m.typo),
      nickname: log2(m.nickname),
      initial: log2(m.initial),
      confusable: log2(m.confusable),
      none: log2(m.none),
      joined: log2(tokens.joined.m),
      part: log2(tokens.part.m),
      extra: log2(tokens.extra.m),
      straight: log2(tokens.straight.m),
      crossed: log2(tokens.crossed.m),
    },
    household: {
      all: log2(household.all),
      only: log2(household.only),
      some: log2(household.some),
      given: log2(household.given),
      none: log2(household.none),
    },
  };
}
