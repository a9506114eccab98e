import type { LocalDate } from '#platform/calendar/local-date.ts';

/** A person on a list, with the deadline that the list is about. Dates are civil. */
export type ListedPerson = Readonly<{
  personId: string;
  isPart: boolean;
  name: string;
  romanisedName: string | null;
  bornOn: LocalDate | null;
  bornIs: string;
  sex: string | null;
  languages: readonly string[];
  interpreterNeeded: boolean | null;
  family: string | null;
  placeId: string | null;
  placeName: string | null;
  room: string | null;
  sinceOn: LocalDate | null;
  dueOn: LocalDate | null;
  /** How the start of the deadline is known; null where the person has no such deadline. */
  startIs: string | null;
  offeredOn: LocalDate | null;
  stoppedOn: LocalDate | null;
  stopReason: string | null;
  conflicts: number;
}>;

/** True while the deadline of the list runs for them. */
export const isOpen = (person: ListedPerson): boolean => person.startIs !== null && person.stopReason === null;

/**
 * The order of a site's list, the same at the desk and on a device: those whose deadline runs first, the most overdue before the others and those
 * without a date last; on one day by language, so that an interpreter is there for several, then household by household.
 */
export function bySiteOrder(a: ListedPerson, b: ListedPerson): number {
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    compareKnown(a.dueOn, b.dueOn) ||
    compareKnown(a.languages[0], b.languages[0]) ||
    compareKnown(a.family, b.family) ||
    compareKnown(a.personId, b.personId)
  );
}

/** What is not known comes last. By code unit, so that no machine's language changes the order. */
function compareKnown(a: string | null | undefined, b: string | null | undefined): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return a < b ? -1 : a > b ? 1 : 0;
}
