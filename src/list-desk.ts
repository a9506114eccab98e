import { londonDate } from '#platform/calendar/london.ts';
import { asRecorder, type Database } from '#platform/database/requester.ts';
import type { ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ReadListPlaces } from '#platform/lists/data/list-places.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';

import { arrivalsPurpose } from './features/arrivals/data/arrivals-purpose.ts';
import { readJourneys } from './features/arrivals/data/read-journeys.ts';
import { openPairsOf } from './features/matching/data/open-pairs.ts';
import { registerMatching } from './features/matching/data/register-matching.ts';
import { movesPurpose } from './features/moves/data/moves-purpose.ts';
import { readCustody } from './features/people/data/person-derivation.ts';
import { recorder } from './record.ts';

/** What a list of arrivals, and one of moves, makes of its rows. */
export const purposes = {
  arrivals: arrivalsPurpose({ matching: registerMatching, lookAgain: openPairsOf }),
  moves: movesPurpose({ matching: registerMatching, readJourneys }),
} as const;

/** The desk at which lists come in, for pages and for the command line. */
export function openListDesk(
  db: Database,
  write: DeskWriter,
  newId: () => string,
  onFailure: (error: unknown) => void,
): ListDesk {
  return {
    db,
    recorder,
    write,
    newId,
    now: () => new Date(),
    today: () => londonDate(Date.now()),
    readPlaces,
    inBackground: (work) => {
      work().catch(onFailure);
    },
  };
}

/** Sites as the requester may see them; who answers for each comes from the record, as a sender of lists sees no rule. */
const readPlaces: ReadListPlaces = async (tx) => {
  const places = await tx
    .selectFrom('place')
    .select(['id', 'code', 'name', 'opened_on as openedOn', 'closed_on as closedOn'])
    .orderBy('name')
    .execute();
  const custodyOf = await asRecorder(tx, () => readCustody(tx));
  return places.map((place) => ({ ...place, teamId: custodyOf(place.id) }));
};
