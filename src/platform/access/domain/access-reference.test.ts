import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { accessReference } from './access-reference.ts';

test('the reference page of roles is what the table of permissions makes', () => {
  expect(readFileSync(join(projectRoot, 'docs/reference/access.md'), 'utf8')).toBe(accessReference());
});
