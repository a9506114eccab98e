import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

import type { z } from 'zod';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { BackupHeader, BackupTableHead } from './backup-format.ts';
import { countLines, endOfRows, formatVersion, headerShape, sealShape, tableShape } from './backup-format.ts';

/** What a reader does with a backup. Rows come in pieces of whole lines, as COPY takes them. */
export type BackupReader = Readonly<{
  header(header: BackupHeader): Promise<void>;
  table(head: BackupTableHead): Promise<(rows: Buffer) => Promise<void>>;
  endOfTable(head: BackupTableHead): Promise<void>;
}>;

/** A reader that only looks, for checking a file before anything is done with it. */
export const onlyLooking: BackupReader = {
  header: async () => {},
  table: async () => async () => {},
  endOfTable: async () => {},
};

/**
 * Hands the parts of a backup to `reader` and gives back its header. Throws ALO-BACKUP-001 where the file is not a backup, ends early, or
 * was changed: possibly only after the last rows, so a reader that writes must be able to undo it all.
 */
export async function readBackup(file: string, reader: BackupReader): Promise<BackupHeader> {
  const source = new Lines(file);
  const header = parse(headerShape, await source.line());
  if (header.version > formatVersion) {
    throw new AlongsideError(
      'ALO-BACKUP-002',
      'A newer version of Alongside wrote this backup. Restore it with that version.',
      {
        status: 409,
      },
    );
  }
  await reader.header(header);
  for (const [name, rows] of Object.entries(header.rows)) {
    const head = parse(tableShape, await source.line());
    if (head.table !== name) throw damaged();
    const take = await reader.table(head);
    if ((await source.rows(take)) !== rows) throw damaged();
    await reader.endOfTable(head);
  }
  const digest = source.digest();
  if (parse(sealShape, await source.line()).sha256 !== digest || !(await source.isAtEnd())) throw damaged();
  return header;
}

function parse<Shape extends z.ZodType>(shape: Shape, line: string): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(line));
  } catch (cause) {
    throw damaged(cause);
  }
}

const damaged = (cause?: unknown) =>
  new AlongsideError(
    'ALO-BACKUP-001',
    'This file is not a whole backup: it ends early, was changed, or is something else. Nothing was restored.',
    {
      status: 400,
      cause,
    },
  );

class Lines {
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #hash = createHash('sha256');
  #rest: Buffer = Buffer.alloc(0);

  constructor(file: string) {
    const read = createReadStream(file);
    const unpacked = createGunzip({ chunkSize: 1 << 18 });
    read.once('error', (error) => unpacked.destroy(error));
    this.#pieces = read.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  async line(): Promise<string> {
    const longest = 1 << 24;
    let end = this.#rest.indexOf(10);
    while (end === -1) {
      if (this.#rest.length > longest || !(await this.#more())) throw damaged();
      end = this.#rest.indexOf(10);
    }
    return this.#take(end + 1).toString('utf8');
  }

  /** Passes on the rows of one table and says how many there were. */
  async rows(take: (rows: Buffer) => Promise<void>): Promise<number> {
    let count = 0;
    for (;;) {
      const end = this.#endOfRows();
      // Only whole lines are passed on, so what is left begins where a line begins.
      const upTo = end ?? this.#rest.lastIndexOf(10) + 1;
      if (upTo > 0) {
        const piece = this.#take(upTo);
        count += countLines(piece);
        await take(piece);
      }
      if (end !== null) {
        this.#take(endOfRows.length);
        return count;
      }
      if (!(await this.#more())) throw damaged();
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#more());
  }

  #endOfRows(): number | null {
    if (this.#rest.subarray(0, endOfRows.length).equals(endOfRows)) return 0;
    const at = this.#rest.indexOf('\n\\.\n');
    return at === -1 ? null : at + 1;
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#hash.update(taken);
    return taken;
  }

  async #more(): Promise<boolean> {
    let next: IteratorResult<Buffer>;
    try {
      next = await this.#pieces.next();
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT')
        throw new AlongsideError('ALO-BACKUP-001', 'There is no such file.', { status: 400, cause });
      throw code?.startsWith('Z_') ? damaged(cause) : cause;
    }
    if (next.done) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
