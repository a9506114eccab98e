import { percentageShown, type Shown } from '#platform/disclosure/small-numbers.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { wilsonInterval } from '../effects/wilson-interval.ts';
import type { ShownStep } from '../figures/flow-chart.ts';
import { wholeGroup, type RoundedGroup, type RoundedShare } from '../figures/rounded-shares.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenFigure } from './claims-schema.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { scaleProblem } from './scale-problem.ts';
import type { ShownTable, ShownTables } from './shown-tables.ts';

/** A figure for the public, of rounded numbers: what is held back is a star and has no length. A scale of which a number is held back is bars, as its other parts would show how long the missing one is. */
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
  if (figure.kind === 'before-after') return shownChanges(table, seen);
  const noScale = figure.kind === 'diverging' ? scaleProblem(table) : null;
  if (noScale !== null) return failure(noScale);
  const groups: RoundedGroup[] = [];
  for (const name of figure.columns) {
    const column = table.columns.indexOf(name);
    if (column < 0) return failure(claimProblem('no-such-column', { table: table.id, name }));
    const counts = seen.counts.map((row) => row[column] ?? '*');
    groups.push(group(name, counts, seen.bases[column] ?? '*'));
  }
  const bars = { kind: 'rounded-bars', answers: table.rows, groups, isPaired: false } as const;
  if (figure.kind === 'bars') return success(bars);
  const whole = groups.map(wholeGroup).filter((one) => one !== null);
  return success(
    whole.length < groups.length
      ? { ...bars, isInsteadOfScale: true }
      : { kind: 'rounded-diverging', answers: table.rows, groups: whole },
  );
}

/** Bars of stars where no answer is known both times. */
function shownChanges(table: SurveyTable, { bases, margins }: ShownTable): Result<FigureNumbers, ClaimProblem> {
  if (margins === null) return failure(claimProblem('not-paired', { table: table.id }));
  const base = bases[0] ?? '*';
  const [before, after] = [group('before', margins.before, base), group('after', margins.after, base)];
  const isKnown = before.shares.some((share, at) => share !== null && after.shares[at] != null);
  return success(
    before.base === null || !isKnown
      ? { kind: 'rounded-bars', answers: table.rows, groups: [before, after], isPaired: true }
      : {
          kind: 'rounded-before-after',
          answers: table.rows,
          changes: { base: before.base, before: before.shares, after: after.shares },
        },
  );
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
