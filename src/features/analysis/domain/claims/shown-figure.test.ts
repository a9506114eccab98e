import { describe, expect, test } from 'vitest';

import type { Shown } from '#platform/disclosure/small-numbers.ts';

import { surveyTable } from '../../../../testing/analysed-survey.ts';
import { ClaimSources } from './claim-sources.ts';
import { figureSource } from './figure-source.ts';
import type { ShownTable } from './shown-tables.ts';

const scale = surveyTable({
  ...{ id: 's', title: 'How sure?', kind: 'ordered', rows: ['Not', 'A little', 'Very'], columns: ['Women', 'Men'] },
  counts: [
    [21, 12],
    [33, 41],
    [48, 9],
  ],
});
const pairs = surveyTable({
  ...{ id: 'p', title: 'How sure? Before and after', kind: 'paired', rows: scale.rows, columns: scale.rows },
  counts: [
    [9, 12, 10],
    [11, 20, 31],
    [9, 3, 12],
  ],
});

const shown = (counts: readonly (readonly Shown[])[], bases: readonly Shown[]): ShownTable => ({
  ...{ counts, bases, margins: null },
});

/** The figure that is drawn of a table as it is let out, or the problem. */
function drawn(figure: Parameters<typeof figureSource>[0], table: ShownTable) {
  const report = { title: 't', source: null, design: null, correction: null, sentences: [], tables: [scale, pairs] };
  const tables = new Map([
    ['s', table],
    ['p', table],
  ]);
  const source = figureSource(figure, new ClaimSources(report, [], { tables, flows: new Map() }));
  return source.ok ? source.value : source.problems[0]?.problem;
}

const diverging = { kind: 'diverging' as const, table: 's', columns: ['Women', 'Men'], title: 't' };
const change = { kind: 'before-after', table: 'p', title: 't' } as const;

describe('in public a scale', () => {
  test('is drawn as one where nothing of it is held back, in the percentages of rounded numbers', () => {
    const counts = [
      [30, 25],
      [50, 80],
      [70, 20],
    ];
    const source = drawn(diverging, shown(counts, [150, 125]));
    expect(source).toMatchObject({
      kind: 'rounded-diverging',
      groups: [
        { name: 'Women', base: 150, shares: [{ percent: 20 }, { percent: 33 }, { percent: 47 }] },
        { name: 'Men', base: 125, shares: [{ percent: 20 }, { percent: 64 }, { percent: 16 }] },
      ],
    });
    const counted = [...JSON.stringify(source).matchAll(/"count":(\d+)/g)].map(([, count]) => Number(count));
    expect(counted).toEqual([30, 50, 70, 25, 80, 20]);
  });

  test('is bars that end between two percentages, and says so, where a group is small', () => {
    const counts = [
      [30, 10],
      [50, 15],
      [70, 10],
    ];
    expect(drawn(diverging, shown(counts, [150, 35]))).toMatchObject({
      ...{ kind: 'rounded-bars', isInsteadOfScale: 'wide' },
      groups: [
        { shares: [{ percent: 20 }, { percent: 33 }, { percent: 47 }] },
        {
          shares: [
            { count: 10, percent: 21, to: 37 },
            { percent: 35, to: 52 },
            { percent: 21, to: 37 },
          ],
        },
      ],
    });
  });

  test.each<[string, ShownTable]>([
    [
      'a number of one group',
      shown(
        [
          [30, 25],
          [50, 80],
          [70, '*'],
        ],
        [150, 125],
      ),
    ],
    [
      'how many people one group is',
      shown(
        [
          [30, 25],
          [50, 80],
          [70, 20],
        ],
        [150, '*'],
      ),
    ],
  ])('is bars, and says so, where %s is held back', (_, table) => {
    expect(drawn(diverging, table)).toMatchObject({ kind: 'rounded-bars', isInsteadOfScale: true });
  });

  test('is refused where answers have no order', () => {
    expect(drawn({ ...diverging, table: 'p', columns: ['Not'] }, shown([], [100]))).toBe('not-ordered');
  });
});

describe('in public the same people before and after', () => {
  const before: readonly Shown[] = [60, 120, '*'];
  const after: readonly Shown[] = [60, '*', '*'];

  test('are drawn as a change, with nothing where a number is held back', () => {
    const table = { ...shown([], [230]), margins: { before, after } };
    expect(drawn(change, table)).toMatchObject({
      kind: 'rounded-before-after',
      changes: {
        ...{ base: 230, before: [{ percent: 26 }, { percent: 52 }, null], after: [{ percent: 26 }, null, null] },
        changed: [{ points: 0 }, null, null],
      },
    });
  });

  test.each<[string, ShownTable]>([
    ['how many they are is held back', { ...shown([], ['*']), margins: { before, after } }],
    ['no answer is known both times', { ...shown([], [230]), margins: { before, after: ['*', '*', 60] } }],
  ])('are bars with stars where %s', (_, table) => {
    expect(drawn(change, table)).toMatchObject({ kind: 'rounded-bars', isPaired: true });
  });
});
