import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Derivation } from '#platform/record/data/derivation.ts';
import { custodian, indexCustody, type CustodyTarget } from '#features/places/index.ts';

import type { ClocksOf } from '../domain/clock-row.ts';
import { derivePerson } from '../domain/derive-person.ts';
import type { CustodyOf } from '../domain/person-now.ts';

/** How `person_now`, `clock`, `person_key` and `subject_access` follow from the log. `clocksOf` brings the pathways in. */
export function personDerivation(clocksOf: ClocksOf): Derivation<CustodyOf> {
  return {
    subjectKind: 'person',
    tables: [
      { name: 'person_now', owner: 'person_id', columns: personColumns },
      { name: 'clock', owner: 'person_id', columns: clockColumns, json: ['why'] },
      { name: 'person_key', owner: 'person_id', columns: ['person_id', 'kind', 'key'], isSet: true },
      { name: 'subject_access', owner: 'subject_id', columns: ['subject_id', 'seen_by'] },
    ],
    readReference: readCustody,
    derive: ({ members, entriesOf }, custodyOf) => {
      const derived = derivePerson(members, entriesOf, custodyOf, clocksOf);
      return {
        person_now: derived.people,
        clock: derived.clocks,
        person_key: derived.keys,
        subject_access: derived.access,
      };
    },
  };
}

/** Which team looks after the people of each place, on the day by which custody was last worked out. */
export async function readCustody(tx: Tx): Promise<CustodyOf> {
  const day = await tx.selectFrom('derived_as_of').select('as_of_on').executeTakeFirstOrThrow();
  const places = await sql<{
    id: string;
    la_code: string;
    icb_code: string;
  }>`select id, la_code, icb_code from place`.execute(tx);
  const rules =
    await sql<RuleRow>`select id, team_id, place_id, la_code, icb_code, valid_from, valid_to from custody_rule`.execute(
      tx,
    );
  const index = indexCustody(
    rules.rows.map((row) => ({
      id: row.id,
      team: row.team_id,
      target: targetOf(row),
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
  );
  const teamOf = new Map(
    places.rows.map((place) => {
      const rule = custodian({ id: place.id, localAuthority: place.la_code, icb: place.icb_code }, day.as_of_on, index);
      return [place.id, rule?.team ?? null];
    }),
  );
  return (placeId) => teamOf.get(placeId) ?? null;
}

type RuleRow = {
  id: string;
  team_id: string;
  place_id: string | null;
  la_code: string | null;
  icb_code: string | null;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

function targetOf(row: RuleRow): CustodyTarget {
  if (row.place_id !== null) return { kind: 'place', id: row.place_id };
  if (row.la_code !== null) return { kind: 'local-authority', code: row.la_code };
  return { kind: 'icb', code: row.icb_code ?? '' };
}

/** Every column of `person_now`. */
export const personColumns = [
  'person_id',
  'part',
  'members',
  'name',
  'romanised_name',
  'born_on',
  'born_as_written',
  'born_is',
  'sex',
  'nationality',
  'languages',
  'interpreter_needed',
  'family',
  'status',
  'place_id',
  'room',
  'since_on',
  'arrived_on',
  'arrived_is',
  'custody_team_id',
  'seen_by',
  'conflicts',
] as const;

/** Every column of `clock`. */
export const clockColumns = [
  'person_id',
  'part',
  'pathway',
  'started_on',
  'start_is',
  'due_on',
  'offered_on',
  'declined_on',
  'not_found_on',
  'stopped_on',
  'stop_reason',
  'is_open',
  'due_place_id',
  'place_id',
  'custody_team_id',
  'seen_by',
  'why',
] as const;
