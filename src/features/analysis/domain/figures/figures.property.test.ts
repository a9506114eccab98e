import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bars } from './bars.ts';
import { beforeAfter } from './before-after.ts';
import { divergingBars } from './diverging-bars.ts';
import { mirrored, type Box, type Drawing, type Line, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { flowChart, flowGap, type FlowStep } from './flow-chart.ts';
import { roundedBeforeAfter } from './rounded-before-after.ts';
import { roundedDiverging } from './rounded-diverging.ts';
import type { RoundedShare } from './rounded-shares.ts';
import { lowerSide, scaleFills } from './scale-drawing.ts';
import { drawnGroup } from './shares.ts';
import { columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';
import { widthOf, wrappedLines } from './wrapped-lines.ts';

const said: FigureWords = {
  direction: 'ltr',
  percent: (value) => `${value.toFixed(1)}%`,
  wholePercent: (value) => `${value.toFixed(0)}%`,
  count: String,
  points: (value, decimals) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(decimals)}`,
  group: (name, base) => `${name} (${String(base)})`,
  interval: (low, high) => `${low} to ${high}`,
  ...{ answer: 'Answer', base: 'Base', step: 'Step', people: 'People' },
  ...{ before: 'Before', after: 'After', difference: 'Change' },
  insteadOfScale: 'Bars instead.',
  insteadOfWideScale: 'Bars of wide shares instead.',
  says: (kind, values) => `${kind} ${Object.values(values).join(' ')}`,
};

const sharesOf = (counts: Counts) => ({
  base: sum(counts.flat()),
  before: rowTotals(counts),
  after: columnTotals(counts),
});

const name = fc.string({ minLength: 1, maxLength: 60 });
const counted = (answers: number) => fc.array(fc.nat(40), { minLength: answers, maxLength: answers });
/** Answers, and up to four groups of which each holds somebody. */
const grouped = (least: number) =>
  fc.integer({ min: least, max: 7 }).chain((answers) =>
    fc.record({
      answers: fc.array(name, { minLength: answers, maxLength: answers }),
      groups: fc.array(fc.tuple(name, counted(answers)), { minLength: 1, maxLength: 4 }).map((all) =>
        all.map(([of, counts]) => {
          const some = counts.map((count, at) => count + (at === 0 ? 1 : 0));
          return drawnGroup(
            of,
            some,
            some.reduce((sum, one) => sum + one, 0),
          );
        }),
      ),
    }),
  );

/** As the door lets them out: 0, or 10 and more in fives, of a base that is rounded by itself. */
const rounded = fc.integer({ min: 1, max: 40 }).map((fives) => (fives === 1 ? 0 : 5 * fives));
const shareOf = (count: number, base: number): RoundedShare => {
  const percent = Math.round((100 * count) / base);
  return { count, percent, low: Math.max(0, percent - 5), high: Math.min(100, percent + 5) };
};
const wholeGroups = fc.integer({ min: 2, max: 7 }).chain((answers) =>
  fc.record({
    answers: fc.array(name, { minLength: answers, maxLength: answers }),
    groups: fc.array(
      fc.tuple(name, fc.array(rounded, { minLength: answers, maxLength: answers })).map(([of, counts]) => {
        const base = Math.max(10, sum(counts));
        return { name: of, base, shares: counts.map((count) => shareOf(count, base)) };
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);
const changesShown = fc.integer({ min: 1, max: 6 }).chain((answers) => {
  const side = fc.array(fc.option(rounded), { minLength: answers, maxLength: answers });
  return fc.record({
    answers: fc.array(name, { minLength: answers, maxLength: answers }),
    changes: fc.tuple(side, side).map((sides) => {
      const [before, after] = sides.map((counts) =>
        counts.map((count) => (count === null ? null : shareOf(count, 200))),
      ) as [(RoundedShare | null)[], (RoundedShare | null)[]];
      return { base: 200, before, after };
    }),
  });
});

const boxes = ({ shapes }: Drawing): Box[] => shapes.filter((shape) => shape.is === 'box');
const lines = ({ shapes }: Drawing): Line[] => shapes.filter((shape) => shape.is === 'line');
/** Boxes that are no square of a legend. */
const barsOf = (drawing: Drawing) => boxes(drawing).filter(({ width, height }) => !(width === 14 && height === 14));

function ends(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.is) {
    case 'box':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    case 'line':
      return [
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ];
    default:
      return [[shape.x, shape.y]];
  }
}

const hair = 1e-6;
const outside = (drawing: Drawing) =>
  drawing.shapes
    .flatMap(ends)
    .filter(([x, y]) => !(x >= -hair && x <= drawing.width + hair && y >= -hair && y <= drawing.height + hair));

const pairedCounts = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc.record({
      answers: fc.array(name, { minLength: size, maxLength: size }),
      counts: fc.array(counted(size), { minLength: size, maxLength: size }),
    }),
  )
  .filter(({ counts }) => counts.flat().some((count) => count > 0));

const flow = fc
  .record({
    first: fc.integer({ min: 50, max: 900 }),
    left: fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ first, left }): FlowStep[] => {
    let count = first;
    const steps = left.map((gone, at) => {
      const step = {
        id: `s${String(at)}`,
        label: `Step ${String(at)}`,
        count,
        left: gone.map((one) => ({ label: 'left', count: one })),
      };
      count -= gone.reduce((sum, one) => sum + one, 0);
      return step;
    });
    return [...steps, { id: 'last', label: 'Last', count, left: [] }];
  });

describe('no figure draws outside itself', () => {
  it.each([
    ['bars', grouped(1).map(({ answers, groups }) => bars('t', answers, groups, said))],
    ['diverging bars', grouped(2).map(({ answers, groups }) => divergingBars('t', answers, groups, said))],
    ['before and after', pairedCounts.map(({ answers, counts }) => beforeAfter('t', answers, sharesOf(counts), said))],
    [
      'a scale of rounded numbers',
      wholeGroups.map(({ answers, groups }) => roundedDiverging('t', answers, groups, said)),
    ],
    [
      'before and after of rounded numbers',
      changesShown.map(({ answers, changes }) => roundedBeforeAfter('t', answers, changes, said)),
    ],
    ['a flow chart', flow.map((steps) => flowChart('t', steps, said))],
  ])('%s', (_title, figures) => {
    fc.assert(
      fc.property(figures, ({ drawing }) => {
        expect(outside(drawing)).toEqual([]);
        expect(outside(mirrored(drawing))).toEqual([]);
      }),
    );
  });
});

it('a drawing mirrored twice is the drawing', () => {
  fc.assert(
    fc.property(grouped(2), ({ answers, groups }) => {
      const { drawing } = divergingBars('t', answers, groups, said);
      const twice = mirrored(mirrored(drawing));
      for (const [at, shape] of twice.shapes.entries())
        for (const [nth, [x]] of ends(shape).entries())
          expect(x).toBeCloseTo(ends(drawing.shapes[at] ?? shape)[nth]?.[0] ?? Number.NaN, 6);
    }),
  );
});

it('bars are as long as their shares, from one zero', () => {
  fc.assert(
    fc.property(grouped(1), ({ answers, groups }) => {
      const drawn = barsOf(bars('t', answers, groups, said).drawing);
      const percents = answers.flatMap((_, at) => groups.map(({ shares }) => shares[at]?.percent ?? 0));
      const scale = (drawn[0]?.width ?? 0) / (percents[0] ?? 1);
      expect(new Set(drawn.map(({ x }) => x)).size).toBe(1);
      expect(drawn).toHaveLength(percents.length);
      for (const [at, { width }] of drawn.entries()) expect(width).toBeCloseTo(scale * (percents[at] ?? 0), 6);
    }),
  );
});

it('a diverging bar is whole, and its middle stands on the line', () => {
  fc.assert(
    fc.property(grouped(2), ({ answers, groups }) => {
      const { drawing } = divergingBars('t', answers, groups, said);
      const middle = lines(drawing).find(({ kind }) => kind === 'heavy')?.x1 ?? Number.NaN;
      const byBar = Map.groupBy(barsOf(drawing), ({ y }) => y);
      const whole = [...byBar.values()].map((parts) => parts.reduce((sum, { width }) => sum + width, 0));
      for (const one of whole) expect(one).toBeCloseTo(whole[0] ?? 0, 6);
      for (const [at, parts] of [...byBar.values()].entries()) {
        const below = lowerSide(groups[at]?.shares.map(({ percent }) => percent) ?? []);
        expect((parts[0]?.x ?? 0) + ((whole[at] ?? 0) * below) / 100).toBeCloseTo(middle, 6);
      }
    }),
  );
});

it('a part of a scale of rounded numbers is as long as the whole percentage in the table, and no longer', () => {
  fc.assert(
    fc.property(wholeGroups, ({ answers, groups }) => {
      const { drawing, table } = roundedDiverging('t', answers, groups, said);
      const inTable = groups.flatMap((_, nth) => table.rows.map((row) => Number.parseInt(row[nth + 1] ?? '', 10)));
      const drawn = barsOf(drawing).map(({ width }) => width);
      const most = Math.max(...drawn);
      const largest = Math.max(...inTable);
      for (const [at, width] of drawn.entries())
        expect(width * largest).toBeCloseTo((inTable[at] ?? Number.NaN) * most, 6);
    }),
  );
});

it('of rounded numbers before and after each ring is one of the table, and none stands for what is held back', () => {
  fc.assert(
    fc.property(changesShown, ({ answers, changes }) => {
      const { drawing, table } = roundedBeforeAfter('t', answers, changes, said);
      const cells = table.rows.flatMap(([, before = '', after = '']) => [before, after]);
      const shown = cells.filter((cell) => cell !== '*').map((cell) => Number.parseInt(cell, 10));
      // The first two explain the others.
      const [, , ...dots] = drawing.shapes.filter((shape) => shape.is === 'dot').toSorted((a, b) => a.y - b.y || 0);
      const percents = dots.map(({ x }) => Math.round(((x - 250) * 100) / 440));
      expect(percents.toSorted((a, b) => a - b)).toEqual(shown.toSorted((a, b) => a - b));
      const arrows = lines(drawing).filter(({ y1, y2 }) => y1 === y2);
      const complete = table.rows.filter(([, before, after]) => before !== '*' && after !== '*');
      expect(arrows).toHaveLength(complete.length);
      expect(table.rows.filter((row) => row[3] === '*')).toHaveLength(answers.length - complete.length);
    }),
  );
});

it.each([2, 3, 4, 5, 6, 7])('a scale of %i answers has a filling for each, and white only in its middle', (answers) => {
  const chosen = scaleFills(answers);
  expect([chosen.length, new Set(chosen).size]).toEqual([answers, answers]);
  expect(chosen.indexOf('plain')).toBe(answers % 2 === 1 ? Math.floor(answers / 2) : -1);
});

it('the table behind a figure holds every answer and every count', () => {
  fc.assert(
    fc.property(grouped(1), ({ answers, groups }) => {
      const { table } = bars('t', answers, groups, said);
      expect(table.rows.map(([first]) => first)).toEqual(answers);
      for (const [at, [, ...cells]] of table.rows.entries())
        for (const [nth, cell] of cells.entries())
          expect(cell.endsWith(`, ${String(groups[nth]?.shares[at]?.count)}`)).toBe(true);
    }),
  );
});

it('people before and after are the same, so that the changes add up to nothing', () => {
  fc.assert(
    fc.property(pairedCounts, ({ answers, counts }) => {
      const { table } = beforeAfter('t', answers, sharesOf(counts), said);
      const change = table.rows.map(([, from = '', to = '']) => Number.parseFloat(to) - Number.parseFloat(from));
      expect(Math.abs(change.reduce((sum, one) => sum + one, 0))).toBeLessThan(0.11 * answers.length);
    }),
  );
});

describe('a flow of people', () => {
  it('has no gap where those who left lead to the next number, and one where a single person is lost', () => {
    fc.assert(
      fc.property(flow, (steps) => {
        expect(flowGap(steps)).toBeNull();
        const [first, ...rest] = steps;
        if (first !== undefined)
          expect(flowGap([{ ...first, count: first.count + 1 }, ...rest])?.step).toBe(first.label);
      }),
    );
  });
});

it('lines are no wider than asked, but for a word that is', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), fc.integer({ min: 40, max: 300 }), (all, width) => {
      const cut = wrappedLines(all.join(' '), width, 100);
      expect(cut.filter((one) => widthOf(one) > width && one.includes(' '))).toEqual([]);
      expect(cut.join(' ').replace(/\s+/g, ' ')).toBe(all.join(' ').trim().replace(/\s+/g, ' '));
    }),
  );
});
