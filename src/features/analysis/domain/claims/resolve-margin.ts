import { failure, success, type Result } from '#platform/problems/result.ts';

import { percentage } from '../describe/percentage.ts';
import { columnTotals, rowTotals, sum } from '../tables/counts.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import type { CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { WrittenCell } from './claims-schema.ts';

/** What the people of a paired table answered before, or after. */
export function resolveMargin(
  { row, when, show }: Extract<WrittenCell, { of: 'margin' }>,
  { id, title, kind, rows, columns, counts }: SurveyTable,
): Result<CellValue, ClaimProblem> {
  const at = rows.indexOf(row);
  if (kind !== 'paired') return failure(claimProblem('not-paired', { table: id }));
  if (at < 0) return failure(claimProblem('no-such-row', { table: id, name: row }));
  const base = sum(counts.flat());
  if (base === 0) return failure(claimProblem('no-base', { table: id, column: columns[0] ?? '' }));
  const count = (when === 'before' ? rowTotals(counts) : columnTotals(counts))[at] ?? 0;
  return success({
    text: show === 'count' ? String(count) : percentage(count, base),
    unit: show === 'count' ? 'number' : 'percent',
    bases: [{ group: title, table: id, unit: 'people', least: base, most: base }],
    test: null,
    isQuoted: false,
  });
}
