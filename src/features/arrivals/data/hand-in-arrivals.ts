import type { LocalDate } from '#platform/calendar/local-date.ts';
import { actingAs, auditList, startComparing, type Actor, type ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ListPlace } from '#platform/lists/data/list-places.ts';
import type { ListPurpose } from '#platform/lists/data/list-purpose.ts';
import type { Received } from '#platform/lists/data/receive-list.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { ReadRow } from '../domain/read-list.ts';
import { keepArrivals, readArrivalsFile, type FileHandedIn, type FileProblem } from './receive-arrivals.ts';

/** `findPlace` picks the site out of those that the actor may see. `on` is the day on which people arrived, where a row does not say its own. */
export type ArrivalsHandedIn = Readonly<{
  file: FileHandedIn;
  findPlace: (places: readonly ListPlace[]) => ListPlace | undefined;
  on: LocalDate;
}>;

export type HandInProblem =
  FileProblem | Readonly<{ problem: 'no-such-place' | 'no-team-for-place'; values: Readonly<Record<string, string>> }>;

/** Takes a file in: reads it, keeps its rows for the team that answers for the place, and has them compared. Nothing is kept of a file that cannot be read. */
export async function handInArrivals(
  desk: ListDesk,
  actor: Actor,
  { file, findPlace, on }: ArrivalsHandedIn,
  purpose: ListPurpose<ReadRow>,
): Promise<Result<Received, HandInProblem>> {
  const read = await readArrivalsFile(file, desk.today());
  if (!read.ok) return read;
  const kept = await actingAs(
    desk.db,
    actor,
  )(async (tx): Promise<Result<Received, HandInProblem>> => {
    const places = await desk.readPlaces(tx);
    const place = findPlace(places);
    if (place === undefined) return failure({ problem: 'no-such-place', values: {} });
    const { teamId } = place;
    if (teamId === null) return failure({ problem: 'no-team-for-place', values: { place: place.name } });
    const id = desk.newId();
    const received = await keepArrivals(
      tx,
      { id, read: read.value, place: { ...place, teamId }, places, on, today: desk.today() },
      actor.as === 'requester' ? actor.requester : null,
    );
    await auditList(tx, 'arrivals', received.isNew ? 'received' : 'received-again', received.id ?? id);
    return success(received);
  });
  if (kept.ok && kept.value.id !== null) await startComparing(desk, kept.value.id, kept.value.rows, purpose);
  return kept;
}
