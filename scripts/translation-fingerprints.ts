import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fingerprint } from '#platform/language/messages.ts';

import { readContent } from './content-files.ts';

const wanted = process.argv[2];
for (const { part, english } of await readContent(dirname(dirname(fileURLToPath(import.meta.url))))) {
  if (wanted !== undefined && !part.endsWith(`/${wanted}`)) continue;
  for (const [key, text] of Object.entries(english.strings)) process.stdout.write(`${fingerprint(text)}  ${key}\n`);
}
