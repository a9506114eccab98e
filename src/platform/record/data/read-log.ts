import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { Entry } from '../domain/entry.ts';
import { fromRow, type EntryRow } from './entry-row.ts';

/**
 * How far a reader has come in the log: after transaction `xid`, sequence `seq`, of the log `logId`. Never compared across logs;
 * a restored log has another id, and its readers begin again.
 */
export type Cursor = Readonly<{ logId: string; xid: string; seq: number }>;

export type LogPage = Readonly<{ entries: readonly Entry[]; cursor: Cursor; isEnd: boolean }>;

/** The beginning of a log. */
export const atTheBeginning = (logId: string): Cursor => ({ logId, xid: '0', seq: 0 });

/**
 * What a log is called, in a query on `log_identity`: its id, with PostgreSQL's own count of how often the database was taken back to an earlier point or a
 * stand-by took its place in its last eight digits. What was committed may be gone then, though the id came back with the rest.
 */
export const logName = sql<string>`left(log_id::text, 28) || lower(left(pg_walfile_name(pg_current_wal_lsn()), 8))`;

export async function logId(tx: Tx): Promise<string> {
  return (await tx.selectFrom('log_identity').select(logName.as('name')).executeTakeFirstOrThrow()).name;
}

/**
 * The entries that come after a cursor, as far as the transaction's role may see them, at most `limit`.
 *
 * It never skips one. The log's order is (transaction id, sequence), and it is read only below the oldest transaction still running
 * (`pg_snapshot_xmin`): whatever commits later has that transaction's id or a higher one, and so comes after every entry given out before.
 */
export async function readLog(tx: Tx, after: Cursor, limit: number): Promise<LogPage> {
  const { rows } = await sql<EntryRow & { xid: string; seq: number }>`
    select subject_id, id, subject_kind, kind, version, happened_on, happened_to, happened_at, happened_estimated,
      written_ms, written_counter, written_device, author, team, place, body, replaces, xid::text as xid, seq
    from entry
    where (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by entry.xid, entry.seq
    limit ${limit}`.execute(tx);
  const last = rows[rows.length - 1];
  return {
    entries: rows.map(fromRow),
    cursor: last === undefined ? after : { logId: after.logId, xid: last.xid, seq: last.seq },
    isEnd: rows.length < limit,
  };
}
