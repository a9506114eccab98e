import type { Counts } from '../tables/counts.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { holm } from '../tests/adjust-p.ts';
import { probabilityOf, type TestedTable } from './probability-of.ts';
import { redrawn, type RoundedTable } from './redrawn-counts.ts';
import type { ShownTable, ShownTables } from './shown-tables.ts';

/** Where a p lies: never the p itself, of which four digits would give most of its table away. */
export const bands = ['<0.001', '<0.01', '<0.05', '≥0.05'] as const;
export type Band = (typeof bands)[number];

/** Null where rounding could put it into another band, so that no reader can check it and nobody should say it. */
export type TestBands = Readonly<{ test: string; p: Band | null; holm: Band | null }>;

/** How many other tables that would be rounded to the same numbers are tried. */
const tried = 40;

/**
 * For each table of which every number is shown, the band in which its p lies, by itself and after Holm's correction over all tests of the report: a table that is held back in part counts as one more test. A band is said only where
 * the true counts, the rounded ones, and `tried` others that are rounded to the same all lie in it; so it tells what a reader could find out from the rounded numbers, and no more.
 */
export function saidBands(tables: readonly SurveyTable[], shown: ShownTables): ReadonlyMap<string, TestBands> {
  const testable = tables.filter(isTestable);
  const known = testable.flatMap((table) => {
    const rounded = roundedTable(table, shown.tables.get(table.id));
    return rounded === null ? [] : [{ table, rounded }];
  });
  const found = [
    known.map(({ table }) => probabilityOf(trueTable(table))),
    known.map(({ rounded }) => probabilityOf(rounded)),
    ...redrawn(
      known.map(({ rounded }) => rounded),
      tried,
    ).map((draw) => draw.map(probabilityOf)),
  ].map((ps) => ({
    ps: ps.map((one) => one?.p ?? null),
    strict: holm([...ps.map((one) => one?.p ?? 1), ...others(testable.length - known.length)]),
    tests: ps.map((one) => one?.test ?? null),
  }));
  return new Map(
    known.flatMap(({ table }, at) => {
      const test = agreed(found.map(({ tests }) => tests[at] ?? null));
      if (test === null) return [];
      const p = agreed(found.map(({ ps }) => bandOf(ps[at])));
      return [[table.id, { test, p, holm: agreed(found.map(({ strict }) => bandOf(strict[at]))) }] as const];
    }),
  );
}

/** Groups to compare, or the same people twice. */
export const isTestable = (table: SurveyTable): boolean => table.kind === 'paired' || groupColumns(table).length > 1;

const others = (length: number): readonly number[] => Array.from({ length }, () => 1);

function bandOf(p: number | null | undefined): Band | null {
  if (p == null) return null;
  return bands.find((band) => p < Number(band.slice(1))) ?? '≥0.05';
}

function agreed<Of>(all: readonly (Of | null)[]): Of | null {
  const [first = null] = all;
  return all.every((one) => one === first) ? first : null;
}

const columnsOf = (table: SurveyTable): readonly number[] =>
  table.kind === 'paired' ? [...table.columns.keys()] : groupColumns(table);

function trueTable(table: SurveyTable): TestedTable {
  const columns = columnsOf(table);
  const counts: Counts = table.counts.map((row) => columns.map((column) => row[column] ?? 0));
  const { kind, isOrdered } = table;
  return { kind, isOrdered, counts, bases: columns.map((column) => table.bases?.[column] ?? 0) };
}

/** Null where a number of it is held back. */
function roundedTable(table: SurveyTable, shown: ShownTable | undefined): RoundedTable | null {
  const columns = columnsOf(table);
  const counts = table.counts.map((row, at) => columns.map((column) => shown?.counts[at]?.[column] ?? '*'));
  const bases = columns.map((column) => shown?.bases[column] ?? '*');
  if ([...counts.flat(), ...bases].includes('*')) return null;
  const { kind, isOrdered } = table;
  return { kind, isOrdered, counts: counts as Counts, bases: bases as readonly number[] };
}
