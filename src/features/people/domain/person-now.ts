import type { LocalDate } from '#platform/calendar/local-date.ts';
import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';
import { fullNameKey, nameTokens, phoneKey, referenceKey } from '#features/matching/index.ts';

import { detail, type Journey, type PersonStatus } from './journey.ts';

/** What folding needs to know of the world: which team looks after the people of a place. */
export type CustodyOf = (placeId: string) => string | null;

/** A person as a list shows them. Dates are civil; ids are UUIDs; `members` are the records it was folded from, sorted. */
export type PersonNow = Readonly<{
  person_id: string;
  part: 'whole' | 'part';
  members: readonly string[];
  name: string;
  romanised_name: string | null;
  born_on: LocalDate | null;
  born_as_written: string | null;
  born_is: 'stated' | 'estimated' | 'ambiguous' | 'unknown';
  sex: string | null;
  nationality: string | null;
  languages: readonly string[];
  interpreter_needed: boolean | null;
  family: string | null;
  status: PersonStatus;
  place_id: string | null;
  room: string | null;
  since_on: LocalDate | null;
  arrived_on: LocalDate | null;
  arrived_is: 'stated' | 'estimated' | 'unknown';
  custody_team_id: string | null;
  seen_by: readonly string[];
  conflicts: number;
}>;

export type PersonKey = Readonly<{
  person_id: string;
  kind: 'token' | 'fullname' | 'nhs' | 'port' | 'phone';
  key: string;
}>;

/** The teams that may see a record, sorted: the team responsible, and those that a statement in force lets see. */
export function seenBy(journey: Journey, custodian: string | null): readonly string[] {
  const teams = new Set(custodian === null ? [] : [custodian]);
  for (const fact of journey.settled.facts) {
    if (fact.kind === 'may-see') teams.add((fact.body as { team: string }).team);
  }
  for (const fact of journey.settled.facts) {
    if (fact.kind === 'may-no-longer-see') teams.delete((fact.body as { team: string }).team);
  }
  return [...teams].sort();
}

/** Statements about records say nothing of who looks after the person. */
const aboutRecords = new Set([
  'same-person',
  'not-same-person',
  'retracted',
  'may-see',
  'may-no-longer-see',
  'matching-refused',
]);

/**
 * The team responsible: by where the person lives or, when they were moved and nobody knows where to, last lived.
 * Where no rule names one, the team that last said where they are, else the one that first wrote of them.
 */
export function custodian(journey: Journey, entries: readonly Entry[], custodyOf: CustodyOf): string | null {
  if (journey.stay !== null) return custodyOf(journey.stay.placeId) ?? journey.stay.entry.team;
  let first: Entry | null = null;
  for (const entry of entries) {
    if (!aboutRecords.has(entry.kind) && (first === null || compareWritten(entry, first) < 0)) first = entry;
  }
  return first?.team ?? null;
}

/** A row for one person from the entries of one record or of several that are joined. */
export function personNow(
  personId: string,
  part: 'whole' | 'part',
  members: readonly string[],
  journey: Journey,
  custodyTeamId: string | null,
  seenByTeams: readonly string[],
): PersonNow {
  const name = detail(journey, 'name');
  const born = detail(journey, 'born');
  const arrived = earliestArrival(journey);
  return {
    person_id: personId,
    part,
    members,
    name: name?.full ?? '',
    romanised_name: detail(journey, 'romanisedName'),
    born_on: born?.on ?? null,
    born_as_written: born?.asWritten ?? null,
    born_is: bornIs(born),
    sex: detail(journey, 'sex'),
    nationality: detail(journey, 'nationality'),
    languages: detail(journey, 'languages') ?? [],
    interpreter_needed: detail(journey, 'interpreterNeeded'),
    family: detail(journey, 'family'),
    status: journey.status,
    place_id: journey.stay?.placeId ?? null,
    room: journey.stay?.room ?? null,
    since_on: journey.stay?.from ?? null,
    arrived_on: arrived?.happened?.on ?? null,
    arrived_is: arrived?.happened == null ? 'unknown' : arrived.happened.estimated === true ? 'estimated' : 'stated',
    custody_team_id: custodyTeamId,
    seen_by: seenByTeams,
    conflicts: journey.conflicts.length,
  };
}

/** What a person can be found by; every value that anybody states counts, settled or not. */
export function personKeys(personId: string, journey: Journey): PersonKey[] {
  const keys = new Map<string, PersonKey>();
  const add = (kind: PersonKey['kind'], key: string | null) => {
    if (key !== null && key !== '') keys.set(`${kind} ${key}`, { person_id: personId, kind, key });
  };
  const addName = (name: string) => {
    add('fullname', fullNameKey(name));
    for (const token of nameTokens(name)) add('token', token);
  };
  const { details } = journey.settled;
  for (const { value } of details.get('name') ?? []) if (value !== null) addName((value as { full: string }).full);
  for (const { value } of details.get('romanisedName') ?? []) if (value !== null) addName(value as string);
  for (const { value } of details.get('otherNames') ?? []) {
    for (const other of (value ?? []) as { full: string }[]) addName(other.full);
  }
  for (const { value } of details.get('nhsNumber') ?? []) add('nhs', value as string | null);
  for (const { value } of details.get('portReference') ?? [])
    if (value !== null) add('port', referenceKey(value as string));
  for (const { value } of details.get('phone') ?? []) if (value !== null) add('phone', phoneKey(value as string));
  return [...keys.values()].sort((a, b) => (a.kind + a.key < b.kind + b.key ? -1 : 1));
}

function earliestArrival(journey: Journey): Entry | null {
  return journey.arrivedInUk.find((entry) => entry.happened !== null) ?? journey.arrivedInUk[0] ?? null;
}

function bornIs(born: ReturnType<typeof detail<'born'>>): PersonNow['born_is'] {
  if (born === null || (born.on === undefined && born.ambiguous === undefined)) return 'unknown';
  if (born.ambiguous !== undefined) return 'ambiguous';
  return born.estimated === true ? 'estimated' : 'stated';
}
