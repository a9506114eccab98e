import { failure, success, type Result } from '#platform/problems/result.ts';

import { lintNames } from '../lints/lint.ts';
import type { CellBase, CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenCell } from './claims-schema.ts';

type CheckCell = Extract<WrittenCell, { of: 'check' }>;

/** How many tables, percentages, p-values, lints or verdicts there are, of how many. */
export function resolveCheck(
  { show, tables: prefix = '', called }: CheckCell,
  sources: ClaimSources,
): Result<CellValue, ClaimProblem> {
  const { tables, lints } = sources.checked();
  const among = tables.filter(({ id }) => id.startsWith(prefix));
  const group = called ?? (among.length === tables.length ? sources.report.title : prefix);
  const counted = (count: number, unit: CellBase['unit'], of: number): Result<CellValue, ClaimProblem> =>
    success({
      text: String(count),
      unit: 'number',
      bases: [{ group, table: null, unit, least: of, most: of }],
      test: null,
      isQuoted: false,
    });
  const ps = among.filter(({ reproduced }) => reproduced.p !== null);
  const percentages = (which: 'printed' | 'reproduced') =>
    among.reduce((sum, { reproduced }) => sum + reproduced.percentages[which], 0);
  if (typeof show === 'object') {
    if ('verdict' in show) {
      const verdicts = sources.sideBySide().filter(({ table }) => table.startsWith(prefix));
      return counted(verdicts.filter(({ verdict }) => verdict === show.verdict).length, 'tests', verdicts.length);
    }
    if (!lintNames.some((name) => name === show.lint))
      return failure(claimProblem('no-such-lint', { lint: show.lint }));
    const raised = lints.filter(({ lint, table }) => lint === show.lint && (table ?? '').startsWith(prefix));
    return counted(raised.length, 'tables', among.length);
  }
  switch (show) {
    case 'tables':
      return counted(among.length, 'tables', among.length);
    case 'percentages':
      return counted(percentages('printed'), 'percentages', percentages('printed'));
    case 'percentages-reproduced':
      return counted(percentages('reproduced'), 'percentages', percentages('printed'));
    case 'ps':
      return counted(ps.length, 'tests', ps.length);
    case 'ps-reproduced':
      return counted(ps.filter(({ reproduced }) => reproduced.p?.match != null).length, 'tests', ps.length);
  }
}
