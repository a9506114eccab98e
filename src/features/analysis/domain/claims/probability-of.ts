import { testOrdered } from '../analyse/test-groups.ts';
import { testPairs } from '../analyse/test-pairs.ts';
import type { Counts } from '../tables/counts.ts';
import type { TableKind } from '../tables/survey-table.ts';
import { holm } from '../tests/adjust-p.ts';
import { pearsonChiSquare } from '../tests/pearson-chi-square.ts';

/** A table as far as its test goes: groups only. `bases`: people who answered, for a question where people could give several answers. */
export type TestedTable = Readonly<{ kind: TableKind; isOrdered: boolean; counts: Counts; bases: readonly number[] }>;

/** The p of the test that the desk advises for a table. Groups without an order have none where a cell expects few people, as what stands on a small cell cannot be said of rounded numbers. Null where there is none. */
export function probabilityOf({
  kind,
  isOrdered,
  counts,
  bases,
}: TestedTable): Readonly<{ test: string; p: number }> | null {
  switch (kind) {
    case 'single':
      return chiSquare(counts);
    case 'ordered':
      return advised(testOrdered(counts));
    case 'paired':
      return advised(testPairs(counts, isOrdered));
    case 'multiple': {
      const options = counts.map((ticked) => chiSquare([ticked, bases.map((base, at) => base - (ticked[at] ?? 0))]));
      if (options.length === 0 || options.includes(null)) return null;
      return { test: 'options-holm', p: Math.min(1, ...holm(options.map((one) => one?.p ?? 1))) };
    }
  }
}

function chiSquare(counts: Counts): Readonly<{ test: string; p: number }> | null {
  const test = pearsonChiSquare(counts);
  return test === null || test.expectedBelowFive > 0 ? null : { test: 'chi-square', p: test.p };
}

function advised(
  tests: readonly Readonly<{ test: string; p: number; isAdvised: boolean }>[],
): Readonly<{ test: string; p: number }> | null {
  const found = tests.find(({ isAdvised }) => isAdvised);
  return found === undefined ? null : { test: found.test, p: found.p };
}
