import { failure, success, type Result } from '#platform/problems/result.ts';

import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import type { CellBase, CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { WrittenCell } from './claims-schema.ts';
import type { SaidTest } from './said-bands.ts';
import type { ShownTable } from './shown-tables.ts';

/** In public a p is the limit under which it lies (`said-bands.ts`). Not said are statistics, degrees of freedom and effects: with the rounded numbers they would tell the true ones. */
export function resolveShownTest(
  { show, test, option }: Extract<WrittenCell, { of: 'test' }>,
  table: SurveyTable,
  seen: ShownTable,
  bands: ReadonlyMap<string, SaidTest>,
): Result<CellValue, ClaimProblem> {
  if ((show !== 'p' && show !== 'holm') || test !== undefined || option !== undefined)
    return failure(claimProblem('not-public', { show }));
  const columns = table.kind === 'paired' ? [...table.columns.keys()] : groupColumns(table);
  const said = bands.get(table.id);
  if (said === undefined || said.untold === 'no-test')
    return failure(claimProblem('no-test-in-public', { table: table.id }));
  if (said.untold === 'base') return failure(claimProblem('test-held-back', { table: table.id }));
  const text = said[show];
  if (text === null) return failure(claimProblem('band-not-sure', { table: table.id, limit: 0.05 }));
  return success({ text, unit: 'p', bases: basesOf(table, seen, columns), test: said.test, isQuoted: false });
}

function basesOf(table: SurveyTable, { bases }: ShownTable, columns: readonly number[]): readonly CellBase[] {
  const [first] = columns;
  return (table.kind === 'paired' && first !== undefined ? [first] : columns).flatMap((column): readonly CellBase[] => {
    const base = bases[column];
    const group = table.kind === 'paired' ? table.title : (table.columns[column] ?? '');
    return typeof base === 'number' ? [{ group, table: table.id, unit: 'people', least: base, most: base }] : [];
  });
}
