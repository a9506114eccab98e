import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { asRecorder } from '#platform/database/requester.ts';
import type { ListPlace } from '#platform/lists/data/list-places.ts';
import { hashOfFile, receivedElsewhere, receiveList, type Received } from '#platform/lists/data/receive-list.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import { readSpreadsheet } from '#platform/spreadsheets/spreadsheet-reader.ts';
import type { Note } from '#platform/spreadsheets/domain/sheet.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { holdsOn } from '#features/places/index.ts';

import { concernsOf } from '../domain/concerns.ts';
import { describeList } from '../domain/describe-list.ts';
import { readList, type ListProblem, type ReadList } from '../domain/read-list.ts';

/** A file as it was handed in. */
export type FileHandedIn = Readonly<{
  fileName: string;
  bytes: Uint8Array;
  password?: string | undefined;
  sheet?: string | undefined;
}>;

/** A file that could be read, before it is kept. */
export type FileRead = Readonly<{
  list: ReadList;
  notes: readonly Note[];
  fileName: string;
  fileHash: string;
  sheetAsked: string;
}>;

export type FileProblem =
  SpreadsheetProblem | Readonly<{ problem: ListProblem; values: Readonly<Record<string, never>> }>;

/** Reads the people out of a file; outside any transaction, as it may take seconds. */
export async function readArrivalsFile(file: FileHandedIn, today: LocalDate): Promise<Result<FileRead, FileProblem>> {
  const spreadsheet = await readSpreadsheet(file.bytes, { password: file.password });
  if (!spreadsheet.ok) return spreadsheet;
  const sheetAsked = file.sheet?.trim() ?? '';
  const list = readList(spreadsheet.value.sheets, {
    sort: 'arrivals',
    today,
    ...(sheetAsked !== '' && { sheet: sheetAsked }),
  });
  if (!list.ok) return failure(...list.problems.map((problem) => ({ problem, values: {} })));
  return success({
    list: list.value,
    notes: spreadsheet.value.notes,
    fileName: file.fileName,
    fileHash: hashOfFile(file.bytes),
    sheetAsked,
  });
}

export type ListToKeep = Readonly<{
  id: string;
  read: FileRead;
  place: ListPlace & { teamId: string };
  places: readonly ListPlace[];
  on: LocalDate;
  today: LocalDate;
}>;

/** Keeps a list of arrivals for the team that answers for the place to review. The same file for the same place is kept once. */
export async function keepArrivals(
  tx: Tx,
  { id, read, place, places, on, today }: ListToKeep,
  sender: Requester | null,
): Promise<Received> {
  const { list, notes, fileName, fileHash, sheetAsked } = read;
  const elsewhere = await asRecorder(tx, (inside) => receivedElsewhere(inside, 'arrivals', fileHash, place.id));
  const concerns = concernsOf(list, {
    place: { ...place, isOpen: holdsOn({ from: place.openedOn, to: place.closedOn }, on) },
    places,
    on,
    today,
    notes,
    elsewhere: elsewhere.length === 0 ? null : (places.find((each) => each.id === elsewhere[0])?.name ?? '-'),
  });
  return receiveList(
    tx,
    {
      id,
      sort: 'arrivals',
      placeId: place.id,
      teamId: place.teamId,
      on,
      fileName,
      fileHash,
      sheet: sheetAsked.toLowerCase(),
      reading: {
        sheet: list.sheet,
        columns: list.columns,
        notes: [...list.notes, ...notes.map(({ note, ...values }) => ({ says: `spreadsheets.note.${note}`, values }))],
        skipped: list.skipped,
        summary: describeList(list),
      },
      concerns,
      rows: list.rows.map((row) => ({ line: row.line, written: row.written, read: row })),
    },
    sender,
  );
}
