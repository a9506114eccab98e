import { said, type Said } from '#platform/lists/domain/said.ts';
import { doubtsOf, isNamed, type NamedPlace, type ReadRow } from '#features/arrivals/index.ts';

import type { Destination } from './plan-move.ts';

/** What of a row of moves needs a person, whoever it is about. */
export function moveDoubts(row: ReadRow, to: Destination): readonly Said[] {
  const { movedFrom } = row.person;
  const staysThere = movedFrom !== null && to.place !== null && isOnly(movedFrom, to.place);
  return [...doubtsOf(row, null), ...(staysThere ? [said('moves.reason.same-place', { place: to.place.name })] : [])];
}

/** True where words name a place beyond doubt; "Hotel" alone names none. */
function isOnly(words: string, place: NamedPlace): boolean {
  return isNamed(words, place) && words.trim().toLowerCase() !== 'hotel';
}

/** Somebody whom nobody knows and who goes nobody knows where cannot be put on any team's list, so a person looks. */
export function strangerTo({ place }: Destination): readonly Said[] {
  return place === null ? [said('moves.reason.stranger-without-destination')] : [];
}
