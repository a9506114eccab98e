import type { LocalDate } from '#platform/calendar/local-date.ts';

import { holdsOn } from './span.ts';

/** The kinds of accommodation site there are, in the order in which people pass through them. */
export const placeTypes = ['initial', 'contingency', 'large-scale', 'dispersal'] as const;

export type PlaceType = (typeof placeTypes)[number];

/** A site where people live. `id` is the subject id of entries about it. */
export type Place = Readonly<{
  id: string;
  code: string;
  name: string;
  type: PlaceType;
  localAuthority: string;
  icb: string;
  openedOn: LocalDate | null;
  /** The last day on which it was open. */
  closedOn: LocalDate | null;
  /** Null: nobody has said. */
  hasClinicalRoom: boolean | null;
  capacity: number | null;
}>;

/** A site whose opening day nobody has said counts as open until the day it closed. */
export function isOpenOn(place: Pick<Place, 'openedOn' | 'closedOn'>, on: LocalDate): boolean {
  return holdsOn({ from: place.openedOn, to: place.closedOn }, on);
}

/** Sites that the standard of three clinical contacts a week speaks of: initial and contingency accommodation. */
export function needsClinicalContact(type: PlaceType): boolean {
  return type === 'initial' || type === 'contingency';
}
