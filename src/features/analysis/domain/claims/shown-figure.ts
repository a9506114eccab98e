import type { Shown } from '#platform/disclosure/small-numbers.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { ShownStep } from '../figures/flow-chart.ts';
import { wholeGroup, type RoundedGroup } from '../figures/rounded-shares.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenFigure } from './claims-schema.ts';
import { columnShares } from './column-shares.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { scaleProblem } from './scale-problem.ts';
import { shownChanges } from './shown-changes.ts';
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
  if (figure.kind === 'before-after') return changesOf(table, seen);
  const noScale = figure.kind === 'diverging' ? scaleProblem(table) : null;
  if (noScale !== null) return failure(noScale);
  const groups: RoundedGroup[] = [];
  for (const name of figure.columns) {
    const column = table.columns.indexOf(name);
    if (column < 0) return failure(claimProblem('no-such-column', { table: table.id, name }));
    const counts = seen.counts.map((row) => row[column] ?? '*');
    groups.push(group(table, name, counts, seen.bases[column] ?? '*'));
  }
  const bars = { kind: 'rounded-bars', answers: table.rows, groups, isPaired: false } as const;
  if (figure.kind === 'bars') return success(bars);
  const whole = groups.map(wholeGroup).filter((one) => one !== null);
  const isHeld = groups.some(({ base, shares }) => base === null || shares.includes(null));
  return success(
    whole.length < groups.length
      ? { ...bars, isInsteadOfScale: isHeld ? true : 'wide' }
      : { kind: 'rounded-diverging', answers: table.rows, groups: whole },
  );
}

/** Bars where no answer is known both times, or small numbers leave shares between two percentages. */
function changesOf(table: SurveyTable, { counts, bases, margins }: ShownTable): Result<FigureNumbers, ClaimProblem> {
  if (margins === null) return failure(claimProblem('not-paired', { table: table.id }));
  const base = bases[0] ?? '*';
  const [before, after] = [group(table, 'before', margins.before, base), group(table, 'after', margins.after, base)];
  const stayed = counts.map((row, at) => row[at] ?? '*');
  const isKnown = before.shares.some((share, at) => share !== null && after.shares[at] != null);
  const isWide = [...before.shares, ...after.shares].some((share) => share?.to !== undefined);
  return success(
    before.base === null || !isKnown || isWide
      ? { kind: 'rounded-bars', answers: table.rows, groups: [before, after], isPaired: true }
      : {
          kind: 'rounded-before-after',
          answers: table.rows,
          changes: {
            ...{ base: before.base, before: before.shares, after: after.shares },
            changed: shownChanges(margins, stayed, base, { before: before.shares, after: after.shares }),
          },
        },
  );
}

const orNull = (shown: Shown | undefined): number | null => (typeof shown === 'number' ? shown : null);

const group = (table: SurveyTable, name: string, counts: readonly Shown[], base: Shown): RoundedGroup => ({
  name,
  base: orNull(base),
  shares: columnShares(table, counts, base),
});
