import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { instrumentSchema } from '#platform/instruments/domain/instrument-schema.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

/** The instruments that come with the service, as files; each in one version or more. Read once, at the start. */
export function readShippedInstruments(
  folder: string = join(projectRoot, 'content', 'instruments'),
): readonly Instrument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readOne(join(folder, name)));
}

function readOne(file: string): Instrument {
  const read = instrumentSchema.safeParse(parse(file));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new AlongsideError('ALO-FORMS-002', `${file} is no instrument: ${first?.path.join('/')}: ${first?.message}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new AlongsideError('ALO-FORMS-002', `${file} cannot be read as JSON`, { cause });
  }
}
