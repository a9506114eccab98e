import { sql } from 'kysely';

import { asRecorder, type Database } from '#platform/database/requester.ts';

import { createRegisterCounter } from '../domain/register/register-terms.ts';
import type { RegisteredFacts } from '../domain/register/registered-facts.ts';

/** Few, as pages are served by the same process meanwhile. */
const pieceLength = 500;

/** Counts how often names and other values occur on the register, and keeps that for weighing. Gives how many records were counted. */
export async function countRegister(db: Database): Promise<number> {
  const counter = createRegisterCounter();
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await db.transaction().execute((tx) =>
      asRecorder(tx, async (inside) => {
        const found = await sql<{ record_id: string; facts: RegisteredFacts }>`
          select record_id, facts from match_record where record_id > ${after}::uuid order by record_id limit ${pieceLength}`.execute(
          inside,
        );
        return found.rows;
      }),
    );
    for (const { facts } of rows) counter.add(facts);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pieceLength) break;
    after = last.record_id;
  }
  const counts = counter.counts();
  await db.transaction().execute((tx) =>
    asRecorder(tx, (inside) =>
      sql`insert into match_counts (counted_at, counts) values (now(), ${JSON.stringify(counts)}::jsonb)
        on conflict (only_one) do update set counted_at = excluded.counted_at, counts = excluded.counts`.execute(
        inside,
      ),
    ),
  );
  return counts.records;
}
