import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Release } from '#platform/disclosure/release.ts';
import type { Shown } from '#platform/disclosure/small-numbers.ts';
import { breachReasons } from '#features/assessments/index.ts';

import type { Scope } from './assessment-question.ts';
import { firstDayOf, lastDayOf, type Quarter } from './quarter.ts';
import { shownFigures, shownReason, sumOfShown, type ShownFigures } from './shown-figures.ts';

/** What a page, a file and the command line say of one area and period; all of it as shown, nothing as counted. */
export type Report = Readonly<{
  from: LocalDate;
  to: LocalDate;
  releasedOn: LocalDate;
  whole: ShownFigures;
  /** By board where the area is England, else by local authority; codes as keys. */
  areas: readonly Readonly<{ code: string; figures: ShownFigures }>[];
  types: readonly Readonly<{ type: string; figures: ShownFigures }>[];
  reasons: readonly Readonly<{ reason: string; people: Shown }>[];
}>;

type Dated = Readonly<{ release: Release; releasedOn: LocalDate }>;

/** One board, by its local authorities and types of site. */
export function boardReport(dated: readonly Dated[], quarters: readonly Quarter[], scopes: readonly Scope[]): Report {
  const releases = dated.map(({ release }) => release);
  return {
    ...periodOf(quarters, dated),
    whole: shownFigures(releases, 'all'),
    areas: scopes.flatMap((scope) =>
      scope.startsWith('la:') ? [{ code: scope.slice(3), figures: shownFigures(releases, scope) }] : [],
    ),
    types: scopes.flatMap((scope) =>
      scope.startsWith('type:') ? [{ type: scope.slice(5), figures: shownFigures(releases, scope) }] : [],
    ),
    reasons: reasonsOf(releases),
  };
}

/** One local authority of a board; nothing finer is let out of it. */
export function authorityReport(dated: readonly Dated[], quarters: readonly Quarter[], code: string): Report {
  const whole = shownFigures(
    dated.map(({ release }) => release),
    `la:${code}`,
  );
  return { ...periodOf(quarters, dated), whole, areas: [], types: [], reasons: [] };
}

/** England by its boards. The whole is the sum of the boards that are shown in full: it says nothing that they do not. */
export function englandReport(byBoard: ReadonlyMap<string, readonly Dated[]>, quarters: readonly Quarter[]): Report {
  const dated = [...byBoard.values()].flat();
  const releases = dated.map(({ release }) => release);
  const areas = [...byBoard].map(([code, its]) => ({
    code,
    figures: shownFigures(
      its.map(({ release }) => release),
      'all',
    ),
  }));
  return {
    ...periodOf(quarters, dated),
    whole: sumOfShown(areas.map(({ figures }) => figures)),
    areas,
    types: [],
    reasons: reasonsOf(releases),
  };
}

/** The days of some quarters, and when the newest of what is said of them was let out. */
export function periodOf(
  quarters: readonly Quarter[],
  dated: readonly Dated[],
): Pick<Report, 'from' | 'to' | 'releasedOn'> {
  const [first, last] = [quarters[0] as Quarter, quarters[quarters.length - 1] as Quarter];
  const releasedOn =
    dated
      .map((one) => one.releasedOn)
      .sort()
      .at(-1) ?? lastDayOf(last);
  return { from: firstDayOf(first), to: lastDayOf(last), releasedOn };
}

function reasonsOf(releases: readonly Release[]): Report['reasons'] {
  return breachReasons
    .map((reason) => ({ reason, people: shownReason(releases, reason) }))
    .filter(({ people }) => people !== 0);
}
