import type { Shown } from '#platform/disclosure/small-numbers.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { RoundedShare } from '../figures/rounded-shares.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import type { CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { ResultCell } from './claims-schema.ts';
import { columnShares } from './column-shares.ts';
import { resolveShownFlow } from './resolve-shown-flow.ts';
import { resolveShownTest } from './resolve-shown-test.ts';
import type { ShownTable, ShownTables } from './shown-tables.ts';

/** What a cell says in public: only what follows from the numbers that the door lets out. Counts are rounded, percentages whole, and each follows from the rounded numbers of its column; what is held back is a problem. */
export function resolveShown(
  cell: ResultCell,
  sources: ClaimSources,
  shown: ShownTables,
): Result<CellValue, ClaimProblem> {
  if (cell.of === 'flow') return resolveShownFlow(cell, sources, shown);
  if (cell.of === 'check' || cell.of === 'published') return failure(claimProblem('not-public', { show: cell.of }));
  const table = sources.table(cell.table);
  const seen = shown.tables.get(cell.table);
  if (table === null || seen === undefined) return failure(claimProblem('no-such-table', { table: cell.table }));
  switch (cell.of) {
    case 'test':
      return resolveShownTest(cell, table, seen, sources.bands(shown));
    case 'base':
      return ofColumn(table, seen, cell.column, ({ base }) => ({ counts: [base], at: 0 }), 'count');
    case 'margin': {
      const at = table.rows.indexOf(cell.row);
      if (at < 0) return failure(claimProblem('no-such-row', { table: table.id, name: cell.row }));
      const counts = seen.margins?.[cell.when];
      if (counts === undefined) return failure(claimProblem('not-paired', { table: table.id }));
      return ofColumn(table, seen, table.columns[0] ?? '', () => ({ counts, at }), cell.show);
    }
    case 'share': {
      const at = typeof cell.row === 'string' ? table.rows.indexOf(cell.row) : -1;
      if (typeof cell.row !== 'string') return failure(claimProblem('not-public', { show: cell.row.join(' + ') }));
      if (at < 0) return failure(claimProblem('no-such-row', { table: table.id, name: cell.row }));
      const counts = (column: number) => seen.counts.map((row) => row[column] ?? '*');
      return ofColumn(table, seen, cell.column, ({ column }) => ({ counts: counts(column), at }), cell.show);
    }
  }
}

type Show = 'count' | 'percentage' | 'low' | 'high' | 'printed';

/** A number of a column, or a share of those who answered, which hangs together with the others of its column. */
function ofColumn(
  table: SurveyTable,
  seen: ShownTable,
  name: string,
  among: (of: Readonly<{ column: number; base: Shown }>) => Readonly<{ counts: readonly Shown[]; at: number }>,
  show: Show,
): Result<CellValue, ClaimProblem> {
  const column = table.columns.indexOf(name);
  if (column < 0) return failure(claimProblem('no-such-column', { table: table.id, name }));
  const base = seen.bases[column] ?? '*';
  const { counts, at } = among({ column, base });
  const count = counts[at] ?? '*';
  if (count === '*' || base === '*') return failure(claimProblem('held-back', { table: table.id, column: name }));
  if (base === 0) return failure(claimProblem('no-base', { table: table.id, column: name }));
  const share = show === 'count' ? null : (columnShares(table, counts, base)[at] ?? null);
  if (show !== 'count' && share === null) return failure(claimProblem('held-back', { table: table.id, column: name }));
  const said = share === null ? { text: String(count), unit: 'number' as const } : saying(share, show);
  if (said === null) return failure(claimProblem('not-public', { show }));
  return success({
    ...said,
    bases: [
      { group: table.kind === 'paired' ? table.title : name, table: table.id, unit: 'people', least: base, most: base },
    ],
    test: null,
    isQuoted: false,
  });
}

function saying({ percent, to, low, high }: RoundedShare, show: Show): Pick<CellValue, 'text' | 'unit'> | null {
  if (show === 'printed') return null;
  if (show === 'percentage' && to !== undefined)
    return { text: `${String(percent)}-${String(to)}`, unit: 'percent-between' };
  return { text: String(show === 'percentage' ? percent : show === 'low' ? low : high), unit: 'percent' };
}
