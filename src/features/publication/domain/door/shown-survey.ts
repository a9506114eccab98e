import { shownIn, type Release } from '#platform/disclosure/release.ts';
import { largestSmall, type Shown } from '#platform/disclosure/small-numbers.ts';
import { limitsOf, noLimit } from '#platform/disclosure/standing.ts';
import type { Flow, ShownFlow, ShownTable, ShownTables, SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { figureKeys } from './figure-keys.ts';

/** A survey's numbers as a release lets them out. What the release does not have is held back. */
export function shownSurvey(
  { tables, flows }: Pick<AnalysedSurvey, 'tables' | 'flows'>,
  release: Release,
): ShownTables {
  const shown = (key: string): Shown => (release.figures.has(key) ? shownIn(release, key) : '*');
  return {
    tables: new Map(
      tables.map((table) => [table.id, { ...shownTable(table, shown), within: knownTable(table, release) }]),
    ),
    flows: new Map(flows.map((flow) => [flow.id, shownFlow(flow, shown)])),
  };
}

type ShownOf = (key: string) => Shown;

function shownTable({ id, kind, rows, columns }: SurveyTable, shown: ShownOf): ShownTable {
  const isPaired = kind === 'paired';
  return {
    counts: rows.map((row) => columns.map((column) => shown(figureKeys.cell(id, row, column)))),
    bases: columns.map((column) => shown(isPaired ? figureKeys.pairedBase(id) : figureKeys.base(id, column))),
    margins: !isPaired
      ? null
      : {
          before: rows.map((row) => shown(figureKeys.margin(id, 'before', row))),
          after: rows.map((row) => shown(figureKeys.margin(id, 'after', row))),
        },
  };
}

/** What the door has reckoned with that an onlooker knows of each number. */
function knownTable({ id, kind, rows, columns }: SurveyTable, { figures }: Release) {
  const within = (key: string) => {
    const figure = figures.get(key);
    const [least, most] = figure === undefined ? [0, noLimit] : limitsOf(figure.count, figure.standing);
    const isRounded = figure?.standing === 'rounded';
    return { least: isRounded ? Math.max(largestSmall + 1, least) : least, most: most === noLimit ? Infinity : most };
  };
  return {
    counts: rows.map((row) => columns.map((column) => within(figureKeys.cell(id, row, column)))),
    bases: columns.map((column) => within(kind === 'paired' ? figureKeys.pairedBase(id) : figureKeys.base(id, column))),
  };
}

const shownFlow = ({ id, steps }: Flow, shown: ShownOf): ShownFlow =>
  steps.map((step) => ({
    count: shown(figureKeys.step(id, step.id)),
    left: step.left.map(({ label }) => shown(figureKeys.left(id, step.id, label))),
  }));
