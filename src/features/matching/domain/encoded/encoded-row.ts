import { z } from 'zod';

import { filterPattern, hashPattern } from './keyed-hash.ts';
import { rowTokenPattern } from './row-token.ts';

const hash = z.string().regex(hashPattern);
const filter = z.string().regex(filterPattern);

/** Two neighbours as one word: the canonical form, and each reading of the consonants. */
const joinedSchema = z.strictObject({ form: hash, sounds: z.array(hash).min(1).max(3) });

/** A token of a name, encoded. */
const tokenSchema = z.strictObject({
  /** The canonical form. */
  form: hash,
  /** Each reading of its consonants, with a filter of the canonical form's letters that is comparable only where the consonants are the same. */
  sounds: z
    .array(z.tuple([hash, filter]))
    .min(1)
    .max(4),
  /** The canonical form with a letter left out, and itself. */
  slips: z.array(hash).max(25),
  /** What its consonants begin and end with. */
  parts: z.array(hash).max(44).optional(),
  /** Groups of names that are taken for each other, and which of the group it is. */
  groups: z
    .array(z.tuple([hash, hash]))
    .max(60)
    .optional(),
  /** Names with short forms that it is, and that it may be short for. */
  full: z.array(hash).max(60).optional(),
  short: z.array(hash).max(60).optional(),
  /** The canonical form that the same name would have for a woman. */
  other: hash.optional(),
  /** Written in a script without vowels. */
  bare: z.literal(true).optional(),
  /** One of the commonest names of all. */
  common: z.literal(true).optional(),
});

const birthSchema = z.strictObject({
  year: hash,
  /** None of the following where only the year, or the month too, is known. */
  date: hash.optional(),
  /** Year, and day and month in order of size. */
  turned: hash.optional(),
  /** Day and month with each of some spans of years, which two dates share that are nine years apart or less. */
  days: z.array(hash).max(8).optional(),
  /** The date with each figure left open, then with each two neighbours in order of size. */
  slips: z.array(hash).length(15).optional(),
  /** The day that it would be, had it been copied from another calendar. */
  calendars: z.array(hash).max(12).optional(),
  /** 1 January. */
  usual: z.literal(true).optional(),
});

const numberSchema = z.strictObject({
  number: hash,
  slips: z.array(hash).max(60),
  /** An NHS number whose check digit is right. */
  checked: z.literal(true).optional(),
});

/** One person of an encoded list: what can be compared, and nothing that can be read. */
export const rowSchema = z.strictObject({
  /** A token of its own: a public key, by which two sides can agree about a pair of rows and nobody else can read what they agreed. */
  row: z.string().regex(rowTokenPattern),
  names: z
    .array(
      z.strictObject({
        tokens: z.array(tokenSchema).min(1).max(8),
        /** Where the family name begins. */
        family: z.int().min(0).max(8),
        /** For each two neighbours, both orders of them as one word. */
        joined: z.array(z.tuple([joinedSchema, joinedSchema])).max(7),
      }),
    )
    .max(5),
  standIn: z.literal(true).optional(),
  birth: birthSchema.optional(),
  sex: hash.optional(),
  country: hash.optional(),
  phones: z.array(hash).max(20).optional(),
  references: z.array(numberSchema).max(20).optional(),
  nhsNumber: numberSchema.optional(),
  otherNumber: numberSchema.optional(),
});

export const encodingFormat = 'alongside-encoded-list';

/** A list of any version of this format: names normalised in another way could not be compared. */
export const anyHeadingSchema = z.object({ format: z.literal(encodingFormat), version: z.int() });

/** The first line of an encoded list. */
export const headingSchema = z.strictObject({
  format: z.literal(encodingFormat),
  version: z.literal(1),
  /** Which key it was made with: a fingerprint, from which the key cannot be had. */
  key: hash,
  rows: z.int().positive(),
});

/** The last line: a sum of all lines before it and an HMAC of them, so that a file that was cut short or changed is refused, by chance or on purpose. */
export const sealSchema = z.strictObject({ sum: filter, seal: filter });

export type JoinedToken = z.infer<typeof joinedSchema>;
export type EncodedToken = z.infer<typeof tokenSchema>;
export type EncodedBirth = z.infer<typeof birthSchema>;
export type EncodedNumber = z.infer<typeof numberSchema>;
export type EncodedRow = z.infer<typeof rowSchema>;
