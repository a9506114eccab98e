import { z } from 'zod';

import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';

/**
 * One level of a comparison: how often it is seen between two records of one person (`m`), of two people who have nothing to do with each other (`u`), and of two
 * people of one household (`h`).
 */
const levelSchema = z.strictObject({
  m: z.number().positive().max(1),
  u: z.number().positive().max(1),
  h: z.number().positive().max(1),
});

export type LevelShares = z.infer<typeof levelSchema>;

const fieldsSchema = z.strictObject(
  Object.fromEntries(
    linkageFields.map((field) => [
      field,
      z.strictObject(
        Object.fromEntries(
          fieldLevels[field].filter((level) => level !== 'missing').map((level) => [level, levelSchema]),
        ),
      ),
    ]),
  ) as Record<LinkageField, z.ZodObject>,
);

const share = z.number().positive().max(1);

const chanceSchema = z.strictObject({ least: share, spread: z.number().nonnegative() });

/** The weights of matching, as they are shipped and as `alongside match train` writes them. */
export const linkageModelSchema = z.strictObject({
  name: z.string(),
  version: z.int().positive(),
  trainedOn: z.string(),
  madeOf: z.string(),
  /** Before anything is compared: people on the list who are on the register, and other members of the household, for each person. */
  expected: z.strictObject({ same: z.number().positive(), household: z.number().positive() }),
  name_tokens: z.strictObject({
    /** Of the tokens of the shorter name, by how alike the token is that stands for it. */
    m: z.strictObject({
      same: share,
      high: share,
      likely: share,
      typo: share,
      nickname: share,
      initial: share,
      confusable: share,
      none: share,
    }),
    /** Of other people's names, the share with a token so like it: a part of those with its consonants, and never less than `least`. */
    u: z.strictObject({
      high: chanceSchema,
      likely: chanceSchema,
      typo: chanceSchema,
      nickname: chanceSchema,
      initial: chanceSchema,
      confusable: chanceSchema,
    }),
    joined: levelSchema,
    /** A token that is within a longer one, of names that were written without spaces. */
    part: levelSchema,
    extra: levelSchema,
    straight: levelSchema,
    crossed: levelSchema,
    /** In one household: all tokens alike, the only one, some but not the given name, the given name but not others, none. */
    household: z.strictObject({ all: share, only: share, some: share, given: share, none: share }),
  }),
  fields: fieldsSchema,
  terms: z.strictObject({
    weight: z.number().nonnegative(),
    otherwise: share,
    /** The least share that a name is taken to have, however rare it is here. */
    least: share,
    names: z.record(z.string(), share),
  }),
  decision: z.strictObject({ auto: z.number(), review: z.number(), margin: z.number() }),
  /** How groups fared where who was who was known, and whether that allows the model to be shipped; absent where it was not measured. */
  equity: z
    .strictObject({
      precision: z.number(),
      recall: z.number(),
      byGroup: z.record(z.string(), z.number()),
      range: z.number(),
      beside: z.string(),
      isShippable: z.boolean(),
    })
    .optional(),
});

export type LinkageModel = Omit<z.infer<typeof linkageModelSchema>, 'fields'> & {
  fields: Readonly<Record<LinkageField, Readonly<Record<string, LevelShares>>>>;
};
