import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

const require = createRequire(import.meta.url);
const rules = require('../.dependency-cruiser.cjs') as { forbidden: { name: string }[]; options: object };

/** A small tree of files with the given imports, held against the boundary rules; gives the names of those that it breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'alongside-boundaries-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const result = await cruise(['src'], {
    ruleSet: { forbidden: rules.forbidden } as never,
    validate: true,
    baseDir: root,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
  } as never);
  const { violations } = (result.output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

describe('a boundary that is crossed is caught', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'a domain that reads a table',
      { 'src/features/a/domain/rule.ts': "import '../data/table.ts';", 'src/features/a/data/table.ts': 'export {};' },
      'domain-is-pure',
    ],
    [
      'a pure part of the platform that reaches the database',
      { 'src/platform/clocks/run.ts': "import '../database/open.ts';", 'src/platform/database/open.ts': 'export {};' },
      'platform-domain-is-pure',
    ],
    [
      'a feature that enters another by the window',
      {
        'src/features/a/web/page.ts': "import '../../b/domain/rule.ts';",
        'src/features/b/domain/rule.ts': 'export {};',
      },
      'features-meet-at-the-front-door',
    ],
    [
      'a front door that lets the server out',
      { 'src/features/a/index.ts': "import './data/store.ts';", 'src/features/a/data/store.ts': 'export {};' },
      'the-front-door-shows-only-what-is-pure',
    ],
    [
      'a platform that knows a feature',
      { 'src/platform/web/shell.ts': "import '../../features/a/index.ts';", 'src/features/a/index.ts': 'export {};' },
      'platform-knows-no-feature',
    ],
    [
      'a field screen from which the server can be reached',
      {
        'src/features/a/field/screen.ts': "import './step.ts';",
        'src/features/a/field/step.ts': "import '../data/store.ts';",
        'src/features/a/data/store.ts': 'export {};',
      },
      'field-never-reaches-the-server',
    ],
    [
      'two files that import each other',
      { 'src/platform/problems/a.ts': "import './b.ts';", 'src/platform/problems/b.ts': "import './a.ts';" },
      'no-cycles',
    ],
  ];
  it.each(cases)('%s', async (_title, files, rule) => {
    expect(await broken(files)).toContain(rule);
  });

  it('and a tree that keeps to them breaks none', async () => {
    expect(
      await broken({
        'src/features/a/web/page.ts': "import '../domain/rule.ts'; import '../../b/index.ts';",
        'src/features/a/domain/rule.ts': "import '../../../platform/calendar/day.ts';",
        'src/features/b/index.ts': "import './domain/rule.ts';",
        'src/features/b/domain/rule.ts': 'export {};',
        'src/platform/calendar/day.ts': 'export {};',
      }),
    ).toEqual([]);
  });
});

const features = readdirSync(join(projectRoot, 'src/features'));

describe('every feature', () => {
  it.each(features)('%s has a README and a front door', (feature) => {
    const has = (file: string) =>
      statSync(join(projectRoot, 'src/features', feature, file), { throwIfNoEntry: false }) !== undefined;
    expect([has('README.md'), has('index.ts')]).toEqual([true, true]);
  });
});

const sources = (readdirSync(join(projectRoot, 'src'), { recursive: true }) as string[]).filter((path) =>
  /\.tsx?$/.test(path),
);

describe('source files', () => {
  it('have names that say what they are', () => {
    const vague = sources.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager|service)\.tsx?$/.test(path));
    expect(vague).toEqual([]);
  });

  it('stay short enough to be one thing', () => {
    const long = sources
      .filter((path) => !/\.test\.tsx?$|\/content\/|\/names\/|test-data|-words\.ts$|language\/languages\.ts/.test(path))
      .map((path) => ({ path, lines: readFileSync(join(projectRoot, 'src', path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
