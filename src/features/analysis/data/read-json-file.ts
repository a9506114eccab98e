import { readFile, stat } from 'node:fs/promises';

import { BadInput } from '#platform/runtime/command.ts';

/** Far above any report; what is larger is refused before it is read. */
const largestFile = 16 * 1024 * 1024;

/** A file of JSON, whatever it holds. Refuses what is no file, too large or no JSON, in words. */
export async function readJsonFile(file: string): Promise<unknown> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  if (found.size > largestFile)
    throw new BadInput(`${file} is too large (more than 16 MB). A table holds counts, not one line a person.`);
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new BadInput(`${file} is not JSON.`);
  }
}
