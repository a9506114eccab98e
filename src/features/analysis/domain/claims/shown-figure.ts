import { percentageShown, type Shown } from '#platform/disclosure/small-numbers.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { wilsonInterval } from '../effects/wilson-interval.ts';
import type { ShownStep } from '../figures/flow-chart.ts';
import type { RoundedGroup, RoundedShare } from '../figures/rounded-bars.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenFigure } from './claims-schema.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import type { ShownTables } from './shown-tables.ts';

/** A figure for the public: bars of rounded numbers, or a flow, in which what is held back is a star and no bar. */
export function shownFigure(
  figure: WrittenFigure,
  sources: ClaimSources,
  shown: ShownTables,
): Result<FigureNumbers, ClaimProblem> {
  if (figure.kind === 'flow') {
    const flow = sources.flow(figure.flow);
    if (flow === null) return failure(claimProblem('no-such-step', { flow: figure.flow, step: '' }));
    const seen = shown.flows.get(flow.id) ?? [];
    return success({
      kind: 'flow',
      steps: flow.steps.map(({ label, left }, at): ShownStep => ({
        label,
        count: orNull(seen[at]?.count),
        left: left.map((one, nth) => ({ label: one.label, count: orNull(seen[at]?.left[nth]) })),
      })),
    });
  }
  const table = sources.table(figure.table);
  const seen = shown.tables.get(figure.table);
  if (table === null || seen === undefined) return failure(claimProblem('no-such-table', { table: figure.table }));
  if (figure.kind === 'before-after') {
    if (seen.margins === null) return failure(claimProblem('not-paired', { table: table.id }));
    const base = seen.bases[0] ?? '*';
    const groups = [seen.margins.before, seen.margins.after].map((counts, at) =>
      group(at === 0 ? 'before' : 'after', counts, base),
    );
    return success({ kind: 'rounded-bars', answers: table.rows, groups, isPaired: true });
  }
  const groups: RoundedGroup[] = [];
  for (const name of figure.columns) {
    const column = table.columns.indexOf(name);
    if (column < 0) return failure(claimProblem('no-such-column', { table: table.id, name }));
    const counts = seen.counts.map((row) => row[column] ?? '*');
    groups.push(group(name, counts, seen.bases[column] ?? '*'));
  }
  return success({ kind: 'rounded-bars', answers: table.rows, groups, isPaired: false });
}

const orNull = (shown: Shown | undefined): number | null => (typeof shown === 'number' ? shown : null);

const group = (name: string, counts: readonly Shown[], base: Shown): RoundedGroup => ({
  name,
  base: orNull(base),
  shares: counts.map((count) => share(count, base)),
});

function share(count: Shown, base: Shown): RoundedShare | null {
  const percent = percentageShown(count, base);
  if (count === '*' || base === '*' || percent === null || percent === '*') return null;
  const { low, high } = wilsonInterval(count, base);
  return { count, percent, low: Math.round(100 * low), high: Math.round(100 * high) };
}
