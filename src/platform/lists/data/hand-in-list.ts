import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { Sheet, Spreadsheet } from '#platform/spreadsheets/domain/sheet.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { readSpreadsheet } from '#platform/spreadsheets/spreadsheet-reader.ts';

import type { ListConcern, Reading } from '../domain/incoming-list.ts';
import { actingAs, auditList, startComparing, type Actor, type ListDesk } from './list-desk.ts';
import type { ListPlace } from './list-places.ts';
import type { ListPurpose } from './list-purpose.ts';
import { hashOfFile, receiveList, type Received } from './receive-list.ts';

/** A file as it was handed in. `sheet` names the one to read, where the sender says so. */
export type FileHandedIn = Readonly<{
  fileName: string;
  bytes: Uint8Array;
  password?: string | undefined;
  sheet?: string | undefined;
}>;

/** A list that was read and can be kept: for which place and team, on which day, its rows, and what is to be confirmed of it. */
export type ListToKeep<Read> = Readonly<{
  placeId: string | null;
  teamId: string;
  on: LocalDate;
  reading: Reading;
  concerns: readonly ListConcern[];
  rows: readonly (Read & Readonly<{ line: number; written: Readonly<Record<string, string>> }>)[];
}>;

/** A problem of a feature's own, with what its words may name. */
export type OwnProblem<Name extends string> = Readonly<{
  problem: Name;
  values: Readonly<Record<string, string | number>>;
}>;

/** What a feature does with a file: reads the sheets, then makes of them a list to keep, knowing the sites that the actor may see. */
export type HandingIn<List, Read, Name extends string> = Readonly<{
  readSheets(sheets: readonly Sheet[], asked: string): Result<List, OwnProblem<Name>>;
  makeList(
    tx: Tx,
    list: List,
    file: Readonly<{ notes: Spreadsheet['notes']; hash: string }>,
    places: readonly ListPlace[],
  ): Promise<Result<ListToKeep<Read>, OwnProblem<Name>>>;
}>;

/**
 * Takes a file in: reads it, keeps its rows for the team that reviews them, and has them compared with the record. The file itself and its password are
 * not kept, and of a file that cannot be read nothing is.
 */
export async function handInList<List, Read, Name extends string>(
  desk: ListDesk,
  actor: Actor,
  file: FileHandedIn,
  purpose: ListPurpose<Read>,
  { readSheets, makeList }: HandingIn<List, Read, Name>,
): Promise<Result<Received, SpreadsheetProblem | OwnProblem<Name>>> {
  const spreadsheet = await readSpreadsheet(file.bytes, { password: file.password });
  if (!spreadsheet.ok) return spreadsheet;
  const asked = file.sheet?.trim() ?? '';
  const read = readSheets(spreadsheet.value.sheets, asked);
  if (!read.ok) return read;
  const hash = hashOfFile(file.bytes);
  const received = await actingAs(
    desk.db,
    actor,
  )(async (tx): Promise<Result<Received, OwnProblem<Name>>> => {
    const list = await makeList(tx, read.value, { notes: spreadsheet.value.notes, hash }, await desk.readPlaces(tx));
    if (!list.ok) return failure(...list.problems);
    const { rows, ...rest } = list.value;
    const kept = await receiveList(
      tx,
      {
        ...rest,
        id: desk.newId(),
        sort: purpose.sort,
        fileName: file.fileName,
        fileHash: hash,
        sheet: asked.toLowerCase(),
        rows: rows.map((row) => ({ line: row.line, written: row.written, read: row })),
      },
      actor.as === 'requester' ? actor.requester : null,
    );
    await auditList(tx, purpose.sort, kept.isNew ? 'received' : 'received-again', kept.id);
    return success(kept);
  });
  if (received.ok && received.value.id !== null)
    await startComparing(desk, received.value.id, received.value.rows, purpose);
  return received;
}
