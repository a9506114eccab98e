import { closeSync, openSync, readSync } from 'node:fs';

const chunk = 4 * 1024 * 1024;
/** A row that is longer is a quote that was never closed. */
const longestRow = 64 * 1024 * 1024;

const newLine = 10;
const carriageReturn = 13;
const quote = 34;
const space = 32;

/** Takes cells as they lie in the file's bytes, without quotes and blanks around them; doubled quotes inside are left doubled. */
export type RowReader = Readonly<{
  cell(bytes: Uint8Array, from: number, to: number, column: number): void;
  /** All cells of a row have been given; `line` counts rows of the file from 1. False ends the reading. */
  row(cells: number, line: number): boolean;
}>;

export type CsvFault = 'utf-16' | 'open-quote';

/**
 * Goes through a file of UTF-8 in pieces, cell by cell, without making strings: files of hundreds of megabytes in seconds. A row that crosses two pieces is given again from its start, so a reader must not count
 * before `row`. Empty lines are passed over. Null where all went well.
 */
export function eachRowOfBytes(file: string, delimiter: number, reader: RowReader): CsvFault | null {
  const handle = openSync(file, 'r');
  try {
    let buffer = new Uint8Array(chunk);
    let held = 0;
    let line = 0;
    let isFirst = true;
    for (;;) {
      const read = readSync(handle, buffer, held, buffer.length - held, null);
      held += read;
      let from = 0;
      if (isFirst) {
        if ((buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff)) return 'utf-16';
        if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) from = 3;
        isFirst = false;
      }
      const isLast = read === 0;
      for (;;) {
        const end = readRow(buffer, from, held, isLast, delimiter, reader);
        if (end === null) break;
        line += 1;
        if (end.cells > 0 && !reader.row(end.cells, line)) return null;
        from = end.next;
      }
      if (isLast) return from < held ? 'open-quote' : null;
      buffer.copyWithin(0, from, held);
      held -= from;
      if (held === buffer.length) {
        if (buffer.length >= longestRow) return 'open-quote';
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
    }
  } finally {
    closeSync(handle);
  }
}

type RowEnd = Readonly<{ cells: number; next: number }>;

/** One row; null where it goes on beyond what is held. */
function readRow(
  bytes: Uint8Array,
  start: number,
  held: number,
  isLast: boolean,
  delimiter: number,
  reader: RowReader,
): RowEnd | null {
  if (start >= held) return null;
  let at = start;
  for (let column = 0; ; column += 1) {
    let from = at;
    let to: number;
    if (bytes[at] === quote) {
      const close = closingQuote(bytes, at + 1, held);
      if (close < 0 || (close + 1 >= held && !isLast)) return null;
      from = at + 1;
      to = close;
      at = close + 1;
      while (at < held && bytes[at] !== delimiter && bytes[at] !== newLine) at += 1;
    } else {
      while (at < held) {
        const byte = bytes[at];
        if (byte === delimiter || byte === newLine) break;
        at += 1;
      }
      to = at;
    }
    if (at >= held && !isLast) return null;
    if (to > from && bytes[to - 1] === carriageReturn) to -= 1;
    while (to > from && bytes[to - 1] === space) to -= 1;
    while (from < to && bytes[from] === space) from += 1;
    const isEnd = at >= held || bytes[at] === newLine;
    if (isEnd && column === 0 && from === to) return { cells: 0, next: Math.min(at + 1, held) };
    reader.cell(bytes, from, to, column);
    at += 1;
    if (isEnd) return { cells: column + 1, next: Math.min(at, held) };
  }
}

function closingQuote(bytes: Uint8Array, from: number, held: number): number {
  for (let at = from; at < held; at += 1) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] !== quote || at + 1 >= held) return at;
    at += 1;
  }
  return -1;
}
