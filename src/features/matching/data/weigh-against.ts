import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { decide } from '../domain/linkage/link-lists.ts';
import type { PersonRecord } from '../domain/linkage/person-record.ts';
import { concernsOf } from '../domain/linkage/safety-rules.ts';
import { factsOfDescribed } from '../domain/register/registered-facts.ts';
import { recordsOf } from '../domain/register/register-records.ts';
import { outcomeOf, type WeighedCandidate } from '../domain/register/register-verdict.ts';
import type { DescribedPerson } from '../domain/verdict.ts';
import { readRegistered } from './register-candidates.ts';
import { openWorkbench, type RegisterWorkbench } from './register-workbench.ts';

/**
 * Weighs somebody, as they describe themselves, against certain people on the record, each over all of their joined records; one answer for each id whose person
 * may be found, in that order. Nobody else is looked at, so no margin counts: who asks knows whom they mean. Reads as the recorder.
 */
export async function weighAgainst(
  tx: Tx,
  described: DescribedPerson,
  personIds: readonly string[],
): Promise<readonly WeighedCandidate[]> {
  return asRecorder(tx, async (inside) => {
    const bench = await openWorkbench(inside);
    const recordsBy = await readMembers(inside, personIds);
    const registered = await readRegistered(inside, [...recordsBy.values()].flat());
    const sought = recordsOf('', factsOfDescribed(described), bench.vocabulary);
    return personIds.flatMap((personId) => {
      const records = (recordsBy.get(personId) ?? []).flatMap((id) => {
        const its = registered.get(id);
        return its === undefined ? [] : recordsOf(personId, its.facts, bench.vocabulary);
      });
      const best = bestOf(sought, records, bench);
      return best === null ? [] : [{ ...best, personId }];
    });
  });
}

/** The best that any reading of one description comes to with any of another; null where one has none. */
export function bestOf(
  sought: readonly PersonRecord[],
  records: readonly PersonRecord[],
  { model, scorer }: Pick<RegisterWorkbench, 'model' | 'scorer'>,
): Omit<WeighedCandidate, 'personId'> | null {
  let best: { one: PersonRecord; other: PersonRecord; hundredths: number } | null = null;
  for (const one of sought) {
    for (const other of records) {
      const hundredths = scorer.weigh(one, other);
      if (best === null || hundredths > best.hundredths) best = { one, other, hundredths };
    }
  }
  if (best === null) return null;
  const weighed = scorer.explain(best.one, best.other);
  const concerns = concernsOf(best.one, best.other, weighed);
  const { hundredths, parts } = weighed;
  return { decision: outcomeOf[decide({ hundredths, concerns }, null, model)], hundredths, parts, concerns };
}

/** The records of each person, by the id that was asked for. */
async function readMembers(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; member: string }>`
    select asked.id, s.subject_id as member from unnest(${[...new Set(ids)]}::uuid[]) as asked (id)
    join subject mine on mine.subject_id = asked.id
    join subject s on s.cluster_id = mine.cluster_id order by s.subject_id`.execute(tx);
  const members = new Map<string, string[]>();
  for (const { id, member } of rows) members.set(id, [...(members.get(id) ?? []), member]);
  return members;
}
