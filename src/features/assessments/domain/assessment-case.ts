import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Clock, StartIs, StopReason } from '#platform/clocks/clock.ts';

/** The areas and the type of site that a figure can be split by, for one place; null where it is not known. */
export type Where = Readonly<{ icb: string | null; la: string | null; siteType: string | null }>;

/**
 * One person as the indicator counts them: their clock from arrival in the United Kingdom, and the areas of where they lived on the day it was
 * due, or live now if that day is still to come. A server makes it from stored clocks, a phone from a fold; nobody's name is in it.
 */
export type AssessmentCase = Where &
  Readonly<{
    personId: string;
    arrivedOn: LocalDate | null;
    /** `assumed`: nobody stated the arrival, and the first stay stands in for it. */
    arrivalIs: StartIs;
    dueOn: LocalDate | null;
    firstOfferedOn: LocalDate | null;
    declinedOn: LocalDate | null;
    notFoundOn: LocalDate | null;
    /** Null also where it was done and nobody knows when; `stopReason` is then `done`. */
    doneOn: LocalDate | null;
    stopReason: StopReason | null;
    stoppedOn: LocalDate | null;
  }>;

const nowhere: Where = { icb: null, la: null, siteType: null };

/** The case of a person from their clock; `where` is that of `clock.place`. */
export function assessmentCase(personId: string, clock: Clock, where: Where | null): AssessmentCase {
  const { icb, la, siteType } = where ?? nowhere;
  return {
    personId,
    arrivedOn: clock.startedOn,
    arrivalIs: clock.startIs,
    dueOn: clock.dueOn,
    firstOfferedOn: clock.offeredOn,
    declinedOn: clock.declinedOn,
    notFoundOn: clock.notFoundOn,
    doneOn: clock.stopReason === 'done' ? clock.stoppedOn : null,
    stopReason: clock.stopReason,
    stoppedOn: clock.stoppedOn,
    icb,
    la,
    siteType,
  };
}
