import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

import { PlanKeepingClient } from './kept-plan.ts';
import type { Database } from './requester.ts';
import type { Tables } from './tables.ts';

type Connected = Readonly<{ db: Database; pool: pg.Pool; disconnect(): Promise<void> }>;

/** Every connection of ours carries a name that starts with this, so that an administrator can tell them apart. */
export const applicationName = 'alongside';

/**
 * A pool on `url` and Kysely on top of it. Civil dates stay `YYYY-MM-DD` strings; int8 is a number where JavaScript can hold it exactly
 * and a string beyond that. `disconnect` waits for what runs.
 */
export function connect(url: string, options: pg.PoolConfig = {}): Connected {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    // A load of the log holds one for each derived table, and one for the log.
    max: 14,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
    Client: PlanKeepingClient,
    ...options,
  });
  pool.on('error', droppedByPool);
  pool.on('connect', (client) => client.on('error', droppedByPool));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const disconnect = async () => {
    await db.destroy();
    // Kysely ends the pool only if it has used it itself.
    if (!pool.ending) await pool.end();
  };
  return { pool, db, disconnect };
}

/** A lost connection is dropped by the pool; whoever was using it gets the error from the query itself. Unheard, it would end the process. */
function droppedByPool(): void {}

const int8 = 20;
const int8Array = 1016;
const date = 1082;
const dateArray = 1182;
const textArray = defaultParser(1009) as (text: string) => string[];

/** We never ask for binary results, so a value always comes as text. */
function getTypeParser(type: number): (text: string) => unknown {
  if (type === date) return (text) => text;
  if (type === dateArray) return textArray;
  if (type === int8) return exactNumber;
  if (type === int8Array) return (text) => textArray(text).map(exactNumber);
  return defaultParser(type);
}

/** Looks up, by the number of a type, how `pg` would read it; its typings know types only as an enumeration. */
function defaultParser(type: number): (text: string) => unknown {
  return (pg.types.getTypeParser as (type: number) => (text: string) => unknown)(type);
}

function exactNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}
