import { sql } from 'kysely';

import type { Requester, Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';

import { usualDecision, type Decision } from '../domain/decision.ts';
import type { IncomingList } from '../domain/incoming-list.ts';
import type { Proposal } from '../domain/proposal.ts';
import { isStale } from '../domain/staleness.ts';
import { claimedBefore, keepProposals } from './compare-list.ts';
import type { ListPurpose, RowToWrite } from './list-purpose.ts';
import { findList, readRows, type StoredRow } from './list-store.ts';

/** What writing to the record needs. `inTransaction` runs a piece of work on behalf of whoever commits, so that row security holds them. */
export type CommitNeeds = Readonly<{
  inTransaction: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;
  recorder: Pick<Recorder, 'appendAll'>;
  write: DeskWriter;
  newId: () => string;
  now: () => Date;
  /** How many rows one transaction writes. */
  rowsAtATime?: number;
  /** Tells the audit log, in the same transaction. */
  audit(tx: Tx, action: 'committed' | 'undone', listId: string, people: readonly string[]): Promise<void>;
}>;

/** `changed`: rows whose world had changed since they were decided; they wait again. */
export type Committed = Readonly<{ rows: number; entries: number; changed: number }>;

export type CommitProblem =
  | Readonly<{ problem: 'no-such-list' | 'not-compared' | 'undone' }>
  | Readonly<{ problem: 'unconfirmed'; names: readonly string[] }>;

const usualPiece = 2000;

/** One commit at a time in the whole service: two lists that bring the same stranger must not make two of them. Held for a piece, not for a list. */
const turn = sql`select pg_advisory_xact_lock(hashtext('alongside.lists.commit'))`;

/**
 * Writes what was decided of a list's rows; where nobody decided, the usual. Each row is compared with the record once more first, and waits again if
 * that has changed. Rows that wait are left; they can be decided and committed later. Two who commit the same list at once write it once.
 */
export async function commitList<Read>(
  listId: string,
  by: Pick<Requester, 'userId' | 'teamId'>,
  purpose: ListPurpose<Read>,
  needs: CommitNeeds,
): Promise<Result<Committed, CommitProblem>> {
  let total: Committed = { rows: 0, entries: 0, changed: 0 };
  for (let from = 0; ;) {
    const piece = await needs.inTransaction((tx) => commitPiece(tx, listId, from, by, purpose, needs));
    if (!piece.ok) return piece;
    const { rows, entries, changed, lastLine } = piece.value;
    total = { rows: total.rows + rows, entries: total.entries + entries, changed: total.changed + changed };
    if (lastLine === null) return success(total);
    from = lastLine;
  }
}

type Piece = Committed & Readonly<{ lastLine: number | null }>;

async function commitPiece<Read>(
  tx: Tx,
  listId: string,
  fromLine: number,
  by: Pick<Requester, 'userId' | 'teamId'>,
  purpose: ListPurpose<Read>,
  needs: CommitNeeds,
): Promise<Result<Piece, CommitProblem>> {
  await turn.execute(tx);
  await sql`select 1 from list_review where list_id = ${listId}::uuid for update`.execute(tx);
  const list = await findList(tx, purpose.sort, listId);
  const problem = problemWith(list);
  if (list === null || problem !== null) return failure(problem ?? { problem: 'no-such-list' });

  const rowsAtATime = needs.rowsAtATime ?? usualPiece;
  const waiting = await waitingRows<Read>(tx, listId, fromLine, rowsAtATime);
  const decided = waiting.flatMap((row) => {
    const decision = row.decision ?? (row.proposal === null ? null : usualDecision(row.proposal));
    return decision === null || row.proposal === null
      ? []
      : [{ ...row, proposal: row.proposal, decision, isOwn: row.decision !== null }];
  });
  const changed = await recompare(tx, list, decided, purpose);
  const sound = decided.filter(({ line }) => !changed.has(line));
  const toWrite = sound.flatMap((row): RowToWrite<Read>[] => {
    if (row.decision.choice === 'join')
      return [{ line: row.line, read: row.read, decision: row.decision, personId: row.decision.personId }];
    return row.decision.choice === 'new'
      ? [{ line: row.line, read: row.read, decision: row.decision, personId: needs.newId() }]
      : [];
  });
  const drafts = await purpose.drafts(tx, list, toWrite);
  const written = toWrite.map((row, at) => ({
    row,
    entries: (drafts[at] ?? []).map((draft) => needs.write(by, draft)),
  }));
  const entries = await needs.recorder.appendAll(
    tx,
    written.flatMap((each) => each.entries),
    'any',
  );

  await keepWritten(
    tx,
    listId,
    written.map(({ row, entries: its }) => ({
      line: row.line,
      person: row.personId,
      entries: its.map(({ id }) => id),
    })),
  );
  await purpose.written?.(tx, toWrite);
  await keepLeftOut(
    tx,
    listId,
    sound.filter(({ decision }) => decision.choice === 'leave-out').map(({ line }) => line),
  );
  const last = waiting.length < rowsAtATime ? null : (waiting[waiting.length - 1]?.line ?? null);
  const followed = last === null ? await followFirstRows(tx, listId) : 0;
  const rows = written.length + followed;
  if (rows > 0 || entries > 0) {
    await tx
      .updateTable('list_review')
      .set({
        status: 'committed',
        entries_written: list.entriesWritten + entries,
        committed_by: by.userId,
        committed_at: list.committedAt ?? needs.now(),
      })
      .where('list_id', '=', listId)
      .execute();
    await needs.audit(
      tx,
      'committed',
      listId,
      toWrite.map(({ personId }) => personId),
    );
  }
  return success({ rows, entries, changed: changed.size, lastLine: last });
}

function problemWith(list: IncomingList | null): CommitProblem | null {
  if (list === null) return { problem: 'no-such-list' };
  if (list.status === 'received') return { problem: 'not-compared' };
  if (list.status === 'undone') return { problem: 'undone' };
  const names = list.concerns.map(({ name }) => name).filter((name) => !list.confirmed.includes(name));
  return names.length > 0 ? { problem: 'unconfirmed', names } : null;
}

async function waitingRows<Read>(
  tx: Tx,
  listId: string,
  fromLine: number,
  rowsAtATime: number,
): Promise<readonly StoredRow<Read>[]> {
  const { rows } = await sql<{ line: number }>`
    select line from incoming_row where list_id = ${listId}::uuid and state = 'waiting' and line > ${fromLine} order by line limit ${rowsAtATime}`.execute(
    tx,
  );
  const stored = rows.length === 0 ? [] : await readRows<Read>(tx, listId, { lines: rows.map(({ line }) => line) });
  return [...stored].sort((a, b) => a.line - b.line);
}

type DecidedRow<Read> = Omit<StoredRow<Read>, 'proposal' | 'decision'> &
  Readonly<{ proposal: Proposal; decision: Decision; isOwn: boolean }>;

/** Compares decided rows once more and gives the lines that must be decided again; their proposals are renewed. */
async function recompare<Read>(
  tx: Tx,
  list: IncomingList,
  decided: readonly DecidedRow<Read>[],
  purpose: ListPurpose<Read>,
): Promise<ReadonlySet<number>> {
  const rows = decided.filter(({ decision }) => decision.choice === 'join' || decision.choice === 'new');
  const proposals = await purpose.compare(tx, list, rows, await claimedBefore(tx, list.id));
  const added = await tx
    .selectFrom('incoming_row')
    .select('person_id')
    .where('list_id', '=', list.id)
    .where('person_id', 'is not', null)
    .execute();
  const sinceThen = new Set(added.flatMap(({ person_id }) => person_id ?? []));
  const changed = new Map<number, Proposal>();
  rows.forEach((row, at) => {
    const now = proposals[at];
    if (now !== undefined && isStale(row.decision, row.proposal, now, row.isOwn, sinceThen)) changed.set(row.line, now);
  });
  if (changed.size > 0) {
    await keepProposals(tx, list.id, changed);
    await sql`update incoming_row set decision = null, decided_by = null, decided_at = null
      where list_id = ${list.id}::uuid and line = any(${[...changed.keys()]}::integer[])`.execute(tx);
  }
  return new Set(changed.keys());
}

async function keepWritten(
  tx: Tx,
  listId: string,
  rows: readonly Readonly<{ line: number; person: string; entries: readonly string[] }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update incoming_row r set state = 'committed', person_id = w.person, entry_ids = array(select jsonb_array_elements_text(w.entries)::uuid)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (line integer, person uuid, entries jsonb)
    where r.list_id = ${listId}::uuid and r.line = w.line`.execute(tx);
}

async function keepLeftOut(tx: Tx, listId: string, lines: readonly number[]): Promise<void> {
  if (lines.length === 0) return;
  await sql`update incoming_row set state = 'left-out' where list_id = ${listId}::uuid and line = any(${lines}::integer[])`.execute(
    tx,
  );
}

/** Rows that are the same person as an earlier row go where that row went. */
async function followFirstRows(tx: Tx, listId: string): Promise<number> {
  const { rows: following } = await sql<{ line: number; first: number }>`
    select line, (proposal ->> 'sameAs')::integer as first from incoming_row
    where list_id = ${listId}::uuid and state = 'waiting' and proposal ->> 'sameAs' is not null
      and (decision is null or decision ->> 'choice' = 'same-as')`.execute(tx);
  if (following.length === 0) return 0;
  const { rows: settled } = await sql<{ line: number; state: string; person_id: string | null }>`
    select line, state, person_id from incoming_row
    where list_id = ${listId}::uuid and line = any(${following.map(({ first }) => first)}::integer[]) and state in ('committed', 'left-out')`.execute(
    tx,
  );
  const firstOf = new Map(settled.map((row) => [row.line, row]));
  const followed = following.flatMap(({ line, first }) => {
    const row = firstOf.get(first);
    return row === undefined ? [] : [{ line, state: row.state, person: row.person_id }];
  });
  await sql`update incoming_row r set state = f.state, person_id = f.person
    from jsonb_to_recordset(${JSON.stringify(followed)}::jsonb) as f (line integer, state text, person uuid)
    where r.list_id = ${listId}::uuid and r.line = f.line`.execute(tx);
  return followed.length;
}
