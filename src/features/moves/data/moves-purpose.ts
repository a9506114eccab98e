import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';
import type { ListPurpose } from '#platform/lists/data/list-purpose.ts';
import { readSameRows } from '#platform/lists/data/same-rows.ts';
import type { IncomingList } from '#platform/lists/domain/incoming-list.ts';
import type { Proposal } from '#platform/lists/domain/proposal.ts';
import { describe, propose, type NamedPlace, type ReadRow } from '#features/arrivals/index.ts';
import type { Matching } from '#features/matching/index.ts';
import type { Journey } from '#features/people/index.ts';

import { moveDoubts, strangerTo } from '../domain/move-doubts.ts';
import { destinationOf, planMove, type MoveList } from '../domain/plan-move.ts';

export type MovesPurposeNeeds = Readonly<{
  matching: (tx: Tx) => Matching;
  /** The journeys of people by id, whichever team looks after them. */
  readJourneys: (tx: Tx, personIds: readonly string[]) => Promise<ReadonlyMap<string, Journey>>;
}>;

/** What a list of moves is compared with, and what it writes: the stay at the new site, or that the old one ended. */
export function movesPurpose({ matching, readJourneys }: MovesPurposeNeeds): ListPurpose<ReadRow> {
  return {
    sort: 'moves',
    compare: async (tx, stored, rowsStored, claimed) => {
      const rows = rowsStored.map(({ read }) => read);
      const before = await readSameRows(
        tx,
        stored.id,
        rows.map(({ line }) => line),
      );
      const asked = rows.filter(({ sameAs, line }) => sameAs === null && !before.has(line));
      const verdicts = await matching(tx).findEach(asked.map(describe));
      const people = verdicts.flatMap((verdict) =>
        verdict.outcome === 'known'
          ? [verdict.personId]
          : verdict.outcome === 'new'
            ? []
            : verdict.candidates.map(({ personId }) => personId),
      );
      const journeys = await readJourneys(tx, [...people, ...[...before.values()].map(({ personId }) => personId)]);
      const places = await readPlaces(tx);
      const list = moveList(stored, places);
      const proposals = propose(rows, {
        verdicts: new Map(asked.map(({ line }, at) => [line, verdicts[at] ?? { outcome: 'new', reasons: [] }])),
        before,
        journeys,
        claimed,
        doubts: (row) => moveDoubts(row, destinationOf(row, list, places)),
        plan: (row, personId, journey) => planMove(row, personId, journey, list, destinationOf(row, list, places)),
      });
      return proposals.map((proposal, at) => askOfStrangers(proposal, rows[at] as ReadRow, list, places));
    },
    drafts: async (tx, stored, rows) => {
      const joined = rows.filter(({ decision }) => decision.choice === 'join').map(({ personId }) => personId);
      const journeys = await readJourneys(tx, joined);
      const places = await readPlaces(tx);
      const list = moveList(stored, places);
      return rows.map(
        ({ read, personId }) =>
          planMove(read, personId, journeys.get(personId) ?? null, list, destinationOf(read, list, places)).drafts,
      );
    },
  };
}

function askOfStrangers(proposal: Proposal, row: ReadRow, list: MoveList, places: readonly NamedPlace[]): Proposal {
  if (proposal.outcome !== 'new') return proposal;
  const reasons = strangerTo(destinationOf(row, list, places));
  return reasons.length === 0
    ? proposal
    : { ...proposal, outcome: 'needs-a-person', reasons: [...reasons, ...proposal.reasons] };
}

/** The site that all go to is kept with the list's reading, as it was chosen when the list was handed in. */
function moveList(list: IncomingList, places: readonly NamedPlace[]): MoveList {
  const find = (id: unknown): NamedPlace | null => places.find((place) => place.id === id) ?? null;
  return { id: list.id, from: find(list.placeId), to: find(list.reading.summary['to']), on: list.on };
}

/** Every site, also those of other teams: a destination is one of any. */
async function readPlaces(tx: Tx): Promise<readonly NamedPlace[]> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<NamedPlace>`select id, code, name from place order by name, id`.execute(inside),
  );
  return rows;
}
