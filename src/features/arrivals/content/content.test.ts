import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';

import { movesContent } from '../../moves/content/catalogue.ts';
import { arrivalsContent } from './catalogue.ts';

const sourcesOf = (folder: string): string =>
  readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .map((file) => readFileSync(join(projectRoot, folder, file), 'utf8'))
    .join('\n');

const found = (source: string, pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, name = '']) => name);
const known = new Set(
  [arrivalsContent, movesContent, spreadsheetsContent].flatMap(({ english }) => Object.keys(english.strings)),
);

const arrivals = sourcesOf('src/features/arrivals/domain');
const moves = sourcesOf('src/features/moves/domain');
const reader = sourcesOf('src/platform/spreadsheets/domain');

test.each([
  ...found(arrivals, /\bmark\(\s*'([\w.-]+)'/g).map((name) => `arrivals.mark.${name}`),
  ...found(`${arrivals}${moves}`, /\bsaid\(\s*'([\w.-]+)'/g),
  ...found(arrivals, /\braise\(\s*'([\w-]+)'/g).map((name) => `arrivals.concern.${name}`),
  ...found(moves, /\braise\(\s*'([\w-]+)'/g).map((name) => `moves.concern.${name}`),
  ...found(reader, /^ {2}\| '([\w-]+)'/gm).map((name) => `spreadsheets.problem.${name}`),
  ...found(reader, /note: '([\w-]+)'/g).map((name) => `spreadsheets.note.${name}`),
])('there are words for %s', (key) => {
  expect(known.has(key)).toBe(true);
});
