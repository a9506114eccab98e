import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';
import type { IncomingList } from '#platform/lists/domain/incoming-list.ts';
import type { ListPurpose, RowToWrite } from '#platform/lists/data/list-purpose.ts';
import { readSameRows } from '#platform/lists/data/same-rows.ts';
import type { Matching } from '#features/matching/index.ts';
import type { Journey } from '#features/people/index.ts';

import { doubtsOf } from '../domain/doubts.ts';
import { nameHouseholds } from '../domain/household.ts';
import { planArrival, type ArrivalList } from '../domain/plan-arrival.ts';
import { describe, propose } from '../domain/propose.ts';
import type { ReadRow } from '../domain/read-list.ts';
import { readJourneys } from './read-journeys.ts';

export type ArrivalsPurposeNeeds = Readonly<{
  matching: (tx: Tx) => Matching;
  /** Is told of people whom a list made new, so that whoever may be there already is asked about when they are met. */
  lookAgain?: (tx: Tx, personIds: readonly string[]) => Promise<void>;
}>;

/** What a list of arrivals is compared with, and what it writes: details, the arrival in the UK, the stay at the site. */
export function arrivalsPurpose({ matching, lookAgain }: ArrivalsPurposeNeeds): ListPurpose<ReadRow> {
  return {
    sort: 'arrivals',
    compare: async (tx, list, stored, claimed) => {
      const rows = stored.map(({ read }) => read);
      const before = await readSameRows(
        tx,
        list.id,
        rows.map(({ line }) => line),
      );
      const asked = rows.filter(({ sameAs, line }) => sameAs === null && !before.has(line));
      const verdicts = await matching(tx).findEach(asked.map(describe));
      const people = [
        ...[...before.values()].map(({ personId }) => personId),
        ...verdicts.flatMap((verdict) =>
          verdict.outcome === 'known'
            ? [verdict.personId]
            : verdict.outcome === 'new'
              ? []
              : verdict.candidates.map(({ personId }) => personId),
        ),
      ];
      const journeys = await readJourneys(tx, people);
      const place = list.concerns.some(({ name }) => name === 'wrong-place') ? null : await readPlace(tx, list.placeId);
      return propose(rows, {
        verdicts: new Map(asked.map(({ line }, at) => [line, verdicts[at] ?? { outcome: 'new', reasons: [] }])),
        before,
        journeys,
        claimed,
        doubts: (row) => doubtsOf(row, place),
        plan: (row, personId, journey) =>
          planArrival(row, { personId, journey, family: null, overrule: false }, arrivalList(list)),
      });
    },
    written: async (tx, rows) => {
      const added = rows.filter(({ decision }) => decision.choice === 'new').map(({ personId }) => personId);
      if (added.length > 0) await lookAgain?.(tx, added);
    },
    drafts: async (tx, list, rows) => {
      const journeys = await readJourneys(
        tx,
        rows.filter(({ decision }) => decision.choice === 'join').map(({ personId }) => personId),
      );
      const households = await readHouseholds(tx, list, rows, journeys);
      return rows.map(({ read, decision, personId }) => {
        const overrule = decision.choice === 'join' && decision.overrule === true;
        const family = households.get(read.line) ?? null;
        return planArrival(
          read,
          { personId, journey: journeys.get(personId) ?? null, family, overrule },
          arrivalList(list),
        ).drafts;
      });
    },
  };
}

/** A list of arrivals always has a place; the database sees to it. */
function arrivalList(list: IncomingList): ArrivalList {
  return { id: list.id, placeId: list.placeId ?? '', on: list.on };
}

async function readPlace(tx: Tx, placeId: string | null) {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{
      id: string;
      code: string;
      name: string;
    }>`select id, code, name from place where id = ${placeId}::uuid`.execute(inside),
  );
  return rows[0] ?? null;
}

/** Households by line. All rows of a family are looked at, also those that were written before or still wait, so that its name stays the same. */
async function readHouseholds(
  tx: Tx,
  list: IncomingList,
  rows: readonly RowToWrite<ReadRow>[],
  journeys: ReadonlyMap<string, Journey>,
): Promise<ReadonlyMap<number, string>> {
  const families = [...new Set(rows.flatMap(({ read }) => read.family ?? []))];
  if (families.length === 0) return new Map();
  const { rows: members } = await sql<{ read: ReadRow; person_id: string | null }>`
    select read, person_id from incoming_row
    where list_id = ${list.id}::uuid and (read ->> 'family')::integer = any(${families}::integer[]) order by line`.execute(
    tx,
  );
  const written = await readJourneys(
    tx,
    members.flatMap(({ person_id }) => person_id ?? []),
  );
  const personOf = new Map(members.map(({ read, person_id }) => [read.line, person_id]));
  for (const row of rows) personOf.set(row.line, row.personId);
  return nameHouseholds(
    members.map(({ read }) => read),
    list.id,
    (line) => journeys.get(personOf.get(line) ?? '') ?? written.get(personOf.get(line) ?? '') ?? null,
  );
}
