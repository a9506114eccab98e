import { parentPort, workerData } from 'node:worker_threads';

import type { Limits } from './domain/limits.ts';
import type { Row, Sheet, Spreadsheet } from './domain/sheet.ts';
import { UnreadableFile, type SpreadsheetProblem } from './domain/spreadsheet-problem.ts';
import { readHere } from './read-spreadsheet.ts';

export type ReaderTask = Readonly<{ bytes: Uint8Array; password: string | undefined; limits: Limits }>;

/** What the reader's thread says: sheets in pieces, so that taking them in never holds up the pages; then the rest, or the problem. */
export type ReaderMessage =
  | Readonly<{ says: 'sheet'; sheet: Omit<Sheet, 'rows'> }>
  | Readonly<{ says: 'rows'; rows: readonly Row[] }>
  | Readonly<{ says: 'done'; rest: Omit<Spreadsheet, 'sheets'> }>
  | Readonly<{ says: 'problem'; problem: SpreadsheetProblem }>;

const rowsAtATime = 500;
const say = (message: ReaderMessage): void => parentPort?.postMessage(message);

if (parentPort !== null) {
  const { bytes, password, limits } = workerData as ReaderTask;
  try {
    const { sheets, ...rest } = await readHere(bytes, password, limits);
    for (const { rows, ...sheet } of sheets) {
      say({ says: 'sheet', sheet });
      for (let at = 0; at < rows.length; at += rowsAtATime)
        say({ says: 'rows', rows: rows.slice(at, at + rowsAtATime) });
    }
    say({ says: 'done', rest });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    say({ says: 'problem', problem: error.problem });
  }
}
