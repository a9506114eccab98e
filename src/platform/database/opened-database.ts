import type pg from 'pg';

import type { Database } from './requester.ts';

/**
 * The database while it is open. `url` changes if a killed server comes back on another port. `close` waits for running queries, and
 * stops the embedded server if no other process of ours uses it.
 */
export type OpenDatabase = Readonly<{
  db: Database;
  pool: pg.Pool;
  url: string;
  /** False while a killed server is being started again; pages then answer 503 at once. */
  isAvailable(): boolean;
  close(): Promise<void>;
}>;
