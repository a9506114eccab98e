import { z } from 'zod';

import { findLanguage } from '#platform/language/language.ts';
import type { Values } from '#platform/language/compile.ts';
import { parseNhsNumber, type Birth } from '#features/matching/index.ts';

import type { Details } from './details.ts';

type Problem = Readonly<{ field: string; message: string; values?: Values }>;

const text = z.string().trim().max(300, 'people.problem.too-long').optional().default('');

/** The form as the browser sends it. One language comes as text, several as a list. */
export const detailsForm = z.object({
  seen: z.string().max(40_000).optional().default(''),
  name: text,
  romanisedName: text,
  born: text,
  sex: z.enum(['female', 'male', 'other', '']).optional().default(''),
  languages: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .default([]),
  interpreterNeeded: z.enum(['yes', 'no', '']).optional().default(''),
  nationality: z
    .string()
    .regex(/^([A-Z]{3})?$/)
    .optional()
    .default(''),
  phone: text,
  email: text,
  nhsNumber: text,
  portReference: text,
});

export type DetailsForm = z.infer<typeof detailsForm>;

/** What the form says of a person: every field of the form, null where it was left empty. The problems are keys of the content files. */
export function readDetails(
  form: DetailsForm,
  readBirth: (text: string) => Birth | null,
  before: Details,
): Readonly<{ details: Details; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const orNull = (value: string) => (value === '' ? null : value);
  if (form.name === '') problems.push({ field: 'name', message: 'people.problem.name-missing' });

  const isBirthUnchanged = before.born?.asWritten === form.born;
  const born = form.born === '' ? null : isBirthUnchanged ? (before.born ?? null) : readBirth(form.born);
  if (form.born !== '' && born === null) problems.push({ field: 'born', message: 'people.problem.born-not-read' });

  const nhsNumber = form.nhsNumber === '' ? null : parseNhsNumber(form.nhsNumber);
  if (form.nhsNumber !== '' && nhsNumber === null)
    problems.push({ field: 'nhsNumber', message: 'people.problem.nhs-not-valid' });

  const languages = [...new Set([form.languages].flat().filter((tag) => tag !== ''))];
  const unknown = languages.find((tag) => findLanguage(tag) === null);
  if (unknown !== undefined)
    problems.push({ field: 'languages', message: 'people.problem.language-not-known', values: { text: unknown } });

  const name = before.name?.full === form.name ? before.name : { full: form.name };
  const details: Details = {
    name,
    romanisedName: orNull(form.romanisedName),
    born,
    sex: form.sex === '' ? null : form.sex,
    languages: languages.length === 0 ? null : languages,
    interpreterNeeded: form.interpreterNeeded === '' ? null : form.interpreterNeeded === 'yes',
    nationality: orNull(form.nationality),
    phone: orNull(form.phone),
    email: orNull(form.email),
    nhsNumber,
    portReference: orNull(form.portReference),
  };
  return { details, problems };
}

/** Fields of the form, filled with what is known. */
export function fillDetails(known: Details): Record<string, string | readonly string[]> {
  return {
    name: known.name?.full ?? '',
    romanisedName: known.romanisedName ?? '',
    born: known.born?.asWritten ?? '',
    sex: known.sex ?? '',
    languages: known.languages ?? [],
    interpreterNeeded: known.interpreterNeeded == null ? '' : known.interpreterNeeded ? 'yes' : 'no',
    nationality: known.nationality ?? '',
    phone: known.phone ?? '',
    email: known.email ?? '',
    nhsNumber: known.nhsNumber ?? '',
    portReference: known.portReference ?? '',
  };
}
