import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows going into one table over one connection, in one transaction, as fast as the database takes them. */
export type CopyInto = Readonly<{
  write(lines: string): Promise<void>;
  /** Commits what was written. */
  end(): Promise<void>;
  /** Gives it all up. */
  abandon(): Promise<void>;
}>;

const pieceLength = 1 << 18;

/** Opens a COPY into `table` on a connection of its own. Names come from code, never from a request. */
export async function copyInto(pool: pg.Pool, table: string, columns: readonly string[]): Promise<CopyInto> {
  const client = await pool.connect();
  await client.query('begin');
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure = error;
  });
  let waiting = '';
  const flush = async () => {
    if (failure !== null) throw failure as Error;
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !stream.write(piece)) await once(stream, 'drain');
  };
  return {
    write: async (lines) => {
      waiting += lines;
      if (waiting.length >= pieceLength) await flush();
    },
    end: async () => {
      await flush();
      stream.end();
      await finished(stream);
      await client.query('commit');
      client.release();
    },
    abandon: async () => {
      stream.destroy();
      client.release(true);
      return Promise.resolve();
    },
  };
}
