import { Worker } from 'node:worker_threads';

import { failure, success, type Result } from '#platform/problems/result.ts';

import { listLimits, type Limits } from './domain/limits.ts';
import type { Row, Sheet, Spreadsheet } from './domain/sheet.ts';
import { UnreadableFile, type SpreadsheetProblem } from './domain/spreadsheet-problem.ts';
import { fileFormat } from './file-format.ts';
import { readHere } from './read-spreadsheet.ts';
import type { ReaderMessage, ReaderTask } from './reader-thread.ts';

/** A text file no longer than this is read where it is: it cannot take long, and a thread would take longer. */
const shortText = 64 * 1024;

/** Beside this file as it was written, and beside the bundle that the build makes of it. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './reader-thread.ts' : './reader-thread.js',
  import.meta.url,
);

/** Memory that one reading may take beside the service's own, in MB; a file that needs more is refused and the service goes on. */
const readerMemory = 1024;

/**
 * Reads a CSV or XLSX file that somebody sent, in a thread of its own with its own memory and time, so that no file can slow or stop the service.
 * The password opens a locked workbook; it is kept nowhere. Problems say why a file could not be read; notes, what a person should know of it.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  options: { password?: string | undefined; limits?: Limits } = {},
): Promise<Result<Spreadsheet, SpreadsheetProblem>> {
  const limits = options.limits ?? listLimits;
  if (bytes.length > limits.fileBytes) {
    return failure({ problem: 'file-too-large', values: { limitMb: Math.round(limits.fileBytes / 1024 / 1024) } });
  }
  if (bytes.length <= shortText && fileFormat(bytes) === 'text') return readShort(bytes, limits);
  const task: ReaderTask = { bytes, password: options.password, limits };
  const thread = new Worker(threadFile, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: readerMemory },
  });
  const slow = setTimeout(() => void thread.terminate(), limits.milliseconds);
  try {
    return await whatItSays(thread);
  } finally {
    clearTimeout(slow);
    await thread.terminate();
  }
}

async function readShort(bytes: Uint8Array, limits: Limits): Promise<Result<Spreadsheet, SpreadsheetProblem>> {
  try {
    return success(await readHere(bytes, undefined, limits));
  } catch (error) {
    if (error instanceof UnreadableFile) return failure(error.problem);
    throw error;
  }
}

function whatItSays(thread: Worker): Promise<Result<Spreadsheet, SpreadsheetProblem>> {
  return new Promise((resolve, reject) => {
    const sheets: (Omit<Sheet, 'rows'> & { rows: Row[] })[] = [];
    thread.on('message', (message: ReaderMessage) => {
      switch (message.says) {
        case 'sheet':
          sheets.push({ ...message.sheet, rows: [] });
          break;
        case 'rows':
          sheets[sheets.length - 1]?.rows.push(...message.rows);
          break;
        case 'done':
          resolve(success({ ...message.rest, sheets }));
          break;
        case 'problem':
          resolve(failure(message.problem));
          break;
      }
    });
    thread.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve(failure({ problem: 'unpacks-too-large', values: { limitMb: readerMemory } }));
      else reject(error);
    });
    thread.on('exit', () => resolve(failure({ problem: 'takes-too-long', values: {} })));
  });
}
