import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';

/** The version of the service, as its package says it. */
export const version = (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string })
  .version;
