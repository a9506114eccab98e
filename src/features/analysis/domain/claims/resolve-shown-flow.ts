import { failure, success, type Result } from '#platform/problems/result.ts';

import type { CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenCell } from './claims-schema.ts';
import type { ShownTables } from './shown-tables.ts';

/** A step of a flow, or those who left there for one reason, as it is let out; counted from those who were at the step. */
export function resolveShownFlow(
  { flow, step: id, reason }: Extract<WrittenCell, { of: 'flow' }>,
  sources: ClaimSources,
  shown: ShownTables,
): Result<CellValue, ClaimProblem> {
  const steps = sources.flow(flow)?.steps ?? [];
  const seen = shown.flows.get(flow) ?? [];
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (step === undefined) return failure(claimProblem('no-such-step', { flow, step: id }));
  const why = reason === undefined ? -1 : step.left.findIndex(({ label }) => label === reason);
  if (reason !== undefined && why < 0) return failure(claimProblem('no-such-step', { flow, step: reason }));
  const count = reason === undefined ? seen[at]?.count : seen[at]?.left[why];
  const base = seen[at]?.count;
  if (typeof count !== 'number' || typeof base !== 'number')
    return failure(claimProblem('held-back', { table: flow, column: reason ?? step.label }));
  return success({
    text: String(count),
    unit: 'number',
    bases: [{ group: step.label, table: null, unit: 'people', least: base, most: base }],
    test: null,
    isQuoted: false,
  });
}
