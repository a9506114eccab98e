import { failure, success, type Result } from '#platform/problems/result.ts';

import { flowGap } from '../figures/flow-chart.ts';
import { drawnGroup, pairedShares, type DrawnGroup } from '../figures/shares.ts';
import { sum } from '../tables/counts.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenFigure } from './claims-schema.ts';
import { oneBase, peopleBases } from './people-bases.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { scaleProblem } from './scale-problem.ts';
import { shownFigure } from './shown-figure.ts';

/** The numbers of a figure; refuses what would mislead: shares of ticks, a scale without order, other people before than after, numbers that do not add up. */
export function figureSource(figure: WrittenFigure, sources: ClaimSources): Result<FigureNumbers, ClaimProblem> {
  if (sources.shown !== null) return shownFigure(figure, sources, sources.shown);
  if (figure.kind === 'flow') {
    const flow = sources.flow(figure.flow);
    if (flow === null) return failure(claimProblem('no-such-step', { flow: figure.flow, step: '' }));
    const gap = flowGap(flow.steps);
    return gap === null
      ? success({ kind: 'flow', steps: flow.steps })
      : failure(claimProblem('flow-gap', { flow: flow.id, ...gap }));
  }
  const table = sources.table(figure.table);
  if (table === null) return failure(claimProblem('no-such-table', { table: figure.table }));
  if (figure.kind === 'before-after') {
    if (table.kind !== 'paired') return failure(claimProblem('not-paired', { table: table.id }));
    if (sum(table.counts.flat()) === 0)
      return failure(claimProblem('no-base', { table: table.id, column: table.columns[0] ?? '' }));
    return success({ kind: 'before-after', answers: table.rows, shares: pairedShares(table.counts) });
  }
  const noScale = figure.kind === 'diverging' ? scaleProblem(table) : null;
  if (noScale !== null) return failure(noScale);
  const groups = groupsOf(table, figure.columns, sources.report.tables);
  return groups.ok ? success({ kind: figure.kind, answers: table.rows, groups: groups.value }) : groups;
}

function groupsOf(
  table: SurveyTable,
  columns: readonly string[],
  all: readonly SurveyTable[],
): Result<readonly DrawnGroup[], ClaimProblem> {
  const bases = peopleBases(table, all);
  const groups: DrawnGroup[] = [];
  for (const column of columns) {
    const at = table.columns.indexOf(column);
    if (at < 0) return failure(claimProblem('no-such-column', { table: table.id, name: column }));
    const base = oneBase(bases[at], { table: table.id, column });
    if (!base.ok) return base;
    const counts = table.counts.map((row) => row[at] ?? 0);
    groups.push(drawnGroup(column, counts, base.value));
  }
  return success(groups);
}
