import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

/** Where the reference data that we ship lies. */
export const referenceFolder = join(projectRoot, 'content', 'reference');

const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== null, 'not a day written YYYY-MM-DD')
  .transform((text) => text as LocalDate);
const mark = z.enum(['R', 'R2', 'C', 'M', 'X']);
const note = z.string().optional();

const boardsFile = z.object({
  boards: z.array(
    z.object({
      code: z.string(),
      gss: z.string().nullable(),
      name: z.string(),
      region: z.string(),
      validFrom: day,
      validTo: day.nullable(),
      mark,
      note,
    }),
  ),
  successions: z.array(
    z.object({ from: z.string(), to: z.string(), on: day, type: z.enum(['merger', 'split', 'boundary-change']), mark }),
  ),
});

const authoritiesFile = z.object({
  authorities: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      region: z.string(),
      mark,
      boards: z.array(z.object({ icb: z.string(), validFrom: day, validTo: day.nullable(), mark, note })),
    }),
  ),
});

const count = z.int().nonnegative();
const supportedFile = z.object({
  rows: z.array(
    z.object({
      localAuthority: z.string(),
      population: count,
      total: count,
      initial: count,
      dispersal: count,
      contingency: count,
      other: count,
      subsistence: count,
    }),
  ),
});

export type ReferenceContent = Readonly<z.infer<typeof boardsFile> & z.infer<typeof authoritiesFile>>;

/** People on asylum support in one local authority, by the kind of accommodation they live in. */
export type SupportedPeople = Readonly<z.infer<typeof supportedFile>['rows'][number]>;

/** The boards, their successions and the local authorities that we ship; throws where a file is not what it should be. */
export async function readReferenceContent(folder = referenceFolder): Promise<ReferenceContent> {
  const [boards, authorities] = await Promise.all([
    readJson(join(folder, 'integrated-care-boards.json')),
    readJson(join(folder, 'local-authorities.json')),
  ]);
  return { ...boardsFile.parse(boards), ...authoritiesFile.parse(authorities) };
}

/** The published counts from which demonstration areas take the size of their sites. */
export async function readSupportedPeople(folder = referenceFolder): Promise<readonly SupportedPeople[]> {
  return supportedFile.parse(await readJson(join(folder, 'supported-people.json'))).rows;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}
