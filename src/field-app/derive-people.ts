import { clusters } from '#platform/record/domain/cluster.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import {
  derivePerson,
  type ClockRow,
  type ClocksOf,
  type CustodyOf,
  type PersonKey,
  type PersonNow,
} from '#features/people/index.ts';

/** What lists show of the deadline that they are about. */
export type ListClock = Pick<ClockRow, 'pathway' | 'due_on' | 'start_is' | 'offered_on' | 'stopped_on' | 'stop_reason'>;

/** One person as lists and search on this device know them: small enough to keep many. */
export type PersonRow = Readonly<{
  now: PersonNow;
  clock: ListClock | null;
  keys: readonly Pick<PersonKey, 'kind' | 'key'>[];
}>;

export type PeopleRules = Readonly<{
  clocksOf: ClocksOf;
  custodyOf: CustodyOf;
  /** The deadline that lists are ordered by. */
  listPathway: string;
}>;

/** Records of one person, as far as this device holds them. `isWhole`: none of the person's records is missing here. */
export type Group = Readonly<{ members: readonly string[]; isWhole: boolean }>;

const aboutJoins = new Set(['same-person', 'not-same-person', 'retracted']);

/** The statements that say which records are one person's; few subjects have any. */
export const joinsAmong = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ kind }) => aboutJoins.has(kind));

/**
 * Which of the records held are one person's. Of a person with a record that this team may not see, each record stands alone, as the service shows
 * it to such a team: exactly as it would be had the records never been joined.
 */
export function groupsOf(held: readonly string[], joins: readonly Entry[]): readonly Group[] {
  const isHeld = new Set(held);
  const joined = new Set(
    joins.flatMap(({ subject, body }) => {
      const other = (body as { with?: string }).with;
      return other === undefined ? [] : [subject.id, other];
    }),
  );
  const { membersOf } = clusters(joined, joins);
  const groups: Group[] = [];
  for (const id of held) {
    const members = membersOf.get(id) ?? [id];
    const isWhole = members.every((member) => isHeld.has(member));
    if (!isWhole) groups.push({ members: [id], isWhole });
    else if (members[0] === id) groups.push({ members, isWhole });
  }
  return groups;
}

/** A person's row from the entries of their records; null where none of them says anything. */
export function personRow(
  { members, isWhole }: Group,
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
  { clocksOf, custodyOf, listPathway }: PeopleRules,
): PersonRow | null {
  if (members.every((id) => (entriesOf.get(id) ?? []).length === 0)) return null;
  const derived = derivePerson(members, entriesOf, custodyOf, clocksOf);
  const now = derived.people.find(({ part }) => part === 'whole');
  if (now === undefined) return null;
  const clock = derived.clocks.find(({ part, pathway }) => part === 'whole' && pathway === listPathway);
  return {
    now: isWhole ? now : { ...now, part: 'part' },
    clock: clock === undefined ? null : listClock(clock),
    keys: derived.keys.map(({ kind, key }) => ({ kind, key })),
  };
}

function listClock({ pathway, due_on, start_is, offered_on, stopped_on, stop_reason }: ClockRow): ListClock {
  return { pathway, due_on, start_is, offered_on, stopped_on, stop_reason };
}
