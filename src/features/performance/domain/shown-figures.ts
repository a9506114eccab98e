import { shownIn, type Release } from '#platform/disclosure/release.ts';
import { percentageShown, type Shown } from '#platform/disclosure/small-numbers.ts';

import { figureKey, measures, type Measure, type Scope } from './assessment-question.ts';

/** The figures of one area as a reader sees them: rounded, or held back. Percentages come from what is shown. */
export type ShownFigures = Readonly<Record<Measure, Shown>> &
  Readonly<{ offeredInTimePercent: Shown | null; doneInTimePercent: Shown | null }>;

/** The figures of one scope over some releases (quarters, or boards): what each let out is added up, so that the sum says nothing new. */
export function shownFigures(releases: readonly Release[], scope: Scope): ShownFigures {
  const counts = Object.fromEntries(
    measures.map((measure) => [
      measure,
      addShown(releases.map((release) => shownIn(release, figureKey(scope, measure)))),
    ]),
  ) as Record<Measure, Shown>;
  return withPercentages(counts);
}

/** The sum of areas whose figures are all shown; areas of which something is held back are left out of it whole. */
export function sumOfShown(areas: readonly ShownFigures[]): ShownFigures {
  const inFull = areas.filter((area) => measures.every((measure) => area[measure] !== '*'));
  const counts = Object.fromEntries(
    measures.map((measure) => [measure, addShown(inFull.map((area) => area[measure]))]),
  ) as Record<Measure, Shown>;
  return withPercentages(counts);
}

function withPercentages(counts: Readonly<Record<Measure, Shown>>): ShownFigures {
  return {
    ...counts,
    offeredInTimePercent: percentageShown(counts.offeredInTime, counts.base),
    doneInTimePercent: percentageShown(counts.doneInTime, counts.base),
  };
}

/** How many were not assessed in time for a reason, over some releases; boards as a whole only. */
export function shownReason(releases: readonly Release[], reason: string): Shown {
  return addShown(releases.map((release) => shownIn(release, figureKey('all', reason))));
}

/** The sum of what was shown; held back where any part is. */
export function addShown(parts: readonly Shown[]): Shown {
  let sum = 0;
  for (const part of parts) {
    if (part === '*') return '*';
    sum += part;
  }
  return sum;
}
