import { limitsShown } from '#platform/disclosure/shown-shares.ts';

import type { Counts } from '../tables/counts.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { holm } from '../tests/adjust-p.ts';
import { probabilityOf, type TestedTable } from './probability-of.ts';
import { redrawn, type KnownTable } from './redrawn-counts.ts';
import type { ShownTable, ShownTables, Within } from './shown-tables.ts';

/** Under which limit a p lies: never the p itself, of which four digits would give most of its table away. */
const bands = ['<0.001', '<0.01', '<0.05', '≥0.05'] as const;
type Band = (typeof bands)[number];

/** Why of a test no p is told. `not-sure`: what is held back or rounded could put it on either side of 0.05. `no-test`: groups are too small for one. `base`: how many people a group is, is held back. */
export type Untold = 'not-sure' | 'no-test' | 'base';

/** One comparison of a report. `test` is null where it is not the same for all counts that are possible; `untold` where p is told. */
export type SaidTest = Readonly<{ test: string | null; p: Band | null; holm: Band | null; untold: Untold | null }>;

/** How many other tables that fit what is known are tried. */
const tried = 40;

/**
 * What is told of each test of a report, of all of them, by one rule that does not ask what it found: the lowest limit under which p lies for the true counts and for `tried` others that fit all that an onlooker can know of the table; or
 * that it lies under none. So a limit tells what could be worked out from the rounded numbers, and no more. Holm's correction is over all tests; one that is not told counts with a p of 1.
 */
export function saidBands(tables: readonly SurveyTable[], shown: ShownTables): ReadonlyMap<string, SaidTest> {
  const family = tables.filter(isTestable).map((table) => ({ table, known: knownTable(table, shown) }));
  const open = family.flatMap(({ table, known }) => (known === null ? [] : [{ table, known }]));
  const draws = redrawn(
    open.map(({ known }) => known),
    tried,
  );
  const found = [open.map(({ table }) => trueTable(table)), ...draws].map((draw) => {
    const ps = draw.map((one) => (one === null ? null : probabilityOf(one)));
    const others = Array.from({ length: family.length - open.length }, () => 1);
    return { ps, strict: holm([...ps.map((one) => one?.p ?? 1), ...others]) };
  });
  const told = new Map(
    open.map(({ table }, at): readonly [string, SaidTest] => {
      const tests = found.map(({ ps }) => ps[at] ?? null);
      if (tests.includes(null)) return [table.id, untold('no-test')];
      const [test = null, ...others] = new Set(tests.map((one) => one?.test ?? null));
      const p = widestBand(tests.map((one) => one?.p ?? 1));
      const corrected = widestBand(found.map(({ strict }) => strict[at] ?? 1));
      const name = others.length > 0 ? null : test;
      return [table.id, { test: name, p, holm: corrected, untold: p === null ? 'not-sure' : null }];
    }),
  );
  return new Map(family.map(({ table }) => [table.id, told.get(table.id) ?? untold('base')]));
}

/** Groups to compare, or the same people twice. */
export const isTestable = (table: SurveyTable): boolean => table.kind === 'paired' || groupColumns(table).length > 1;

const untold = (why: Untold): SaidTest => ({ test: null, p: null, holm: null, untold: why });

const bandOf = (p: number): Band => bands.find((band) => p < Number(band.slice(1))) ?? '≥0.05';

/** The limit under which all lie; null where some lie under 0.05 and others do not. */
function widestBand(ps: readonly number[]): Band | null {
  const all = new Set(ps.map(bandOf));
  if (all.has('≥0.05')) return all.size === 1 ? '≥0.05' : null;
  return bands.findLast((band) => all.has(band)) ?? null;
}

const columnsOf = (table: SurveyTable): readonly number[] =>
  table.kind === 'paired' ? [...table.columns.keys()] : groupColumns(table);

function trueTable(table: SurveyTable): TestedTable {
  const columns = columnsOf(table);
  const counts: Counts = table.counts.map((row) => columns.map((column) => row[column] ?? 0));
  const { kind, isOrdered } = table;
  return { kind, isOrdered, counts, bases: columns.map((column) => table.bases?.[column] ?? 0) };
}

/** Null where nobody can say of how many people at most a group is. */
function knownTable(table: SurveyTable, shown: ShownTables): KnownTable | null {
  const seen = shown.tables.get(table.id);
  const within = seen === undefined ? null : (seen.within ?? asSeen(seen));
  const columns = columnsOf(table);
  const bases = columns.map((column) => within?.bases[column] ?? { least: 0, most: Infinity });
  if (within === null || bases.some(({ most }) => most === Infinity)) return null;
  const counts = table.rows.map((_, row) => columns.map((column) => within.counts[row]?.[column] ?? nobody));
  const { kind, isOrdered } = table;
  return { kind, isOrdered, counts, bases };
}

const nobody: Within = { least: 0, most: 0 };

const asSeen = ({ counts, bases }: ShownTable) => ({
  counts: counts.map((row) => row.map(limitsShown)),
  bases: bases.map(limitsShown),
});
