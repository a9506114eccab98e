import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import type { AssessmentCase, Where } from './assessment-case.ts';
import { breachReasons, outcomeOf, type BreachReason } from './outcome.ts';
import { assessmentAfterArrivalInUk } from './pathways.ts';

/** Name on the command line and in files, and the pathway whose clock it counts. Words: `assessments.indicator.*`. */
export const initialAssessmentIndicator = {
  name: 'iha-within-10-days',
  version: 1,
  pathway: assessmentAfterArrivalInUk.name,
  source: assessmentAfterArrivalInUk.source,
  signOff: assessmentAfterArrivalInUk.signOff,
} as const;

/** Whom to count: those who arrived from `from` to `to`, both included, in an area (a board's or a local authority's code) and type of site. */
export type Cohort = Readonly<{
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  area?: string | undefined;
  siteType?: string | undefined;
}>;

/** Counts of people, each counted once. True numbers: nobody outside direct care sees them but through `platform/disclosure`. */
export type AssessmentCounts = Readonly<{
  /** Everybody in the cohort; equals `doneInTime` + `open` + all `reasons`. */
  base: number;
  offeredInTime: number;
  offered: number;
  doneInTime: number;
  done: number;
  /** Done after the day it was due. */
  late: number;
  /** Neither done nor ended, and day 10 has not passed. */
  open: number;
  /** Neither done nor ended, and day 10 has passed. */
  overdue: number;
  reasons: Readonly<Record<BreachReason, number>>;
  /** Of the base: nobody stated the arrival, and the first stay stands in for it. */
  arrivalAssumed: number;
  /** Outside the base: no day to count from, so in no cohort by date of arrival. */
  arrivalNotKnown: number;
}>;

export type AssessmentDimension = keyof Where;

/** The last day of arrival whose day 10 has passed for everybody by `today`. A cohort that ends by it has nobody open, and is a complete figure. */
export function lastCompleteArrival(today: LocalDate): LocalDate {
  return addDays(today, -11);
}

/** Counts one cohort. A person who is given twice is counted once, as first given. */
export function countAssessments(cases: Iterable<AssessmentCase>, cohort: Cohort, today: LocalDate): AssessmentCounts {
  const counts = noCounts();
  for (const one of eachOnce(cases)) if (isIn(one, cohort)) addTo(counts, one, today);
  return counts;
}

/** Counts one cohort for each board, local authority or type of site; people of whom that is not known are under `''`. */
export function countAssessmentsBy(
  dimension: AssessmentDimension,
  cases: Iterable<AssessmentCase>,
  cohort: Cohort,
  today: LocalDate,
): ReadonlyMap<string, AssessmentCounts> {
  const groups = new Map<string, Counting>();
  for (const one of eachOnce(cases)) {
    if (!isIn(one, cohort)) continue;
    const group = one[dimension] ?? '';
    let counts = groups.get(group);
    if (counts === undefined) groups.set(group, (counts = noCounts()));
    addTo(counts, one, today);
  }
  return groups;
}

type Counting = {
  -readonly [Name in keyof AssessmentCounts]: AssessmentCounts[Name] extends number ? number : Reasons;
};
type Reasons = Record<BreachReason, number>;

function noCounts(): Counting {
  return {
    base: 0,
    offeredInTime: 0,
    offered: 0,
    doneInTime: 0,
    done: 0,
    late: 0,
    open: 0,
    overdue: 0,
    reasons: Object.fromEntries(breachReasons.map((reason) => [reason, 0])) as Reasons,
    arrivalAssumed: 0,
    arrivalNotKnown: 0,
  };
}

function* eachOnce(cases: Iterable<AssessmentCase>): Generator<AssessmentCase> {
  const seen = new Set<string>();
  for (const one of cases) {
    if (seen.has(one.personId)) continue;
    seen.add(one.personId);
    yield one;
  }
}

/** Somebody without a day of arrival is let through, to be counted apart. */
function isIn(one: AssessmentCase, { from, to, area, siteType }: Cohort): boolean {
  if (area !== undefined && one.icb !== area && one.la !== area) return false;
  if (siteType !== undefined && one.siteType !== siteType) return false;
  if (one.arrivedOn === null) return true;
  return (from === undefined || one.arrivedOn >= from) && (to === undefined || one.arrivedOn <= to);
}

function addTo(counts: Counting, one: AssessmentCase, today: LocalDate): void {
  const outcome = outcomeOf(one, today);
  if (outcome === 'not-counted') return;
  if (one.arrivedOn === null) {
    counts.arrivalNotKnown += 1;
    return;
  }
  counts.base += 1;
  if (one.arrivalIs === 'assumed') counts.arrivalAssumed += 1;
  if (one.firstOfferedOn !== null) counts.offered += 1;
  if (one.firstOfferedOn !== null && one.dueOn !== null && one.firstOfferedOn <= one.dueOn) counts.offeredInTime += 1;
  if (one.stopReason === 'done') counts.done += 1;
  if (one.doneOn !== null && one.dueOn !== null && one.doneOn > one.dueOn) counts.late += 1;
  if (one.stopReason === null && one.dueOn !== null && today > one.dueOn) counts.overdue += 1;
  if (outcome === 'in-time') counts.doneInTime += 1;
  else if (outcome === 'not-yet-due') counts.open += 1;
  else counts.reasons[outcome] += 1;
}
