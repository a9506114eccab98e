import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { translationsReference } from '#platform/language/translation-counts.ts';

import { readContent } from './content-files.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs/reference/translations.md');
const wanted = await format(translationsReference(await readContent(root)), {
  ...(await resolveConfig(page)),
  filepath: page,
});

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readFileSync(page, 'utf8') !== wanted) {
  process.stderr.write('docs/reference/translations.md is out of date: run node scripts/generate-translations.ts\n');
  process.exitCode = 1;
}
