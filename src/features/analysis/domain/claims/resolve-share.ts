import { failure, success, type Result } from '#platform/problems/result.ts';

import { percentage } from '../describe/percentage.ts';
import { wilsonInterval } from '../effects/wilson-interval.ts';
import { sum } from '../tables/counts.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import type { CellBase, CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { WrittenCell } from './claims-schema.ts';
import { oneBase, peopleBases, type PeopleBase } from './people-bases.ts';

type Share = Extract<WrittenCell, { of: 'share' }>;

/** A share, its count or its interval. A percentage needs one base of people: of ticks there is none, and where only a range is known it cannot be told. */
export function resolveShare(
  { row, column, show, decimals = 1 }: Share,
  table: SurveyTable,
  all: readonly SurveyTable[],
): Result<CellValue, ClaimProblem> {
  const at = table.columns.indexOf(column);
  const rows = typeof row === 'string' ? [row] : row;
  const missing = rows.find((name) => !table.rows.includes(name));
  if (at < 0) return failure(claimProblem('no-such-column', { table: table.id, name: column }));
  if (missing !== undefined) return failure(claimProblem('no-such-row', { table: table.id, name: missing }));
  // People who ticked two options would count twice.
  if (table.kind === 'multiple' && rows.length > 1)
    return failure(claimProblem('ticks-added-up', { table: table.id, rows: rows.join(' + ') }));
  const count = sum(rows.map((name) => table.counts[table.rows.indexOf(name)]?.[at] ?? 0));
  const base = peopleBases(table, all)[at] ?? { of: 'unknown' };
  const bases = basesOf(table.id, column, base);
  if (show === 'count') return success({ text: String(count), unit: 'number', bases, test: null, isQuoted: false });
  if (show === 'printed') {
    const printed = table.printed.percentages?.[table.rows.indexOf(rows[0] ?? '')]?.[at];
    if (printed === undefined || rows.length > 1)
      return failure(claimProblem('not-printed', { table: table.id, row: rows.join(' + '), column }));
    return success({ text: printed, unit: 'percent', bases, test: null, isQuoted: true });
  }
  const one = oneBase(base, { table: table.id, column });
  if (!one.ok) return one;
  const { low, high } = wilsonInterval(count, one.value);
  const text =
    show === 'percentage'
      ? percentage(count, one.value, decimals)
      : (100 * (show === 'low' ? low : high)).toFixed(decimals);
  return success({ text, unit: 'percent', bases, test: null, isQuoted: false });
}

const basesOf = (table: string, group: string, base: PeopleBase): readonly CellBase[] | null =>
  base.of === 'people' ? [{ group, table, unit: 'people', least: base.least, most: base.most }] : null;

/** How many people of a group answered. */
export function resolveBase(
  { column }: Extract<WrittenCell, { of: 'base' }>,
  table: SurveyTable,
  all: readonly SurveyTable[],
): Result<CellValue, ClaimProblem> {
  const at = table.columns.indexOf(column);
  if (at < 0) return failure(claimProblem('no-such-column', { table: table.id, name: column }));
  const base = peopleBases(table, all)[at] ?? { of: 'unknown' };
  const one = oneBase(base, { table: table.id, column });
  if (!one.ok) return one;
  const bases = basesOf(table.id, column, base);
  return success({ text: String(one.value), unit: 'number', bases, test: null, isQuoted: false });
}
