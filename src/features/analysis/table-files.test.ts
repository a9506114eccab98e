import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { checkReport } from './domain/lints/lint-report.ts';
import { readReport } from './domain/tables/read-report.ts';
import { namedTests, percentageBases } from './domain/tables/survey-table.ts';
import { reportSchema, tableSchema } from './domain/tables/table-schema.ts';

const page = readFileSync(join(projectRoot, 'docs/reference/table-files.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as object);

test('every example of the reference is taken, and nothing is wrong with it', () => {
  const reports = examples.map((one) => readReport('tables' in one ? one : { title: 'A report', tables: [one] }));
  expect(reports.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  expect(reports.flatMap((read) => (read.ok ? checkReport(read.value).lints : []))).toEqual([]);
});

test('the reference names every field, test and base that is taken', () => {
  const words = [
    ...Object.keys(tableSchema.shape),
    ...Object.keys(reportSchema.shape),
    ...namedTests,
    ...percentageBases,
  ];
  expect(words.filter((word) => !new RegExp(`[\`"]${word}[\`"]`).test(page))).toEqual([]);
});
