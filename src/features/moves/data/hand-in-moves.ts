import type { LocalDate } from '#platform/calendar/local-date.ts';
import { handInList, type FileHandedIn, type HandingIn, type OwnProblem } from '#platform/lists/data/hand-in-list.ts';
import type { Actor, ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ListPlace } from '#platform/lists/data/list-places.ts';
import type { ListPurpose } from '#platform/lists/data/list-purpose.ts';
import type { Received } from '#platform/lists/data/receive-list.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { describeReading, readList, type ListProblem, type ReadList, type ReadRow } from '#features/arrivals/index.ts';
import { holdsOn } from '#features/places/index.ts';

import { moveConcerns } from '../domain/move-concerns.ts';

type Own = ListProblem | 'no-such-place' | 'no-such-destination' | 'no-team-for-place';
export type MovesProblem = SpreadsheetProblem | OwnProblem<Own>;

/**
 * `from` is the site that people leave and `to` the one that all go to, each by code; null where the rows say it themselves or nobody knows.
 * `on` is the day of the move, where a row does not say its own.
 */
export type MovesHandedIn = Readonly<{ file: FileHandedIn; from: string | null; to: string | null; on: LocalDate }>;

/** Takes a list of moves in, for the team that answers for the site that people leave; without such a site, for the actor's own team. */
export function handInMoves(
  desk: ListDesk,
  actor: Actor,
  handed: MovesHandedIn,
  purpose: ListPurpose<ReadRow>,
): Promise<Result<Received, MovesProblem>> {
  const today = desk.today();
  const handing: HandingIn<ReadList, ReadRow, Own> = {
    readSheets: (sheets, asked) => {
      const list = readList(sheets, { sort: 'moves', today, ...(asked !== '' && { sheet: asked }) });
      return list.ok ? list : failure(...list.problems.map((problem) => ({ problem, values: {} })));
    },
    makeList: async (_, list, { notes }, places) => {
      const from = byCode(places, handed.from);
      const to = byCode(places, handed.to);
      if (from === undefined) return failure({ problem: 'no-such-place', values: {} });
      if (to === undefined) return failure({ problem: 'no-such-destination', values: {} });
      const teamId = from === null ? teamOf(actor) : from.teamId;
      if (teamId === null) return failure({ problem: 'no-team-for-place', values: { place: from?.name ?? '' } });
      const { on } = handed;
      const toIsOpen = to === null || holdsOn({ from: to.openedOn, to: to.closedOn }, on);
      const reading = describeReading(list, notes);
      return success({
        placeId: from?.id ?? null,
        teamId,
        on,
        reading: { ...reading, summary: { ...reading.summary, to: to?.id ?? null } },
        concerns: moveConcerns(list, { list: { from, to, on }, places, today, notes, toIsOpen }),
        rows: list.rows,
      });
    },
  };
  return handInList(desk, actor, handed.file, purpose, handing);
}

const teamOf = (actor: Actor): string => (actor.as === 'requester' ? actor.requester.teamId : actor.teamId);

/** Null where no site was named; undefined where one was named that the actor does not see. */
function byCode(places: readonly ListPlace[], code: string | null): ListPlace | null | undefined {
  return code === null ? null : places.find((place) => place.code.toLowerCase() === code.trim().toLowerCase());
}
