import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { AssessmentCase } from './assessment-case.ts';

/** Why an assessment was not done in time. Each person has one: the first of these that is true, in the order of `outcomeOf`. */
export const breachReasons = [
  'died',
  'declined',
  'left-before-due',
  'moved-out-of-england',
  'date-not-known',
  'not-found',
  'arrival-not-known',
  'not-offered',
  'offered-late',
  'done-late',
  'not-done',
] as const;

export type BreachReason = (typeof breachReasons)[number];

/** `not-yet-due`: neither done nor ended, and day 10 has not passed. `not-counted`: there is no such person, or they are counted elsewhere. */
export type Outcome = 'in-time' | 'not-yet-due' | 'not-counted' | BreachReason;

/**
 * What became of a case by the end of `today`. Leaving, declining or dying explains a missed assessment only if it came on or before the day
 * that was due: afterwards it was already late, and what went before says why.
 */
export function outcomeOf(one: AssessmentCase, today: LocalDate): Outcome {
  const { dueOn, stopReason, firstOfferedOn } = one;
  if (stopReason === 'recorded-in-error' || stopReason === 'merged') return 'not-counted';
  if (isBy(one.doneOn, dueOn)) return 'in-time';
  const ended = endedBeforeDue(one);
  if (ended !== null) return ended;
  if (isBy(one.declinedOn, dueOn)) return 'declined';
  if (stopReason === 'done' && one.doneOn === null) return 'date-not-known';
  if (dueOn === null || today <= dueOn) return 'not-yet-due';
  if (!isBy(firstOfferedOn, dueOn)) {
    if (isBy(one.notFoundOn, dueOn)) return 'not-found';
    if (one.arrivalIs === 'assumed') return 'arrival-not-known';
    return firstOfferedOn === null ? 'not-offered' : 'offered-late';
  }
  if (isBy(one.notFoundOn, dueOn)) return 'not-found';
  return one.doneOn === null ? 'not-done' : 'done-late';
}

function endedBeforeDue({ stopReason, stoppedOn, dueOn }: AssessmentCase): BreachReason | null {
  if (stoppedOn !== null && !isBy(stoppedOn, dueOn)) return null;
  switch (stopReason) {
    case 'died':
    case 'declined':
    case 'moved-out-of-england':
      return stopReason;
    case 'left':
      return 'left-before-due';
    default:
      return null;
  }
}

const isBy = (on: LocalDate | null, dueOn: LocalDate | null): boolean => on !== null && dueOn !== null && on <= dueOn;
