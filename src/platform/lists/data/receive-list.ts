import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { ListConcern, ListSort, Reading } from '../domain/incoming-list.ts';
import './list-tables.ts';

export type ListToReceive = Readonly<{
  id: string;
  sort: ListSort;
  placeId: string | null;
  teamId: string;
  on: LocalDate;
  fileName: string;
  fileHash: string;
  sheet: string;
  reading: Reading;
  concerns: readonly ListConcern[];
  /** `written` is what the row's fingerprint is made of; `read` what the feature made of it. */
  rows: readonly Readonly<{ line: number; written: Readonly<Record<string, string>>; read: unknown }>[];
}>;

/** `isNew` is false where this very file was received before and not undone; nothing is then added. `id` is null where the sender may not see that list. */
export type Received = Readonly<{ id: string | null; isNew: boolean; rows: number }>;

const rowsAtATime = 2000;

/** Keeps a list and its rows. The file itself is not kept. `sender` is null at the machine itself. */
export async function receiveList(tx: Tx, list: ListToReceive, sender: Requester | null): Promise<Received> {
  const inserted = await tx
    .insertInto('incoming_list')
    .values({
      id: list.id,
      sort: list.sort,
      place_id: list.placeId,
      team_id: list.teamId,
      on_date: list.on,
      file_name: plainFileName(list.fileName),
      file_hash: list.fileHash,
      sheet: list.sheet,
      row_count: list.rows.length,
      received_by: sender?.userId ?? null,
      received_team: sender?.teamId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n)
    return { ...(await findReceived(tx, list)), isNew: false, rows: list.rows.length };
  await tx
    .insertInto('list_review')
    .values({
      list_id: list.id,
      team_id: list.teamId,
      reading: JSON.stringify(list.reading),
      concerns: JSON.stringify(list.concerns),
    })
    .execute();
  for (let at = 0; at < list.rows.length; at += rowsAtATime) {
    const rows = list.rows.slice(at, at + rowsAtATime).map(({ line, written, read }) => ({
      line,
      fingerprint: fingerprint(list.sort, list.placeId, written),
      read,
    }));
    await sql`insert into incoming_row (list_id, line, team_id, fingerprint, read)
      select ${list.id}::uuid, line, ${list.teamId}::uuid, fingerprint, read
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (line integer, fingerprint text, read jsonb)`.execute(
      tx,
    );
  }
  return { id: list.id, isNew: true, rows: list.rows.length };
}

/** Names a file by its bytes. */
export function hashOfFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The other places for which this very file was received, newest first. */
export async function receivedElsewhere(
  tx: Tx,
  sort: ListSort,
  fileHash: string,
  placeId: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('incoming_list')
    .select('place_id')
    .where('sort', '=', sort)
    .where('file_hash', '=', fileHash)
    .where('is_undone', '=', false)
    .where('place_id', 'is not', null)
    .where('place_id', '<>', placeId)
    .orderBy('received_at', 'desc')
    .execute();
  return rows.flatMap(({ place_id }) => place_id ?? []);
}

async function findReceived(tx: Tx, list: ListToReceive): Promise<{ id: string | null }> {
  const row = await tx
    .selectFrom('incoming_list')
    .select('id')
    .where('sort', '=', list.sort)
    .where('file_hash', '=', list.fileHash)
    .where('sheet', '=', list.sheet)
    .where('is_undone', '=', false)
    .where((where) =>
      list.placeId === null
        ? where.and([where('place_id', 'is', null), where('team_id', '=', list.teamId)])
        : where('place_id', '=', list.placeId),
    )
    .executeTakeFirst();
  return { id: row?.id ?? null };
}

/** The same for the same words in the same columns, whatever their order, of the same sort of list for the same place. A running number says nothing. */
function fingerprint(sort: ListSort, placeId: string | null, written: Readonly<Record<string, string>>): string {
  const cells = Object.entries(written)
    .filter(([heading]) => !/^(no\.?|#1?|s\.?\s?no\.?|number|row)$/i.test(heading))
    .map(([heading, text]) => [heading.toLowerCase(), text.replace(/\s+/g, ' ').trim()])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sort, placeId, cells]))
    .digest('base64url');
}

/** The last part of whatever path the sender's device gave, without what nothing can show. */
function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? '';
  return (
    last
      .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
      .toWellFormed()
      .slice(0, 200) || '-'
  );
}
