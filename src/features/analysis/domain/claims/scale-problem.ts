import { mostOnScale } from '../figures/scale-drawing.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';

/** Why the answers of a table are no scale that can be drawn; null where they are one. */
export function scaleProblem({ id, kind, rows }: Pick<SurveyTable, 'id' | 'kind' | 'rows'>): ClaimProblem | null {
  if (kind !== 'ordered') return claimProblem('not-ordered', { table: id });
  return rows.length > mostOnScale ? claimProblem('long-scale', { table: id, most: mostOnScale }) : null;
}
