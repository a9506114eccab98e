import { failure, success, type Result } from '#platform/problems/result.ts';

import type { SideBySide } from '../published/side-by-side.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { printedProbability, type CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenCell } from './claims-schema.ts';
import { groupBases } from './resolve-test.ts';

type PublishedCell = Extract<WrittenCell, { of: 'published' }>;

/** A printed p, or what the right test finds beside it, all printed tests of the report corrected together. */
export function resolvePublished(
  cell: PublishedCell,
  table: SurveyTable,
  sources: ClaimSources,
): Result<CellValue, ClaimProblem> {
  const beside = sources.sideBySide().find((one) => one.table === table.id);
  if (beside === undefined) return failure(claimProblem('no-such-test', { table: table.id, test: 'printed' }));
  const bases = groupBases(table, sources);
  if (cell.show === 'printed-p')
    return success({ text: beside.printed.replace(/\s/g, ''), unit: 'p', bases, test: null, isQuoted: true });
  if (cell.show === 'possible-bases')
    return beside.possibleBases === null
      ? failure(claimProblem('test-lacks', { table: table.id, test: beside.test, show: cell.show }))
      : success({ text: String(beside.possibleBases), unit: 'number', bases, test: null, isQuoted: false });
  const text = printedProbability(probabilityOf(cell.show, beside), cell.decimals);
  return success({ text, unit: 'p', bases, test: beside.test, isQuoted: false });
}

function probabilityOf(
  show: Exclude<PublishedCell['show'], 'printed-p' | 'possible-bases'>,
  { p, holm, benjaminiHochberg }: SideBySide,
): number {
  const between = show.startsWith('holm') ? holm : show.startsWith('p-') ? p : benjaminiHochberg;
  return show.endsWith('least') ? between.least : between.most;
}
