import { expect, test } from 'vitest';

import { shipped } from '../../data/weigh-lines.test-data.ts';
import { equityFaults, type Equity } from './equity.ts';

const equity = (byGroup: Readonly<Record<string, number>>): Equity => {
  const recalls = Object.values(byGroup);
  return { precision: 0.995, recall: 0.96, byGroup, range: Math.max(...recalls) - Math.min(...recalls) };
};
const now = equity({ ar: 0.97, so: 0.94 });

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ['as good for each group', { ar: 0.97, so: 0.94 }, []],
  ['better for the group that is found worst', { ar: 0.97, so: 0.95 }, []],
  ['better for the group that is found best alone', { ar: 0.98, so: 0.94 }, ['gap-wider']],
  ['a little worse for all', { ar: 0.96, so: 0.935 }, []],
  ['much worse for all', { ar: 0.92, so: 0.9 }, ['group-lower']],
  ['worse for the group that is found worst', { ar: 0.97, so: 0.92 }, ['gap-wider', 'group-lower']],
])('weights that are %s', (_title, byGroup, faults) => {
  expect(equityFaults(now, equity(byGroup))).toEqual(faults);
});

test('the weights that we ship were measured by group, and may be shipped', () => {
  expect(shipped.equity?.isShippable).toBe(true);
});
