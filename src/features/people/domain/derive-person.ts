import type { RecordEnding } from '#platform/clocks/stop.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { ClockRow, ClocksOf } from './clock-row.ts';
import { entriesOfPerson } from './entries-of-person.ts';
import { foldJourney, type Journey } from './journey.ts';
import {
  custodian,
  personKeys,
  personNow,
  seenBy,
  type CustodyOf,
  type PersonKey,
  type PersonNow,
} from './person-now.ts';

/** Everything that the tables hold of one person, whether of one record or of several that are joined. */
export type DerivedPerson = Readonly<{
  people: readonly PersonNow[];
  clocks: readonly ClockRow[];
  keys: readonly PersonKey[];
  access: readonly Readonly<{ subject_id: string; seen_by: readonly string[] }>[];
}>;

/**
 * Derives one person. Joining never widens who may see: each record keeps its own teams. Only a team that sees every record of a person is
 * shown the whole; a team that sees some of them is shown each as a part, exactly as it would be had the join never been made.
 */
export function derivePerson(
  members: readonly string[],
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
  custodyOf: CustodyOf,
  clocksOf: ClocksOf,
): DerivedPerson {
  const alone = members.map((id) => deriveRecord(id, entriesOf.get(id) ?? [], custodyOf));
  const access = alone.map(({ id, seen }) => ({ subject_id: id, seen_by: seen }));
  const keys = alone.flatMap(({ id, journey }) => personKeys(id, journey));
  const [only] = alone;
  if (only !== undefined && alone.length === 1) {
    const person = personNow(only.id, 'whole', members, only.journey, only.custody, only.seen);
    return { people: [person], clocks: clockRows(person, only.journey, null, clocksOf), keys, access };
  }

  const entries = entriesOfPerson(members, entriesOf);
  const journey = foldJourney(entries);
  const seesAll = alone.map(({ seen }) => seen).reduce((all, some) => all.filter((team) => some.includes(team)));
  const whole = personNow(
    members[0] as string,
    'whole',
    members,
    journey,
    custodian(journey, entries, custodyOf),
    seesAll,
  );
  const parts = alone.map((record) => {
    const seesPart = record.seen.filter((team) => !seesAll.includes(team));
    return { record, row: personNow(record.id, 'part', [record.id], record.journey, record.custody, seesPart) };
  });
  const ending = seesAll.some((team) => team === whole.custody_team_id) ? joinedEnding(journey) : null;
  return {
    people: [whole, ...parts.map(({ row }) => row)],
    clocks: [
      ...clockRows(whole, journey, null, clocksOf),
      ...parts.flatMap(({ row, record }) => clockRows(row, record.journey, ending, clocksOf)),
    ],
    keys,
    access,
  };
}

type Alone = { id: string; journey: Journey; custody: string | null; seen: readonly string[] };

function deriveRecord(id: string, entries: readonly Entry[], custodyOf: CustodyOf): Alone {
  const journey = foldJourney(entries);
  const custody = custodian(journey, entries, custodyOf);
  return { id, journey, custody, seen: seenBy(journey, custody) };
}

/**
 * Why the clocks of a part stop: the person is followed as a whole. Only where the team responsible is shown the whole;
 * until then every part keeps its clocks, so that nobody is lost between two teams.
 */
function joinedEnding(whole: Journey): RecordEnding {
  const joins = whole.settled.facts.filter((fact) => fact.kind === 'same-person');
  return { reason: 'merged', on: joins[0]?.happened?.on ?? null, entries: joins.map((join) => join.id) };
}

function clockRows(person: PersonNow, journey: Journey, ending: RecordEnding | null, clocksOf: ClocksOf): ClockRow[] {
  return clocksOf(journey.settled.facts, ending).map((clock) => ({
    person_id: person.person_id,
    part: person.part,
    pathway: clock.pathway,
    started_on: clock.startedOn,
    start_is: clock.startIs,
    due_on: clock.dueOn,
    offered_on: clock.offeredOn,
    declined_on: clock.declinedOn,
    not_found_on: clock.notFoundOn,
    stopped_on: clock.stoppedOn,
    stop_reason: clock.stopReason,
    is_open: clock.stopReason === null,
    due_place_id: clock.place,
    place_id: person.place_id,
    custody_team_id: person.custody_team_id,
    seen_by: person.seen_by,
    why: clock.why,
  }));
}
