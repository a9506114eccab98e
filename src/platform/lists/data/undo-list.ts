import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Requester, type Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { ListSort } from '../domain/incoming-list.ts';
import type { CommitNeeds } from './commit-list.ts';
import { findList } from './list-store.ts';

export type UndoProblem = Readonly<{ problem: 'no-such-list' | 'nothing-to-undo' }>;

/** An entry says of no more others than this that it takes them back. */
const mostReplaced = 1000;

/**
 * Takes back exactly what a list wrote, in one transaction: what those entries had taken the place of stands again, and what was written since stays.
 * Twice is once.
 */
export async function undoList(
  listId: string,
  sort: ListSort,
  words: Readonly<{ reason: string; today: LocalDate }>,
  by: Pick<Requester, 'userId' | 'teamId'>,
  needs: CommitNeeds,
): Promise<Result<Readonly<{ people: number; entries: number }>, UndoProblem>> {
  return needs.inTransaction(async (tx) => {
    await sql`select 1 from list_review where list_id = ${listId}::uuid for update`.execute(tx);
    const list = await findList(tx, sort, listId);
    if (list === null) return failure({ problem: 'no-such-list' });
    if (list.status !== 'committed') return failure({ problem: 'nothing-to-undo' });
    const { rows } = await sql<{ person: string; entries: string[] }>`
      select person_id as person, array_agg(entry order by entry) as entries
      from incoming_row, unnest(entry_ids) as entry where list_id = ${listId}::uuid group by person_id order by person_id`.execute(
      tx,
    );
    const retractions = rows.flatMap(({ person, entries }) =>
      inPieces(entries).map((replaces) =>
        needs.write(by, {
          subject: { kind: 'person', id: person },
          kind: 'retracted',
          happened: { on: words.today },
          body: { reason: words.reason },
          place: list.placeId,
          replaces,
        }),
      ),
    );
    const written = await needs.recorder.appendAll(tx, retractions, 'any');
    await tx
      .updateTable('incoming_row')
      .set({ state: 'undone' })
      .where('list_id', '=', listId)
      .where('state', '=', 'committed')
      .execute();
    await tx
      .updateTable('list_review')
      .set({ status: 'undone', undone_by: by.userId, undone_at: needs.now() })
      .where('list_id', '=', listId)
      .execute();
    await tx.updateTable('incoming_list').set({ is_undone: true }).where('id', '=', listId).execute();
    await needs.audit(
      tx,
      'undone',
      listId,
      rows.map(({ person }) => person),
    );
    return success({ people: rows.length, entries: written });
  });
}

function inPieces(ids: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < ids.length; at += mostReplaced) pieces.push(ids.slice(at, at + mostReplaced));
  return pieces;
}

/** How many of the people whom a list wrote about have had something else recorded since by anybody; for the warning before it is undone. */
export async function workedOnSince(tx: Tx, listId: string, committedAt: Date): Promise<number> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{ count: number }>`
      select count(distinct r.person_id) as count from incoming_row r
      join entry e on e.subject_id = r.person_id and e.received_at > ${committedAt} and not e.id = any(r.entry_ids)
      where r.list_id = ${listId}::uuid and r.state = 'committed'`.execute(inside),
  );
  return rows[0]?.count ?? 0;
}
