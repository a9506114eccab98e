import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { linkLists } from '../domain/linkage/link-lists.ts';
import type { PersonRecord } from '../domain/linkage/person-record.ts';
import type { Scorer } from '../domain/linkage/weigh.ts';
import { factsOfDescribed } from '../domain/register/registered-facts.ts';
import { recordsOf } from '../domain/register/register-records.ts';
import { verdictOf } from '../domain/register/register-verdict.ts';
import type { DescribedPerson, Matching, Verdict } from '../domain/verdict.ts';
import { findHolders, readRegistered, type Found } from './register-candidates.ts';
import { openWorkbench, type RegisterWorkbench } from './register-workbench.ts';

const pieceLength = 500;

/**
 * Matching over everybody on the record, whichever team looks after them: only so is somebody moved overnight known in the next hotel. Keyed hashes
 * give those who may be meant, weights of evidence judge them. It reads as the recorder, and gives out ids and reasons that repeat no more than the description itself said.
 */
export function registerMatching(tx: Tx): Matching {
  return {
    findEach: (described) =>
      asRecorder(tx, async (inside) => {
        const verdicts: Verdict[] = [];
        const bench = await openWorkbench(inside);
        for (let from = 0; from < described.length; from += pieceLength)
          verdicts.push(...(await matchPiece(inside, described.slice(from, from + pieceLength), bench)));
        return verdicts;
      }),
  };
}

async function matchPiece(tx: Tx, described: readonly DescribedPerson[], bench: RegisterWorkbench): Promise<Verdict[]> {
  const facts = described.map(factsOfDescribed);
  const found = await findHolders(tx, facts, bench.digest);
  const register = await readRegistered(
    tx,
    found.flatMap(({ records }) => records),
  );
  const read = [...register].flatMap(([recordId, { personId, facts: its }]) =>
    recordsOf(personId, its, bench.vocabulary).map((record) => ({ recordId, record })),
  );
  const places = Map.groupBy(
    read.map((_, at) => at),
    (at) => read[at]?.recordId ?? '',
  );
  const people = read.map(({ record }) => record);
  const sought = described.map((one, at) => soughtRecord(one, facts[at] as (typeof facts)[number], bench));
  const scorer = bench.scorer;
  const placeOf = new Map(
    sought.map((record, at) => [record, candidatePlaces(record, found[at], places, people, scorer)]),
  );
  const linked = linkLists(people, sought, {
    model: bench.model,
    scorer,
    keep: 8,
    index: { candidates: (record) => placeOf.get(record) ?? [] },
  });
  return linked.map((one, at) => verdictOf(one, bench.model, found[at]?.isCrowded ?? false));
}

/** Of a description's readings the first: two days that could be meant are compared as the one, and the other shows as swapped. */
function soughtRecord(
  one: DescribedPerson,
  facts: ReturnType<typeof factsOfDescribed>,
  { vocabulary }: RegisterWorkbench,
): PersonRecord {
  const [record] = recordsOf(String(one.row), facts, vocabulary);
  if (record === undefined) throw new Error('facts always make a record');
  return record;
}

/** Of each person found, the record, and the reading of it, that fits best: joined records are one candidate. */
function candidatePlaces(
  sought: PersonRecord,
  found: Found | undefined,
  places: ReadonlyMap<string, readonly number[]>,
  people: readonly PersonRecord[],
  scorer: Scorer,
): readonly number[] {
  const best = new Map<string, { at: number; hundredths: number }>();
  for (const recordId of found?.records ?? []) {
    for (const at of places.get(recordId) ?? []) {
      const record = people[at];
      if (record === undefined) continue;
      const hundredths = scorer.weigh(sought, record);
      const before = best.get(record.id);
      if (before === undefined || hundredths > before.hundredths) best.set(record.id, { at, hundredths });
    }
  }
  return [...best.values()].map(({ at }) => at);
}
