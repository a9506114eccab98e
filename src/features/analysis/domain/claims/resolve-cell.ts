import { failure, success, type Result } from '#platform/problems/result.ts';

import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { CellValue } from './cell-value.ts';
import type { ResultCell, WrittenCell } from './claims-schema.ts';
import { resolveCheck } from './resolve-check.ts';
import { resolveMargin } from './resolve-margin.ts';
import { resolvePublished } from './resolve-published.ts';
import { resolveBase, resolveShare } from './resolve-share.ts';
import { resolveShown } from './resolve-shown.ts';
import { resolveTest } from './resolve-test.ts';

/** What a named cell holds, worked out anew from its table; in public, from what the door lets out of it. */
export function resolveCell(cell: ResultCell, sources: ClaimSources): Result<CellValue, ClaimProblem> {
  if (sources.shown !== null) return resolveShown(cell, sources, sources.shown);
  if (cell.of === 'check') return resolveCheck(cell, sources);
  if (cell.of === 'flow') return resolveFlow(cell, sources);
  const table = sources.table(cell.table);
  if (table === null) return failure(claimProblem('no-such-table', { table: cell.table }));
  switch (cell.of) {
    case 'share':
      return resolveShare(cell, table, sources.report.tables);
    case 'base':
      return resolveBase(cell, table, sources.report.tables);
    case 'margin':
      return resolveMargin(cell, table);
    case 'test':
      return resolveTest(cell, table, sources);
    case 'published':
      return resolvePublished(cell, table, sources);
  }
}

/** Of the people at the step itself: those who left there, and whoever was still there, are counted from them. */
function resolveFlow(
  { flow: id, step: name, reason }: Extract<WrittenCell, { of: 'flow' }>,
  sources: ClaimSources,
): Result<CellValue, ClaimProblem> {
  const steps = sources.flow(id)?.steps ?? [];
  const step = steps.find((one) => one.id === name);
  if (step === undefined) return failure(claimProblem('no-such-step', { flow: id, step: name }));
  const count = reason === undefined ? step.count : step.left.find(({ label }) => label === reason)?.count;
  if (count === undefined) return failure(claimProblem('no-such-step', { flow: id, step: reason ?? '' }));
  return success({
    text: String(count),
    unit: 'number',
    bases: [{ group: step.label, table: null, unit: 'people', least: step.count, most: step.count }],
    test: null,
    isQuoted: false,
  });
}
