import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { parseLocalDate } from '#platform/calendar/local-date.ts';

/** A civil date in a body: a real day, written YYYY-MM-DD. */
export const localDateSchema = z.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== null,
  {
    error: 'not a real date written YYYY-MM-DD',
  },
);

const text = (longest: number) => z.string().trim().min(1).max(longest);

const writtenName = z.strictObject({
  full: text(300),
  given: text(200).optional(),
  family: text(200).optional(),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/)
    .optional(),
});

const birth = z.strictObject({
  asWritten: text(60),
  precision: z.enum(['day', 'month', 'year', 'unknown']),
  on: localDateSchema.optional(),
  estimated: z.literal(true).optional(),
  ambiguous: z.array(localDateSchema).max(6).readonly().optional(),
});

/**
 * The details of a person, each a register of its own. Null says "known to have none". None is ever required:
 * no identity document, address, NHS number, phone or date of birth stands between a person and a record.
 */
export const detailFields = {
  name: writtenName,
  romanisedName: text(300),
  otherNames: z.array(writtenName).max(10),
  born: birth,
  sex: z.enum(['female', 'male', 'other']),
  /** ISO 3166-1 alpha-3, or XXA where stateless. */
  nationality: z.string().regex(/^[A-Z]{3}$/),
  /** BCP-47, the one that the person would rather speak first. */
  languages: z.array(z.string().regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).max(10),
  interpreterNeeded: z.boolean(),
  phone: text(40),
  email: text(200),
  nhsNumber: z.string().regex(/^\d{10}$/),
  portReference: text(40),
  /** Names a household; people with the same one came together. */
  family: text(80),
} as const;

export type DetailField = keyof typeof detailFields;

export type Details = { readonly [Field in DetailField]?: z.infer<(typeof detailFields)[Field]> | null };

/** Details as a list or a form states them: at least one, only those that it knows. */
export const detailsSchema = z.strictObject(
  Object.fromEntries(Object.entries(detailFields).map(([field, schema]) => [field, schema.nullable().optional()])) as {
    [Field in DetailField]: z.ZodOptional<z.ZodNullable<(typeof detailFields)[Field]>>;
  },
);
