import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

const assets = join(projectRoot, 'dist', 'assets');
const built = JSON.parse(readFileSync(join(assets, 'field.json'), 'utf8')) as { script: string; files: string[] };
const scripts = built.files.map((file) => basename(file)).filter((name) => name.endsWith('.js'));
const weight = (name: string): number => statSync(join(assets, `${name}.br`)).size;

test('the script that a reader loads, in whichever language, packs into 150 KB', () => {
  expect(scripts).toContain(built.script);
  const pieces = scripts.filter((name) => name !== built.script && !name.startsWith('field-chunk.'));
  const shared = scripts.filter((name) => !pieces.includes(name)).reduce((sum, name) => sum + weight(name), 0);
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(shared + weight(piece)).toBeLessThanOrEqual(150 * 1024);
});

test('no script says where it was built', () => {
  for (const name of scripts) {
    const text = readFileSync(join(assets, name), 'utf8');
    expect(text).not.toContain(projectRoot);
    expect(text).not.toContain('sourceMappingURL');
  }
});
