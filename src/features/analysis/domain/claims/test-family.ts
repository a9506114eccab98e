import type { AnalysedTable } from '../analyse/analyse-table.ts';
import { benjaminiHochberg, holm } from '../tests/adjust-p.ts';

/** The p of a table's advised test after all tests of the report were looked at together, and how many those were. */
export type Adjusted = Readonly<{ holm: number; benjaminiHochberg: number; tests: number }>;

/** By table. A select-all question counts as one test, the least of its options after Holm's correction; a table without a test is left out. */
export function adjustTogether(tables: readonly AnalysedTable[]): ReadonlyMap<string, Adjusted> {
  const tested = tables.flatMap(({ id, kind, tests }) => {
    const ps =
      kind === 'multiple'
        ? tests.map((test) => test.holm ?? test.p)
        : tests.filter(({ isAdvised }) => isAdvised).map(({ p }) => p);
    return ps.length === 0 ? [] : [{ id, p: Math.min(1, ...ps) }];
  });
  const ps = tested.map(({ p }) => p);
  const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
  return new Map(
    tested.map(({ id }, at) => [id, { holm: strict[at] ?? 1, benjaminiHochberg: mild[at] ?? 1, tests: tested.length }]),
  );
}
