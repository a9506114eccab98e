import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, test } from 'vitest';

import { builtInstruments } from './build-instruments.ts';

const built = [...builtInstruments()].map(([path, wanted]) => ({ name: basename(path), path, wanted }));

test.each(built)('$name is what its form makes: run node scripts/build-instruments.ts', ({ path, wanted }) => {
  expect(readFileSync(path, 'utf8') === wanted).toBe(true);
});
