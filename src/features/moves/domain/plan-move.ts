import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Change } from '#platform/lists/domain/proposal.ts';
import { said, type Said } from '#platform/lists/domain/said.ts';
import {
  findPlace,
  isNamed,
  planDetails,
  type DraftEntry,
  type EventDate,
  type NamedPlace,
  type Plan,
  type ReadRow,
} from '#features/arrivals/index.ts';
import type { Journey } from '#features/people/index.ts';

/** The list that a row came in with: the site that people leave and the one that they all go to, where the list is about one of either. */
export type MoveList = Readonly<{ id: string; from: NamedPlace | null; to: NamedPlace | null; on: LocalDate }>;

/** Where a row says that a person goes: a site that we know, or only words, or nothing at all. */
export type Destination = Readonly<{ place: NamedPlace | null; words: string | null }>;

export function destinationOf({ person }: ReadRow, list: MoveList, places: readonly NamedPlace[]): Destination {
  if (person.movedTo === null) return { place: list.to, words: null };
  return { place: findPlace(person.movedTo, places), words: person.movedTo };
}

/**
 * What a row of a list of moves writes. To a site that we know: the stay there, so that custody, clocks and lists follow at once. To anywhere else: that the
 * stay ended, with the words that the list has; the last team stays responsible until another is. A stay is never said to have ended twice.
 */
export function planMove(
  row: ReadRow,
  personId: string,
  journey: Journey | null,
  list: MoveList,
  to: Destination,
): Plan {
  const about = { subject: { kind: 'person', id: personId }, place: list.from?.id ?? null, replaces: [] } as const;
  const from = { list: list.id, row: row.line };
  const moved: EventDate = row.person.movedOn ?? { on: list.on };
  const stay = journey?.stay ?? null;
  const details = journey === null ? planDetails(row, null, null, false).write : {};
  const drafts: DraftEntry[] =
    Object.keys(details).length === 0
      ? []
      : [{ ...about, kind: 'details-recorded', happened: { on: list.on }, body: { details, from } }];
  const changes: Change[] = [];

  if (to.place !== null) {
    const isThere = journey?.status === 'here' && stay?.placeId === to.place.id;
    if (!isThere) {
      const room = row.person.room === null ? {} : { room: row.person.room };
      const body = { place: to.place.id, ...room, ...(stay !== null && { after: stay.entry.id }), from };
      drafts.push({ ...about, kind: 'stay-began', happened: moved, body });
      changes.push({ field: 'stay', does: 'adds', listed: to.place.name });
    }
  } else if (stay !== null && journey?.status === 'here') {
    const body = {
      reason: 'moved',
      stay: stay.entry.id,
      ...(to.words !== null && { to: to.words.slice(0, 200) }),
      from,
    };
    drafts.push({ ...about, kind: 'stay-ended', happened: moved, body });
    changes.push({ field: 'stayEnded', does: 'adds', listed: to.words ?? '' });
  }
  return { drafts, changes, objections: changes.length === 0 ? [] : objectionsToMove(row, journey, list, moved.on) };
}

/** Why a person on the record should not simply be said to have moved. */
function objectionsToMove(
  { person }: ReadRow,
  journey: Journey | null,
  list: MoveList,
  on: LocalDate,
): readonly Said[] {
  if (journey === null) return [];
  if (journey.status === 'died') return [said('arrivals.reason.recorded-as-died')];
  if (journey.status === 'recorded-in-error') return [said('arrivals.reason.recorded-in-error')];
  const last = journey.stay?.endedBy?.happened?.on ?? journey.stay?.from ?? null;
  if (last !== null && last > on) return [said('arrivals.reason.moved-since', { on: last })];
  const livesElsewhere = list.from !== null && journey.status === 'here' && journey.stay?.placeId !== list.from.id;
  return livesElsewhere && (person.movedFrom === null || isNamed(person.movedFrom, list.from))
    ? [said('moves.reason.lives-elsewhere')]
    : [];
}
