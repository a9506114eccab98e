import { failure, success, type Result } from '#platform/problems/result.ts';

import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenCell } from './claims-schema.ts';

/** The words of a question, of an answer to it or of a group, as the table has them. */
export function resolveLabel(
  { table: id, row, column }: Extract<WrittenCell, { of: 'label' }>,
  sources: ClaimSources,
): Result<string, ClaimProblem> {
  const table = sources.table(id);
  if (table === null) return failure(claimProblem('no-such-table', { table: id }));
  if (row !== undefined && !table.rows.includes(row))
    return failure(claimProblem('no-such-row', { table: id, name: row }));
  if (column !== undefined && !table.columns.includes(column))
    return failure(claimProblem('no-such-column', { table: id, name: column }));
  return success(row ?? column ?? table.title);
}
