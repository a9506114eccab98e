import type { Release, ReleasedFigure } from '#platform/disclosure/release.ts';
import { shownAs } from '#platform/disclosure/standing.ts';
import type { Shown } from '#platform/disclosure/small-numbers.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { baseOf } from './add-table.ts';
import { figureKeys } from './figure-keys.ts';

/** Why a number is not shown as it is. `nearby`: it is not small, and a small one could be worked out from it. */
export type DoorReason = 'rounded' | 'small' | 'nearby' | 'nobody';

export type DoorCell = Readonly<{ count: number; shown: Shown; reason: DoorReason }>;

/** A table, or a flow (whose one column is its people), number by number: as counted, as let out, and why. */
export type DoorTable = Readonly<{
  id: string;
  title: string;
  columns: readonly string[];
  rows: readonly Readonly<{ label: string; cells: readonly DoorCell[] }>[];
  bases: readonly DoorCell[] | null;
}>;

/** Everything that the door decided about a survey's numbers, for the team. */
export function doorTables(
  { tables, flows }: Pick<AnalysedSurvey, 'tables' | 'flows'>,
  release: Release,
): readonly DoorTable[] {
  const cellOf = (key: string, count: number): DoorCell => decided(count, release.figures.get(key));
  return [
    ...flows.map(({ id, steps }): DoorTable => ({
      ...{ id, title: `${steps[0]?.label ?? ''} – ${steps.at(-1)?.label ?? ''}`, columns: [''], bases: null },
      rows: steps.flatMap((step) => [
        { label: step.label, cells: [cellOf(figureKeys.step(id, step.id), step.count)] },
        ...step.left.map((one) => ({
          label: one.label,
          cells: [cellOf(figureKeys.left(id, step.id, one.label), one.count)],
        })),
      ]),
    })),
    ...tables.map((table): DoorTable => {
      const { id, title, kind, rows, columns, counts } = table;
      return {
        ...{ id, title, columns },
        rows: rows.map((label, r) => ({
          label,
          cells: columns.map((column, c) => cellOf(figureKeys.cell(id, label, column), counts[r]?.[c] ?? 0)),
        })),
        bases:
          kind === 'paired' ? null : columns.map((column, c) => cellOf(figureKeys.base(id, column), baseOf(table, c))),
      };
    }),
  ];
}

function decided(count: number, figure: ReleasedFigure | undefined): DoorCell {
  const shown = figure === undefined ? '*' : shownAs(figure.count, figure.standing);
  if (shown === 0) return { count, shown, reason: 'nobody' };
  if (shown !== '*') return { count, shown, reason: 'rounded' };
  return { count, shown, reason: count >= 1 && count <= 7 ? 'small' : 'nearby' };
}

export const heldBackIn = ({ rows, bases }: DoorTable): number =>
  [...rows.flatMap(({ cells }) => cells), ...(bases ?? [])].filter(({ shown }) => shown === '*').length;
