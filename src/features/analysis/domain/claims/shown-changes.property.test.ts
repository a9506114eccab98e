import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isSmall, roundToFive, type Shown } from '#platform/disclosure/small-numbers.ts';

import { surveyTable } from '../../../../testing/analysed-survey.ts';
import { columnTotals, rowTotals, sum } from '../tables/counts.ts';
import { columnShares } from './column-shares.ts';
import { shownChanges } from './shown-changes.ts';

const show = (count: number): Shown => (isSmall(count) ? '*' : roundToFive(count));
const cell = fc.oneof(fc.nat(12), fc.nat(80));
const pairs = fc.integer({ min: 2, max: 4 }).chain((size) => {
  const row = fc.array(cell, { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size }).filter((all) => sum(all.flat()) > 7);
});

function changesOf(counts: readonly (readonly number[])[]) {
  const answers = counts.map((_, at) => `answer ${String(at)}`);
  const table = surveyTable({ id: 'p', title: 'p', kind: 'paired', rows: answers, columns: answers, counts });
  const base = roundToFive(sum(counts.flat()));
  const margins = { before: rowTotals(counts).map(show), after: columnTotals(counts).map(show) };
  const shares = {
    before: columnShares(table, margins.before, base),
    after: columnShares(table, margins.after, base),
  };
  const stayed = counts.map((row, at) => show(row[at] ?? 0));
  return shownChanges(margins, stayed, base, shares);
}

test('the change that is printed is at most three from the true one, or has it between its two, and its interval holds the true interval', () => {
  fc.assert(
    fc.property(pairs, (counts) => {
      const base = sum(counts.flat());
      const [before, after] = [rowTotals(counts), columnTotals(counts)];
      for (const [at, change] of changesOf(counts).entries()) {
        if (change === null) continue;
        const [b, a, stayed] = [before[at] ?? 0, after[at] ?? 0, counts[at]?.[at] ?? 0];
        const truth = (100 * (a - b)) / base;
        const reach = change.to === undefined ? 3 : 1e-9;
        expect(change.points - reach).toBeLessThanOrEqual(truth);
        expect((change.to ?? change.points) + reach).toBeGreaterThanOrEqual(truth);
        // Agresti and Min, 2005: half of one is added to each cell.
        const [whole, rose, fell] = [base + 2, a - stayed + 0.5, b - stayed + 0.5];
        const width = (1.959964 * Math.sqrt(rose + fell - (rose - fell) ** 2 / whole)) / whole;
        const middle = (rose - fell) / whole;
        expect(change.low).toBeLessThanOrEqual(Math.max(-100, 100 * (middle - width)) + 1e-4);
        expect(change.high).toBeGreaterThanOrEqual(Math.min(100, 100 * (middle + width)) - 1e-4);
      }
    }),
    { numRuns: 500 },
  );
});

test('two hundred people of whom many changed', () => {
  const changes = changesOf([
    [60, 50, 10],
    [12, 41, 4],
    [3, 9, 11],
  ]);
  expect(changes[0]).toEqual({ points: -22, low: -33, high: -11 });
  expect(changes[1]).toMatchObject({ points: 22 });
});
