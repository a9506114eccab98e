import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

/** Who the very same rows, word for word, were taken for when an earlier list for the same place was committed, and when; by line. */
export async function readSameRows(
  tx: Tx,
  listId: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, Readonly<{ personId: string; on: LocalDate }>>> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{ line: number; person_id: string; on: LocalDate }>`
      select distinct on (mine.line) mine.line, before.person_id, l.on_date as on
      from incoming_row mine
      join incoming_row before on before.fingerprint = mine.fingerprint and before.state = 'committed' and before.list_id <> mine.list_id
      join incoming_list l on l.id = before.list_id
      where mine.list_id = ${listId}::uuid and mine.line = any(${lines}::integer[]) and before.person_id is not null
      order by mine.line, l.on_date desc, before.person_id`.execute(inside),
  );
  return new Map(rows.map((row) => [row.line, { personId: row.person_id, on: row.on }]));
}
