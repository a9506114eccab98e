import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

const assets = join(projectRoot, 'dist', 'assets');
const built = JSON.parse(readFileSync(join(assets, 'field.json'), 'utf8')) as { script: string; files: string[] };
const files = built.files.map((file) => basename(file));
const scripts = files.filter((name) => name.endsWith('.js'));
const weight = (name: string): number => statSync(join(assets, `${name}.br`)).size;
const textOf = (name: string): string => readFileSync(join(assets, name), 'utf8');

/** A script with all that it cannot begin without. */
function withItsParts(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, part = ''] of textOf(name).matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) withItsParts(part, found);
  return found;
}

const weightOf = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weight(name), 0);
const first = withItsParts(built.script);
const those = (pattern: RegExp): readonly string[] => scripts.filter((name) => pattern.test(name));

describe('what packs into', () => {
  test('150 KB: the script that a reader loads, in whichever language', () => {
    expect(scripts).toContain(built.script);
    const pieces = scripts.filter((name) => !first.has(name) && !/^field-(filling|asking|chunk)/.test(name));
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(weightOf(new Set([...first, ...withItsParts(piece)]))).toBeLessThanOrEqual(150 * 1024);
    }
  });

  test.each([
    ['form', 'field-filling', ['ar', 'ti']],
    ['survey', 'field-asking', ['ar', 'fa', 'prs', 'sq', 'ti']],
  ])('64 KB: what is read besides when a %s is opened, in whichever language', (_, piece, languages) => {
    const pieces = those(new RegExp(`^${piece}(-[a-z]+)?\\.`));
    const named = (name: string) => pieces.filter((one) => one.startsWith(`${name}.`));
    expect(pieces.map((name) => name.split('.')[0]).sort()).toEqual(
      [piece, ...['en', ...languages].map((language) => `${piece}-${language}`)].sort(),
    );
    for (const language of languages) {
      const read = [...named(piece), ...named(`${piece}-en`), ...named(`${piece}-${language}`)];
      const parts = new Set(read.flatMap((name) => [...withItsParts(name)]).filter((name) => !first.has(name)));
      expect(weightOf(parts)).toBeLessThanOrEqual(64 * 1024);
    }
  });

  test('100 KB: each form, in all its languages, which is no part of any script', () => {
    const forms = files.filter((name) => /^form-.*\.json$/.test(name));
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      expect(weight(form)).toBeLessThanOrEqual(100 * 1024);
      const { title } = JSON.parse(textOf(form)) as { title: { en: { text: string } } };
      expect(title.en.text).toBe('Initial health assessment');
    }
    for (const name of scripts) expect(textOf(name)).not.toContain('Hello, and welcome.');
  });
});

test('no script says where it was built', () => {
  for (const name of scripts) {
    const text = textOf(name);
    expect(text).not.toContain(projectRoot);
    expect(text).not.toContain('sourceMappingURL');
  }
});

test('the tables of rules are read when a form is opened, and not before', () => {
  const holding = scripts.filter((name) => textOf(name).includes('latent-tb-nhse-programme'));
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((name) => first.has(name))).toEqual([]);
});
