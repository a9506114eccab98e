import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { hiqualityMargins, type HiqualityMargin } from '../domain/surveys/hiquality-margin.ts';

const tablesSchema = z.object({
  tables: z.array(z.object({ id: z.string(), counts: z.array(z.array(z.number().int().min(0))) })),
});

/** The counts that the HiQUALITY study printed (content/hiquality), by the questions of the shipped form. */
export function readHiqualityMargins(codesOf: (question: string) => readonly string[]): readonly HiqualityMargin[] {
  const file = join(projectRoot, 'content', 'hiquality', 'survey-tables.json');
  const { tables } = tablesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return hiqualityMargins(tables, codesOf);
}
