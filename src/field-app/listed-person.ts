import type { Replica } from '#platform/offline/domain/replica.ts';
import type { ListedPerson } from '#features/worklists/index.ts';

import type { PersonRow } from './derive-people.ts';

/** A row as the lists of the desk show it. */
export function listedPerson({ now, clock }: PersonRow, { nameOf }: Pick<Replica, 'nameOf'>): ListedPerson {
  return {
    personId: now.person_id,
    isPart: now.part === 'part',
    name: now.name,
    romanisedName: now.romanised_name,
    bornOn: now.born_on,
    bornIs: now.born_is,
    sex: now.sex,
    languages: now.languages,
    interpreterNeeded: now.interpreter_needed,
    family: now.family,
    placeId: now.place_id,
    placeName: now.place_id === null ? null : nameOf(now.place_id),
    room: now.room,
    sinceOn: now.since_on,
    dueOn: clock?.due_on ?? null,
    startIs: clock?.start_is ?? null,
    offeredOn: clock?.offered_on ?? null,
    stoppedOn: clock?.stopped_on ?? null,
    stopReason: clock?.stop_reason ?? null,
    conflicts: now.conflicts,
  };
}
