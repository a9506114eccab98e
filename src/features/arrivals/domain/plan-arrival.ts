import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Change } from '#platform/lists/domain/proposal.ts';
import { said, type Said } from '#platform/lists/domain/said.ts';
import type { Happened } from '#platform/record/domain/entry.ts';
import type { Journey } from '#features/people/index.ts';

import { compareDetails } from './compare-details.ts';
import type { DraftEntry } from './draft-entry.ts';
import { listedDetails } from './listed-details.ts';
import type { EventDate } from './read-row.ts';
import type { ReadRow } from './read-list.ts';

/** The list that a row came in with. `on`: the day on which it says that people arrived, where a row does not say its own. */
export type ArrivalList = Readonly<{ id: string; placeId: string; on: LocalDate }>;

/** What taking a row for a person writes, what of that is to be shown, and what speaks against it and needs a person. */
export type Plan = Readonly<{ drafts: readonly DraftEntry[]; changes: readonly Change[]; objections: readonly Said[] }>;

/** Who a row is taken for: somebody on the record with their journey, or somebody new. */
export type TakenFor = Readonly<{
  personId: string;
  journey: Journey | null;
  family: string | null;
  overrule: boolean;
}>;

/** What a row of an arrivals list says of a person that the record does not say yet: details, the arrival in the UK, the stay at the site. */
export function planArrival(row: ReadRow, { personId, journey, family, overrule }: TakenFor, list: ArrivalList): Plan {
  const from = { list: list.id, row: row.line };
  const about = { subject: { kind: 'person', id: personId }, place: list.placeId } as const;
  const drafts: DraftEntry[] = [];
  const changes: Change[] = [];

  const details = planDetails(row, journey, family, overrule);
  changes.push(...details.changes);
  if (Object.keys(details.write).length > 0) {
    drafts.push({
      ...about,
      kind: 'details-recorded',
      happened: { on: list.on },
      body: { details: details.write, from },
      replaces: details.replaces,
    });
  }
  const arrived = planArrivedInUk(row.person.arrivedInUk, journey, overrule);
  if (arrived !== null) {
    changes.push(arrived.change);
    if (arrived.replaces !== null) {
      drafts.push({
        ...about,
        kind: 'arrived-in-uk',
        happened: arrived.happened,
        body: { from },
        replaces: arrived.replaces,
      });
    }
  }
  const stay = planStay(row, journey, list);
  changes.push(...stay.changes);
  if (stay.draft !== null)
    drafts.push({ ...about, kind: 'stay-began', ...stay.draft, body: { ...stay.draft.body, from } });
  return { drafts, changes, objections: stay.objections };
}

export function planDetails(row: ReadRow, journey: Journey | null, family: string | null, overrule: boolean) {
  const listed = listedDetails(row.person, family);
  return journey === null ? { write: listed, replaces: [], changes: [] } : compareDetails(listed, journey, overrule);
}

/** The arrival in the UK starts the clock of ten days, so one that is recorded is not moved by a list unless a person says that the list is right. */
function planArrivedInUk(listed: EventDate | null, journey: Journey | null, overrule: boolean) {
  if (listed === null) return null;
  const happened: Happened = listed;
  const recorded = journey?.arrivedInUk ?? [];
  const change = { field: 'arrivedInUk', listed: listed.on };
  if (recorded.length === 0) return { happened, replaces: [], change: { ...change, does: 'adds' } as const };
  if (recorded.some((entry) => entry.happened?.on === listed.on)) return null;
  const isVague =
    recorded.every((entry) => entry.happened === null || entry.happened.estimated === true) &&
    listed.estimated !== true;
  if (!isVague && (!overrule || listed.estimated === true))
    return { happened, replaces: null, change: { ...change, does: 'keeps' } as const };
  return { happened, replaces: recorded.map((entry) => entry.id), change: { ...change, does: 'renews' } as const };
}

type StayDraft = Pick<DraftEntry, 'happened' | 'body' | 'replaces'>;
type StayPlan = Readonly<{ draft: StayDraft | null; changes: readonly Change[]; objections: readonly Said[] }>;

/** Somebody who is at the site already stays since when they came; only the room may change. Somebody who is said to have come there since is asked about. */
function planStay({ person }: ReadRow, journey: Journey | null, list: ArrivalList): StayPlan {
  const began: EventDate = person.arrivedAtSite ?? { on: list.on };
  const room = person.room === null ? {} : { room: person.room };
  const stay = journey?.stay ?? null;
  const isHere = journey?.status === 'here' && stay?.placeId === list.placeId;
  if (stay !== null && isHere) {
    if (person.room === null || person.room === stay.room) return { draft: null, changes: [], objections: [] };
    const body = { ...(stay.entry.body as Record<string, unknown>), place: list.placeId, ...room };
    return {
      draft: { happened: stay.entry.happened, body, replaces: [stay.entry.id] },
      changes: [{ field: 'room', does: stay.room === null ? 'adds' : 'renews', listed: person.room }],
      objections: [],
    };
  }
  return {
    draft: {
      happened: began,
      body: { place: list.placeId, ...room, ...(stay !== null && { after: stay.entry.id }) },
      replaces: [],
    },
    changes: [{ field: 'stay', does: 'adds', listed: began.on }],
    objections: objectionsTo(began.on, journey),
  };
}

/** Why somebody on the record should not simply be said to live here from that day. */
export function objectionsTo(on: LocalDate, journey: Journey | null): readonly Said[] {
  if (journey === null) return [];
  if (journey.status === 'died') return [said('arrivals.reason.recorded-as-died')];
  if (journey.status === 'recorded-in-error') return [said('arrivals.reason.recorded-in-error')];
  const last = journey.stay?.endedBy?.happened?.on ?? journey.stay?.from ?? null;
  return last !== null && last > on ? [said('arrivals.reason.moved-since', { on: last })] : [];
}
