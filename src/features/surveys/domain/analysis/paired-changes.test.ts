import { expect, it } from 'vitest';

import type { SurveyTable } from '#features/analysis/index.ts';

import { pairedChanges } from './paired-changes.ts';

const answers = ['never', 'sometimes', 'often'];
const table = (id: string, counts: SurveyTable['counts'], isOrdered: boolean): SurveyTable => ({
  ...{ id, title: id, kind: 'paired', isOrdered, rows: answers, columns: answers, counts },
  ...{ bases: null, respondents: null, total: null, question: null, printed: { percentages: null, p: null } },
});
const steps = [
  [10, 3, 0],
  [0, 10, 3],
  [0, 0, 10],
];

it('answers with an order of which few changed are tested by exact ranks', () => {
  const [change] = pairedChanges([table('often', steps, true)]);
  expect(change?.test).toMatchObject({ test: 'wilcoxon-exact', p: expect.closeTo(0.03125, 10) as number });
});

it('a table in which nobody changed counts as one test with a p of 1, and one pair as none', () => {
  const same = table(
    'same',
    [
      [5, 0, 0],
      [0, 6, 0],
      [0, 0, 7],
    ],
    true,
  );
  const alone = table(
    'alone',
    [
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    true,
  );
  const changes = pairedChanges([table('often', steps, true), same, alone]);
  expect(changes.map(({ holm }) => holm)).toEqual([expect.closeTo(0.0625, 10), 1, null]);
  expect(changes.map(({ test }) => test?.test ?? null)).toEqual(['wilcoxon-exact', null, null]);
});
