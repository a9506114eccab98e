import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder } from '#platform/database/requester.ts';
import { handInList, type FileHandedIn, type HandingIn, type OwnProblem } from '#platform/lists/data/hand-in-list.ts';
import type { Actor, ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ListPlace } from '#platform/lists/data/list-places.ts';
import type { ListPurpose } from '#platform/lists/data/list-purpose.ts';
import { receivedElsewhere, type Received } from '#platform/lists/data/receive-list.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { holdsOn } from '#features/places/index.ts';

import { concernsOf } from '../domain/concerns.ts';
import { describeReading } from '../domain/describe-list.ts';
import { readList, type ListProblem, type ReadList, type ReadRow } from '../domain/read-list.ts';

export type ArrivalsProblem = SpreadsheetProblem | OwnProblem<ListProblem | 'no-such-place' | 'no-team-for-place'>;

/** `findPlace` picks the site out of those that the actor may see. `on` is the day on which people arrived, where a row does not say its own. */
export type ArrivalsHandedIn = Readonly<{
  file: FileHandedIn;
  findPlace: (places: readonly ListPlace[]) => ListPlace | undefined;
  on: LocalDate;
}>;

/** Takes a list of arrivals in for the team that answers for the site. */
export function handInArrivals(
  desk: ListDesk,
  actor: Actor,
  { file, findPlace, on }: ArrivalsHandedIn,
  purpose: ListPurpose<ReadRow>,
): Promise<Result<Received, ArrivalsProblem>> {
  const today = desk.today();
  const handing: HandingIn<ReadList, ReadRow, ListProblem | 'no-such-place' | 'no-team-for-place'> = {
    readSheets: (sheets, asked) => {
      const list = readList(sheets, { sort: 'arrivals', today, ...(asked !== '' && { sheet: asked }) });
      return list.ok ? list : failure(...list.problems.map((problem) => ({ problem, values: {} })));
    },
    makeList: async (tx, list, { notes, hash }, places) => {
      const place = findPlace(places);
      if (place === undefined) return failure({ problem: 'no-such-place', values: {} });
      const { teamId } = place;
      if (teamId === null) return failure({ problem: 'no-team-for-place', values: { place: place.name } });
      const elsewhere = await asRecorder(tx, (inside) => receivedElsewhere(inside, 'arrivals', hash, place.id));
      const concerns = concernsOf(list, {
        place: { ...place, isOpen: holdsOn({ from: place.openedOn, to: place.closedOn }, on) },
        places,
        on,
        today,
        notes,
        elsewhere: elsewhere.length === 0 ? null : (places.find(({ id }) => id === elsewhere[0])?.name ?? '-'),
      });
      return success({
        placeId: place.id,
        teamId,
        on,
        reading: describeReading(list, notes),
        concerns,
        rows: list.rows,
      });
    },
  };
  return handInList(desk, actor, file, purpose, handing);
}
