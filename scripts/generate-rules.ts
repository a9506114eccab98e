import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { rulesReference } from './rules-reference.ts';

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/reference/rules.md');
const wanted = await format(rulesReference(), { ...(await resolveConfig(page)), filepath: page });

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readFileSync(page, 'utf8') !== wanted) {
  process.stderr.write('docs/reference/rules.md is out of date: run node scripts/generate-rules.ts\n');
  process.exitCode = 1;
}
