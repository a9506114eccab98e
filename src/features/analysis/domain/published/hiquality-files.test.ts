import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { readReport } from '../tables/read-report.ts';
import { sideBySide } from './side-by-side.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'content/hiquality', name), 'utf8'));

it('what is kept beside the printed tables is what comes of them', () => {
  const report = readReport(file('survey-tables.json'));
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  const six = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
  const made = JSON.parse(JSON.stringify(sideBySide(report.value), six)) as unknown;
  expect((file('side-by-side.json') as { questions: unknown }).questions).toEqual(made);
});
