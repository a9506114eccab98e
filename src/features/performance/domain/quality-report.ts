import type { LocalDate } from '#platform/calendar/local-date.ts';
import { shownIn, type Release } from '#platform/disclosure/release.ts';
import { percentageShown, type Shown } from '#platform/disclosure/small-numbers.ts';

import { qualityTables, type QualityFigure } from './quality-question.ts';
import type { Quarter } from './quarter.ts';
import { periodOf } from './report.ts';
import { addShown } from './shown-figures.ts';

/** A whole with the figures that add up to it, and what percentage of it each is; all of it as shown. */
export type ShownTable = Readonly<{
  name: (typeof qualityTables)[number]['name'];
  whole: Readonly<{ figure: QualityFigure; count: Shown }>;
  parts: readonly Readonly<{ figure: QualityFigure; count: Shown; percent: Shown | null }>[];
}>;

/** How assessments were done, as a page, a file and the command line say it of a board or of England. */
export type QualityReport = Readonly<{
  from: LocalDate;
  to: LocalDate;
  releasedOn: LocalDate;
  tables: readonly ShownTable[];
}>;

type Dated = Readonly<{ release: Release; releasedOn: LocalDate }>;
type CountOf = (figure: QualityFigure) => Shown;

/** One board over some quarters, each figure the sum of what was let out; or England, where several boards are given. */
export function qualityReport(byBoard: readonly (readonly Dated[])[], quarters: readonly Quarter[]): QualityReport {
  const boards = byBoard.map(
    (dated): CountOf =>
      (figure) =>
        addShown(dated.map(({ release }) => shownIn(release, figure))),
  );
  return { ...periodOf(quarters, byBoard.flat()), tables: qualityTables.map((table) => tableOf(table, boards)) };
}

/**
 * England is, for each table, the sum of the boards of which the whole of it is shown: it says nothing that they do not. Where these come to nobody and
 * others were left out, that is no figure.
 */
function tableOf({ name, whole, parts }: (typeof qualityTables)[number], boards: readonly CountOf[]): ShownTable {
  const [only] = boards;
  const inFull = boards.filter((countOf) => [whole, ...parts].every((figure) => countOf(figure) !== '*'));
  const sum: CountOf = (figure) => addShown(inFull.map((countOf) => countOf(figure)));
  const isNothing = inFull.length < boards.length && sum(whole) === 0;
  const countOf: CountOf = only !== undefined && boards.length === 1 ? only : isNothing ? () => '*' : sum;
  const count = countOf(whole);
  return {
    name,
    whole: { figure: whole, count },
    parts: parts.map((figure) => ({
      figure,
      count: countOf(figure),
      percent: percentageShown(countOf(figure), count),
    })),
  };
}
