import { resolveCell, type CellValue, type ClaimProblem, type ShownTables } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { surveyNames } from '../cell-names.ts';
import { publicSources } from './build-draft.ts';

/** A cell as an author may write it, and what it says now; or why it cannot be said. */
export type UsableCell = Readonly<{ name: string }> &
  (Readonly<{ value: CellValue }> | Readonly<{ problem: ClaimProblem }>);

/** All cells of one table or flow, with the figure that can be placed, if there is one. */
export type UsableTable = Readonly<{
  name: string;
  title: string;
  figure: string | null;
  cells: readonly UsableCell[];
}>;

/** Everything that a report of the survey can say in public, and everything that it cannot and why. */
export function usableTables(survey: AnalysedSurvey, shown: ShownTables): readonly UsableTable[] {
  const names = surveyNames(survey);
  const sources = publicSources(survey, shown);
  const titles = new Map([
    ...survey.tables.map(({ id, title }) => [id, title] as const),
    ...survey.flows.map(({ id, steps }) => [id, `${steps[0]?.label ?? id} – ${steps.at(-1)?.label ?? ''}`] as const),
  ]);
  return [...names.of].map(([id, name]) => ({
    name,
    title: titles.get(id) ?? id,
    figure: names.figures[name] === undefined ? null : name,
    cells: Object.entries(names.cells).flatMap(([cell, written]): readonly UsableCell[] => {
      if (written.of === 'label' || !cell.startsWith(`${name}/`)) return [];
      const resolved = resolveCell(written, sources);
      if (resolved.ok) return [{ name: cell, value: resolved.value }];
      const [problem] = resolved.problems;
      return problem === undefined
        ? []
        : [{ name: cell, problem: { ...problem, values: { ...problem.values, cell } } }];
    }),
  }));
}
