import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { shownValue } from '#platform/record/domain/register.ts';
import { settle, type Settled } from '#platform/record/domain/settle.ts';

import type { Details, DetailField } from './details.ts';
import type { StayEndReason } from './kinds.ts';

/** A time at one place. `from` is null where nobody knows since when; `to` is null while it lasts. */
export type Stay = Readonly<{
  entry: Entry;
  placeId: string;
  room: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
  endedBy: Entry | null;
}>;

/** Where a person stands now, in one word. `between`: was moved, and nobody knows where to; the last team keeps looking. */
export type PersonStatus =
  'recorded-in-error' | 'died' | 'moved-out-of-england' | 'left' | 'between' | 'here' | 'not-placed';

/** A question that only a person can settle: two statements made without knowing of each other. */
export type Conflict =
  Readonly<{ about: 'detail'; field: string }> | Readonly<{ about: 'place'; stays: readonly Stay[] }>;

export type Journey = Readonly<{
  settled: Settled;
  status: PersonStatus;
  /** The stay that says where the person is, or last was. */
  stay: Stay | null;
  stays: readonly Stay[];
  arrivedInUk: readonly Entry[];
  conflicts: readonly Conflict[];
}>;

/** A person's journey from the *set* of their entries; the same on every device, in whatever order they came. */
export function foldJourney(entries: Iterable<Entry>): Journey {
  const settled = settle(entries);
  const stays = readStays(settled.facts);
  const stay = stays[stays.length - 1] ?? null;
  const conflicts: Conflict[] = settled.conflicts.map((field) => ({ about: 'detail', field }));
  const rivals = staysOfOneDay(stays);
  if (rivals.length > 1) conflicts.push({ about: 'place', stays: rivals });
  return {
    settled,
    status: statusOf(settled.facts, stay),
    stay,
    stays,
    arrivedInUk: settled.facts.filter((fact) => fact.kind === 'arrived-in-uk'),
    conflicts,
  };
}

/** The value of a detail to show; where it is in conflict, the latest of several. */
export function detail<Field extends DetailField>(journey: Journey, field: Field): NonNullable<Details[Field]> | null {
  return shownValue(journey.settled.details.get(field)) as NonNullable<Details[Field]> | null;
}

/** One readable chain: what overrides what. A stay that began after somebody left means that they came back. */
function statusOf(facts: readonly Entry[], stay: Stay | null): PersonStatus {
  if (facts.some((fact) => fact.kind === 'recorded-in-error')) return 'recorded-in-error';
  if (facts.some((fact) => fact.kind === 'died')) return 'died';
  if (stay === null) return 'not-placed';
  if (stay.endedBy === null) return 'here';
  const { reason } = stay.endedBy.body as { reason: StayEndReason };
  if (reason === 'moved-out-of-england' || reason === 'left') return reason;
  return 'between';
}

/** Stays in the order in which they began; each ends when it is said to have ended or when the next begins. */
function readStays(facts: readonly Entry[]): Stay[] {
  const began = inKnownOrder(facts.filter((fact) => fact.kind === 'stay-began'));
  const ended = facts.filter((fact) => fact.kind === 'stay-ended');
  return began.map((entry, index) => {
    const body = entry.body as { place: string; room?: string };
    const next = began[index + 1];
    const from = entry.happened?.on ?? null;
    const nextFrom = next?.happened?.on ?? null;
    const end = ended.find((fact) => endsStay(fact, entry, from, index === 0, next)) ?? null;
    return {
      entry,
      placeId: body.place,
      room: body.room ?? null,
      from,
      to: end?.happened?.on ?? nextFrom,
      endedBy: end,
    };
  });
}

/**
 * An end belongs to the stay that it names; without a name, to the stay during which it happened.
 * On a day that one stay ends and the next begins, an end without a name closes the earlier one.
 */
function endsStay(
  end: Entry,
  began: Entry,
  from: LocalDate | null,
  isFirst: boolean,
  next: Entry | undefined,
): boolean {
  const named = (end.body as { stay?: string }).stay;
  if (named !== undefined) return named === began.id;
  const on = end.happened?.on ?? null;
  if (on === null) return next === undefined;
  if (from !== null && (on < from || (on === from && !isFirst))) return false;
  if (next === undefined) return true;
  const nextFrom = next.happened?.on ?? null;
  return nextFrom !== null && on <= nextFrom;
}

/** By day, then by what the writers said follows what (`after`), then by when they were written. */
function inKnownOrder(began: readonly Entry[]): Entry[] {
  const ordered = [...began];
  for (let index = 1; index < ordered.length; index += 1) {
    for (let at = index; at > 0; at -= 1) {
      const earlier = ordered[at - 1] as Entry;
      const later = ordered[at] as Entry;
      if (earlier.happened?.on !== later.happened?.on || afterOf(earlier) !== later.id) break;
      ordered[at - 1] = later;
      ordered[at] = earlier;
    }
  }
  return ordered;
}

function afterOf(entry: Entry): string | undefined {
  return (entry.body as { after?: string }).after;
}

/** The stays that began on the same day as the last one, in different places, without one being known to follow another. */
function staysOfOneDay(stays: readonly Stay[]): readonly Stay[] {
  const last = stays[stays.length - 1];
  if (last === undefined || last.endedBy !== null) return [];
  const sameDay = stays.filter((stay) => stay.from === last.from);
  const followed = new Set(sameDay.map((stay) => afterOf(stay.entry)));
  const open = sameDay.filter((stay) => !followed.has(stay.entry.id) && (stay === last || stay.endedBy === null));
  return new Set(open.map((stay) => stay.placeId)).size > 1 ? open : [];
}
