import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { instrumentSchema } from '#platform/instruments/domain/instrument-schema.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

/** A form that comes with the service, by its id: what people really fill in. */
export const shippedInstrument = (id: string): Instrument =>
  instrumentSchema.parse(JSON.parse(readFileSync(join(projectRoot, 'content/instruments', `${id}.json`), 'utf8')));
