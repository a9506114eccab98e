import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import { usualDecision, type Decision } from '../domain/decision.ts';
import type { IncomingList, ListSort, ListTally, Receipt } from '../domain/incoming-list.ts';
import type { RowState } from '../domain/list-status.ts';
import { outcomes, type Outcome } from '../domain/outcome.ts';
import type { Proposal } from '../domain/proposal.ts';
import './list-tables.ts';

/** A row with all that is known of it. `Read` is what the feature made of what was written. */
export type StoredRow<Read = unknown> = Readonly<{
  line: number;
  read: Read;
  proposal: Proposal | null;
  /** What somebody decided; null where the usual applies. */
  decision: Decision | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  state: RowState;
  personId: string | null;
}>;

/** The list, if the requester reviews it; null for anybody else. */
export async function findList(tx: Tx, sort: ListSort, id: string): Promise<IncomingList | null> {
  const row = await selectLists(tx)
    .where('incoming_list.sort', '=', sort)
    .where('incoming_list.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toList(row);
}

/** The lists that the requester's team reviews, newest first. */
export async function listsToReview(tx: Tx, sort: ListSort, limit = 50): Promise<readonly IncomingList[]> {
  const rows = await selectLists(tx)
    .where('incoming_list.sort', '=', sort)
    .orderBy('received_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toList);
}

/** What the requester has handed in, newest first: receipts, and nothing of what came of them. */
export async function receiptsOf(tx: Tx, userId: string, sort: ListSort, limit = 20): Promise<readonly Receipt[]> {
  const rows = await tx
    .selectFrom('incoming_list')
    .select(['id', 'sort', 'place_id', 'file_name', 'row_count', 'received_at'])
    .where('received_by', '=', userId)
    .where('sort', '=', sort)
    .orderBy('received_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toReceipt);
}

export type RowFilter = Readonly<{
  outcome?: Outcome;
  state?: RowState;
  lines?: readonly number[];
  from?: number;
  limit?: number;
}>;

/** A list's rows, those that need a person first; within an outcome as they stand in the file. */
export async function readRows<Read>(
  tx: Tx,
  listId: string,
  filter: RowFilter = {},
): Promise<readonly StoredRow<Read>[]> {
  let query = tx
    .selectFrom('incoming_row')
    .select(['line', 'read', 'proposal', 'decision', 'decided_by', 'decided_at', 'state', 'person_id'])
    .where('list_id', '=', listId)
    .orderBy(sql`array_position(array[${sql.join(outcomes)}]::text[], outcome)`)
    .orderBy('line');
  if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.lines !== undefined) query = query.where('line', '=', sql<number>`any(${filter.lines}::integer[])`);
  const rows = await query
    .offset(filter.from ?? 0)
    .limit(filter.limit ?? 100_000)
    .execute();
  return rows.map((row) => ({
    line: row.line,
    read: row.read as Read,
    proposal: row.proposal,
    decision: row.decision,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    state: row.state,
    personId: row.person_id,
  }));
}

/** Where the rows of a list stand now. */
export async function tallyRows(tx: Tx, listId: string): Promise<ListTally> {
  const rows = await tx
    .selectFrom('incoming_row')
    .select([
      'outcome',
      'state',
      sql<boolean>`decision is not null`.as('decided'),
      sql<boolean>`proposal ->> 'sameAs' is not null`.as('same'),
    ])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('list_id', '=', listId)
    .groupBy(['outcome', 'state', sql`decision is not null`, sql`proposal ->> 'sameAs' is not null`])
    .execute();
  const counts = { 'needs-a-person': 0, likely: 0, new: 0, known: 0 };
  const doneBy = { ...counts };
  const tally = { waiting: 0, decided: 0, committed: 0, leftOut: 0 };
  for (const row of rows) {
    const { count } = row;
    if (row.outcome !== null) counts[row.outcome] += count;
    if (row.state === 'committed') tally.committed += count;
    if (row.state === 'committed' && row.outcome !== null) doneBy[row.outcome] += count;
    if (row.state === 'left-out') tally.leftOut += count;
    if (row.state !== 'waiting') continue;
    const isUsual = row.outcome === 'known' || row.outcome === 'new' || row.same;
    if (row.decided || isUsual) tally.decided += count;
    else tally.waiting += count;
  }
  return { outcomes: counts, doneBy, ...tally };
}

export type RowDecision = Readonly<{ line: number; decision: Decision }>;

/** Lines whose decisions were not taken, because somebody else decided otherwise after `seenAt`, or the row is no longer waiting. */
export type DecisionsSaved = Readonly<{ saved: number; overtaken: readonly number[] }>;

/** Keeps what was decided of rows that wait. Nobody's decision is silently replaced: one that was made since the page was read stands, and is reported. */
export async function saveDecisions(
  tx: Tx,
  listId: string,
  decisions: readonly RowDecision[],
  by: Readonly<{ userId: string; seenAt: Date; at: Date }>,
): Promise<DecisionsSaved> {
  const lines = decisions.map(({ line }) => line);
  const { rows } = await sql<{
    line: number;
    state: RowState;
    decision: Decision | null;
    proposal: Proposal | null;
    decided_by: string | null;
    decided_at: Date | null;
  }>`
    select line, state, decision, proposal, decided_by, decided_at from incoming_row
    where list_id = ${listId}::uuid and line = any(${lines}::integer[]) order by line for update`.execute(tx);
  const stored = new Map(rows.map((row) => [row.line, row]));
  const overtaken: number[] = [];
  const changed: RowDecision[] = [];
  for (const each of decisions) {
    const row = stored.get(each.line);
    if (row?.proposal == null) continue;
    const current = row.decision ?? usualDecision(row.proposal);
    if (canonical(current) === canonical(each.decision)) continue;
    const isOvertaken =
      row.state !== 'waiting' ||
      (row.decided_by !== by.userId && row.decided_at !== null && row.decided_at > by.seenAt);
    if (isOvertaken) overtaken.push(each.line);
    else changed.push(each);
  }
  if (changed.length > 0) {
    await sql`update incoming_row r set decision = d.decision, decided_by = ${by.userId}::uuid, decided_at = ${by.at}
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as d (line integer, decision jsonb)
      where r.list_id = ${listId}::uuid and r.line = d.line and r.state = 'waiting'`.execute(tx);
  }
  return { saved: changed.length, overtaken };
}

/** Keeps which concerns of a list were confirmed, beside those confirmed before. */
export async function confirmConcerns(tx: Tx, listId: string, names: readonly string[]): Promise<void> {
  await sql`update list_review set confirmed = array(select distinct unnest(confirmed || ${names}::text[]) order by 1)
    where list_id = ${listId}::uuid`.execute(tx);
}

function selectLists(tx: Tx) {
  return tx
    .selectFrom('incoming_list')
    .innerJoin('list_review', 'list_review.list_id', 'incoming_list.id')
    .select([
      'incoming_list.id',
      'incoming_list.sort',
      'incoming_list.place_id',
      'incoming_list.file_name',
      'incoming_list.row_count',
      'incoming_list.received_at',
      'incoming_list.team_id',
      'incoming_list.on_date',
      'list_review.status',
      'list_review.reading',
      'list_review.concerns',
      'list_review.confirmed',
      'list_review.compared',
      'list_review.entries_written',
      'list_review.committed_at',
      'list_review.undone_at',
    ]);
}

type ListRow = Awaited<ReturnType<ReturnType<typeof selectLists>['executeTakeFirstOrThrow']>>;

function toReceipt(
  row: Pick<ListRow, 'id' | 'sort' | 'place_id' | 'file_name' | 'row_count' | 'received_at'>,
): Receipt {
  return {
    id: row.id,
    sort: row.sort,
    placeId: row.place_id,
    fileName: row.file_name,
    rows: row.row_count,
    receivedAt: row.received_at,
  };
}

function toList(row: ListRow): IncomingList {
  return {
    ...toReceipt(row),
    teamId: row.team_id,
    on: row.on_date,
    status: row.status,
    reading: row.reading,
    concerns: row.concerns,
    confirmed: row.confirmed,
    compared: row.compared,
    entriesWritten: row.entries_written,
    committedAt: row.committed_at,
    undoneAt: row.undone_at,
  };
}
