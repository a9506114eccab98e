import { describe, expect, test } from 'vitest';

import { firstStanding } from '#platform/disclosure/standing.ts';
import type { Release } from '#platform/disclosure/release.ts';

import { on } from '../../../testing/facts.ts';
import type { QualityFigure } from './quality-question.ts';
import { qualityReport } from './quality-report.ts';

const quarters = ['2026-Q2', '2026-Q3'] as const;

/** A release that says these counts and of everything else that it counts nobody. */
const released = (counts: Partial<Record<QualityFigure, number>>, day = '11-20') => {
  const figures = Object.entries(counts).map(
    ([key, count]) => [key, { count, standing: firstStanding(count), open: 0 }] as const,
  );
  const release: Release = { groups: new Map(), figures: new Map(figures) };
  return { release, releasedOn: on(day) };
};
const lengthOf = (...boards: (readonly ReturnType<typeof released>[])[]) => {
  const [table] = qualityReport(boards, quarters).tables;
  return [table?.whole.count, ...(table?.parts.map(({ count }) => count) ?? [])];
};
const large = released({ base: 40, 'length.short': 10, 'length.full': 30 });
const small = released({ base: 20, 'length.short': 3, 'length.full': 17 });
const none = released({ base: 0 });

describe('a board', () => {
  test('is the sum of its quarters, and a figure of which a quarter is held back is held back', () => {
    expect(lengthOf([large, large])).toEqual([80, 20, 60, 0]);
    expect(lengthOf([large, small])).toEqual([60, '*', 45, 0]);
  });

  test('says percentages of what is shown, of the figure above them', () => {
    const report = qualityReport(
      [[released({ base: 50, 'interpreter.needed': 40, 'interpreter.none': 10 })]],
      quarters,
    );
    const table = report.tables.find(({ name }) => name === 'interpreter');
    expect(table?.whole).toEqual({ figure: 'interpreter.needed', count: 40 });
    expect(table?.parts.find(({ figure }) => figure === 'interpreter.none')?.percent).toBe(25);
  });

  test('is dated by its newest release', () => {
    const report = qualityReport([[large, released({}, '11-24')]], quarters);
    expect([report.from, report.to, report.releasedOn]).toEqual(['2026-04-01', '2026-09-30', '2026-11-24']);
  });
});

describe('England', () => {
  test.each([
    ['is the sum of its boards', [[large], [large]], [80, 20, 60, 0]],
    ['leaves out a board of which the table is not whole', [[large], [small]], [40, 10, 30, 0]],
    ['says nothing where no board says all of a table', [[small], [none]], ['*', '*', '*', '*']],
    ['counts nobody where no board does', [[none], [none]], [0, 0, 0, 0]],
  ])('%s', (_, boards, shown) => {
    expect(lengthOf(...boards)).toEqual(shown);
  });
});
