import { globSync } from 'node:fs';
import { join, relative, dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PartContent } from '#platform/language/check-content.ts';
import type { Messages, Translation } from '#platform/language/messages.ts';

/** Reads every `content/` folder under `src`, so that a new feature's words are checked and counted without being listed anywhere. */
export async function readContent(root: string): Promise<readonly PartContent[]> {
  const parts = new Map<string, { english?: Messages; translations: Translation[] }>();
  const files = globSync(['src/{features,platform}/*/content/*.ts', 'src/field-app/content/*.ts'], {
    cwd: root,
  }).sort();
  for (const file of files.filter((one) => !one.endsWith('.test.ts'))) {
    const part = relative('src', dirname(dirname(file)))
      .split(sep)
      .join('/');
    const known = parts.get(part) ?? { translations: [] };
    parts.set(part, known);
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (isMessages(value)) known.english = value;
      else if (isTranslation(value)) known.translations.push(value);
    }
  }
  return [...parts].flatMap(([part, { english, translations }]) =>
    english === undefined && translations.length === 0
      ? []
      : [{ part, english: english ?? { language: 'en', strings: {} }, translations }],
  );
}

function isMessages(value: unknown): value is Messages {
  return isObject(value) && value['language'] === 'en' && isObject(value['strings']);
}

function isTranslation(value: unknown): value is Translation {
  return isObject(value) && typeof value['language'] === 'string' && isObject(value['strings']) && 'waiting' in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
