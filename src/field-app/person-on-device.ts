import { londonDate } from '#platform/calendar/london.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { compareHappened } from '#platform/record/domain/settle.ts';
import {
  derivePerson,
  entriesOfPerson,
  foldJourney,
  type CustodyOf,
  type Journey,
  type ToldPerson,
} from '#features/people/index.ts';

import type { Group, PeopleRules } from './derive-people.ts';

/** Reads one person by the records that are theirs; null where nothing of them is on this device. */
export async function readPerson(replica: Replica, group: Group, rules: PeopleRules): Promise<ToldPerson | null> {
  const entriesOf = await replica.entriesOf(group.members);
  const entries = group.members.flatMap((id) => entriesOf.get(id) ?? []);
  if (entries.length === 0) return null;
  const derived = derivePerson(group.members, entriesOf, rules.custodyOf, rules.clocksOf);
  const now = derived.people.find(({ part }) => part === 'whole');
  if (now === undefined) return null;
  const journey = foldJourney(entriesOfPerson(group.members, entriesOf));
  return {
    now: group.isWhole ? now : { ...now, part: 'part' },
    journey,
    clocks: derived.clocks.filter(({ part }) => part === 'whole'),
    entries: [...entries].sort(compareHappened).map((entry) => ({
      entry,
      isLate: isLate(entry, journey, now.seen_by, rules.custodyOf),
      authorName: entry.author === replica.user.userId ? replica.user.name : replica.nameOf(entry.author),
      teamName: entry.team === replica.user.teamId ? replica.user.teamName : replica.nameOf(entry.team),
    })),
  };
}

/**
 * Whether an entry was written by a team that did not look after the person any more: on that day they lived where another team does. The service
 * marks what it receives late; a device can only tell it by where the person is now known to have lived.
 */
export function isLate(
  entry: Pick<Entry, 'team' | 'written' | 'kind'>,
  journey: Journey,
  seenBy: readonly string[],
  custodyOf: CustodyOf,
): boolean {
  if (entry.kind === 'stay-began' || seenBy.includes(entry.team)) return false;
  const on = londonDate(entry.written.ms);
  const stay = journey.stays.findLast(({ from }) => from !== null && from < on);
  const team = stay === undefined ? null : custodyOf(stay.placeId);
  return team !== null && team !== entry.team;
}
