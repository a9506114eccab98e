import { percentageShown, type Shown } from '#platform/disclosure/small-numbers.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { wilsonInterval } from '../effects/wilson-interval.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import type { CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { ResultCell } from './claims-schema.ts';
import { resolveShownFlow } from './resolve-shown-flow.ts';
import { resolveShownTest } from './resolve-shown-test.ts';
import type { ShownTable, ShownTables } from './shown-tables.ts';

/** What a cell says in public: only what follows from the numbers that the door lets out. Counts are rounded, percentages whole and of rounded numbers; what is held back is a problem. */
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
      return ofColumn(table, seen, cell.column, ({ base }) => base, 'count');
    case 'margin': {
      const at = table.rows.indexOf(cell.row);
      if (at < 0) return failure(claimProblem('no-such-row', { table: table.id, name: cell.row }));
      const count = seen.margins?.[cell.when][at];
      if (count === undefined) return failure(claimProblem('not-paired', { table: table.id }));
      return ofColumn(table, seen, table.columns[0] ?? '', () => count, cell.show);
    }
    case 'share': {
      const at = typeof cell.row === 'string' ? table.rows.indexOf(cell.row) : -1;
      if (typeof cell.row !== 'string') return failure(claimProblem('not-public', { show: cell.row.join(' + ') }));
      if (at < 0) return failure(claimProblem('no-such-row', { table: table.id, name: cell.row }));
      return ofColumn(table, seen, cell.column, ({ column }) => seen.counts[at]?.[column] ?? '*', cell.show);
    }
  }
}

type Show = 'count' | 'percentage' | 'low' | 'high' | 'printed';

/** A number of people of one column, or its share of those who answered. */
function ofColumn(
  table: SurveyTable,
  seen: ShownTable,
  name: string,
  countOf: (at: Readonly<{ column: number; base: Shown }>) => Shown,
  show: Show,
): Result<CellValue, ClaimProblem> {
  const column = table.columns.indexOf(name);
  if (column < 0) return failure(claimProblem('no-such-column', { table: table.id, name }));
  const base = seen.bases[column] ?? '*';
  const count = countOf({ column, base });
  if (count === '*' || base === '*') return failure(claimProblem('held-back', { table: table.id, column: name }));
  if (base === 0) return failure(claimProblem('no-base', { table: table.id, column: name }));
  const text = saying(count, base, show);
  if (text === null) return failure(claimProblem('not-public', { show }));
  return success({
    text,
    unit: show === 'count' ? 'number' : 'percent',
    bases: [
      { group: table.kind === 'paired' ? table.title : name, table: table.id, unit: 'people', least: base, most: base },
    ],
    test: null,
    isQuoted: false,
  });
}

function saying(count: number, base: number, show: Show): string | null {
  if (show === 'count') return String(count);
  if (show === 'percentage') return String(percentageShown(count, base));
  if (show === 'printed') return null;
  const { low, high } = wilsonInterval(count, base);
  return (100 * (show === 'low' ? low : high)).toFixed(0);
}
