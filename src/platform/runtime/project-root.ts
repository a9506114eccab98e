import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** The folder that holds this package's package.json; the same whether the code runs from `src/` or bundled from `dist/`. */
export const projectRoot = findProjectRoot(import.meta.dirname);

function findProjectRoot(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'alongside')
      return folder;
  }
  throw new AlongsideError('ALO-RUNTIME-001', `No package.json of Alongside above ${start}.`);
}
