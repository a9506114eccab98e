import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { placesReference } from '../domain/places-reference.ts';
import { readReferenceContent } from './reference-content.ts';

test('the reference page says what we ship (write it anew with `alongside places reference`)', async () => {
  const page = await readFile(join(projectRoot, 'docs/reference/places.md'), 'utf8');
  expect(page).toBe(placesReference(await readReferenceContent()));
});
