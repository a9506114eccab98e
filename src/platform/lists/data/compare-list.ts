import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

import type { Proposal } from '../domain/proposal.ts';
import type { ListPurpose, RowToCompare } from './list-purpose.ts';
import { findList } from './list-store.ts';

/** A longer list is compared behind the page, which shows how far it has come. */
export const comparedAtOnce = 1000;

const usualPiece = 1000;

/** `compared`: every row has its proposal. `somebody-is-at-it`: another process works on it now; it will be done without us. */
export type Comparison = 'compared' | 'somebody-is-at-it' | 'no-such-list';

/** `progress` hears how many rows this call has compared, after each piece. */
export type ComparingOptions = Readonly<{ rowsAtATime?: number; progress?: (rows: number) => void }>;

/**
 * Compares a list's rows with the record, some at a time, each piece in a transaction of its own and as the owner: matching looks at everybody.
 * If the service stops half-way, whoever asks next goes on from there; two never work on one piece. Does nothing where all are compared.
 */
export async function compareList<Read>(
  db: Database,
  listId: string,
  purpose: ListPurpose<Read>,
  { rowsAtATime = usualPiece, progress = () => undefined }: ComparingOptions = {},
): Promise<Comparison> {
  for (let compared = 0; ;) {
    const done = await db.transaction().execute((tx) => comparePiece(tx, listId, purpose, rowsAtATime));
    if (typeof done === 'string') return done;
    compared += done.rows;
    progress(compared);
  }
}

async function comparePiece<Read>(
  tx: Tx,
  listId: string,
  purpose: ListPurpose<Read>,
  rowsAtATime: number,
): Promise<Comparison | Readonly<{ rows: number }>> {
  const locked = await tx
    .selectFrom('list_review')
    .select('status')
    .where('list_id', '=', listId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  const list = await findList(tx, purpose.sort, listId);
  if (list === null) return 'no-such-list';
  if (locked === undefined) return 'somebody-is-at-it';
  if (list.status !== 'received') return 'compared';

  const rows = await tx
    .selectFrom('incoming_row')
    .select(['line', 'read'])
    .where('list_id', '=', listId)
    .where('proposal', 'is', null)
    .orderBy('line')
    .limit(rowsAtATime)
    .execute();
  if (rows.length === 0) {
    await tx.updateTable('list_review').set({ status: 'proposed' }).where('list_id', '=', listId).execute();
    return 'compared';
  }
  const claimed = await claimedBefore(tx, listId);
  const proposals = await purpose.compare(tx, list, rows as readonly RowToCompare<Read>[], claimed);
  await keepProposals(tx, listId, new Map(rows.map(({ line }, at) => [line, proposals[at] as Proposal])));
  await tx
    .updateTable('list_review')
    .set({ compared: list.compared + rows.length })
    .where('list_id', '=', listId)
    .execute();
  return { rows: rows.length };
}

/** Who the rows of a list are known to be, each with the first line that is them. */
export async function claimedBefore(tx: Tx, listId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ person: string; line: number }>`
    select proposal -> 'people' -> 0 ->> 'personId' as person, min(line) as line from incoming_row
    where list_id = ${listId}::uuid and outcome = 'known' and proposal ->> 'sameAs' is null group by 1`.execute(tx);
  return new Map(rows.map(({ person, line }) => [person, line]));
}

/** Keeps each row's proposal, by line. */
export async function keepProposals(tx: Tx, listId: string, proposals: ReadonlyMap<number, Proposal>): Promise<void> {
  const rows = [...proposals].map(([line, proposal]) => ({ line, outcome: proposal.outcome, proposal }));
  await sql`update incoming_row r set outcome = p.outcome, proposal = p.proposal
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (line integer, outcome text, proposal jsonb)
    where r.list_id = ${listId}::uuid and r.line = p.line`.execute(tx);
}
