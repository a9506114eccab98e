import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';

export const namesFolder = join(projectRoot, 'src/features/matching/domain/names');

const files = ['arabic-variants', 'other-variants'] as const;

/** The lists of spellings that the model of names is trained on, by name. */
export function spellingLists(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(namesFolder, 'training/data', `${name}.tsv`), 'utf8')]),
  );
}
