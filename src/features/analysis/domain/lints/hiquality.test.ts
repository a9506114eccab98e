import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { readReport } from '../tables/read-report.ts';
import { checkReport } from './lint-report.ts';

const read = readReport(JSON.parse(readFileSync(join(projectRoot, 'content/hiquality/survey-tables.json'), 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const report = read.value;
const { tables, lints } = checkReport(report);

const of = (prefix: string) => tables.filter(({ id }) => id.startsWith(prefix)).map(({ reproduced }) => reproduced);
const percentages = (prefix: string) => {
  const all = of(prefix).map((one) => one.percentages);
  return [all.reduce((sum, one) => sum + one.reproduced, 0), all.reduce((sum, one) => sum + one.printed, 0)];
};

it('all percentages of Table B.1 come from its counts', () => {
  expect(percentages('b1-')).toEqual([378, 378]);
});

it('all percentages of Tables 1 and 2 come from their counts', () => {
  expect([percentages('t1-'), percentages('t2-')]).toEqual([
    [32, 32],
    [97, 97],
  ]);
});

it('all p-values are those of the plain chi-square test, 26 rounded and one cut off', () => {
  const ps = of('b1-').map(({ p }) => p);
  expect(ps.map((p) => p?.method)).toEqual(Array.from({ length: 27 }, () => 'chi-square'));
  expect(ps.filter((p) => p?.match === 'rounded')).toHaveLength(26);
  expect(ps.filter((p) => p?.match === 'cut-off')).toEqual([
    {
      printed: '0.93',
      method: 'chi-square',
      also: [],
      of: 'people',
      p: expect.closeTo(0.938058, 6) as number,
      match: 'cut-off',
    },
  ]);
});

it('raises these lints and no other', () => {
  const raised = [...Map.groupBy(lints, ({ lint }) => lint)].map(([lint, all]) => [lint, all.length]);
  expect(Object.fromEntries(raised)).toEqual({
    'pooled-ticks': 13,
    'mixed-bases': 13,
    'small-cells': 10,
    'no-correction': 1,
    'wrong-sentence': 1,
  });
});

it('the wrong sentence takes its figure from another row', () => {
  expect(lints.find(({ lint }) => lint === 'wrong-sentence')?.values).toMatchObject({ figure: '35.4', shows: '12.0' });
});

it('groups never have more of an answer than all, and the study is said to be cross-sectional', () => {
  expect(report.design).toBe('cross-sectional');
  expect(report.tables).toHaveLength(55);
});
