import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import { sql } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { BackupHeader, BackupTableHead } from './backup-format.ts';
import { migrate, migrationFiles } from './migrate.ts';
import type { OpenDatabase } from './opened-database.ts';
import type { BackupReader } from './read-backup.ts';
import { onlyLooking, readBackup } from './read-backup.ts';

/** `rebuild` makes everything derived again from the log. */
export type RestoreNeeds = Readonly<{
  migrations: string;
  rebuild(): Promise<unknown>;
  tell(words: string): void;
  /** Removes what may not come back, within the transaction that it is given: that of the rows, and once more after the later migrations. */
  erase(client: pg.PoolClient): Promise<number>;
}>;

/**
 * Restores a backup into an empty database. The file is read to its end and checked before anything is touched. The schema is brought to
 * where it was when the backup was made, the rows go in by one transaction, and then this version's later migrations run on them, as they
 * would have in an upgrade. Answers that were taken back after the backup was made are removed by the same transaction. The log becomes a new log (it has another identity) with the same entries in the same order.
 */
export async function restoreBackup(database: OpenDatabase, file: string, needs: RestoreNeeds): Promise<BackupHeader> {
  const { db } = database;
  needs.tell('Checking the file.');
  const header = await readBackup(file, onlyLooking);
  requireKnown(header, needs.migrations);
  if (!(await isEmpty(db))) {
    throw new AlongsideError(
      'ALO-BACKUP-003',
      'The database holds records already. A backup is only restored into an empty one: name another by DATABASE_URL, or another folder by ALONGSIDE_DATA.',
      { status: 409 },
    );
  }
  await startOver(db);
  await migrate(db, needs.migrations, needs.tell, header.migrations);
  await inTransaction(database.pool, async (client) => {
    await load(client, file, header, needs.tell);
    await needs.erase(client);
  });
  await migrate(db, needs.migrations, needs.tell);
  // A backup from before withdrawals has a schema in which nothing can be removed.
  await inTransaction(database.pool, (client) => needs.erase(client));
  await finishRestoration(database, needs);
  return header;
}

/**
 * Makes what is derived from a restored log, if that is still owed: a restore that was killed after its rows were committed leaves it
 * so, and the next start finishes it. True if it did.
 */
export async function finishRestoration(
  { db }: Pick<OpenDatabase, 'db'>,
  { rebuild, tell }: Pick<RestoreNeeds, 'rebuild' | 'tell'>,
): Promise<boolean> {
  const owed = await sql`select 1 from restoration where derived_at is null`.execute(db);
  if (owed.rows.length === 0) return false;
  tell('Making everything again that follows from the log.');
  await rebuild();
  await sql`update restoration set derived_at = now() where derived_at is null`.execute(db);
  return true;
}

function requireKnown(header: BackupHeader, folder: string): void {
  const known = new Set(migrationFiles(folder).map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new AlongsideError(
    'ALO-BACKUP-002',
    `A newer version of Alongside wrote this backup: it knows migration ${unknown[0]} and this version does not. Restore it with that version.`,
    { status: 409 },
  );
}

/** True if there is nothing that a restore could destroy: nothing at all, or no more than a first start puts there. */
async function isEmpty(db: OpenDatabase['db']): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('public.entry') is not null as exists`.execute(db);
  if (rows[0]?.exists !== true) return true;
  const found = await sql`
    select 1 where exists (select from entry) or exists (select from audit_event)
      or exists (select from app_user) or exists (select from team) or exists (select from place)`.execute(db);
  return found.rows.length === 0;
}

/** Only ever called on a database in which nobody has written anything. */
async function startOver(db: OpenDatabase['db']): Promise<void> {
  const { rows } = await sql`select 1 where to_regclass('public.migration') is not null`.execute(db);
  if (rows.length === 0) return;
  await db.transaction().execute(async (tx) => {
    await sql`drop schema if exists pgboss cascade`.execute(tx);
    await sql`drop schema public cascade`.execute(tx);
    await sql`create schema public`.execute(tx);
  });
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function load(
  client: pg.PoolClient,
  file: string,
  header: BackupHeader,
  tell: (words: string) => void,
): Promise<void> {
  // Migrations put a few rows of their own into tables that the backup holds too.
  for (const name of Object.keys(header.rows).reverse()) await client.query(`delete from "${name}"`);
  await readBackup(file, intoTables(client, tell));
  await client.query('insert into restoration (from_log, made_at) values ($1, $2)', [header.log, header.madeAt]);
}

function intoTables(client: pg.PoolClient, tell: (words: string) => void): BackupReader {
  let copy: ReturnType<typeof copyInto> | null = null;
  return {
    header: async () => {},
    table: async (head) => {
      tell(`Restoring ${head.table}`);
      copy = copyInto(client, head);
      return copy.write;
    },
    endOfTable: async (head) => {
      await copy?.end();
      await advanceSequences(client, head);
    },
  };
}

function copyInto(client: pg.PoolClient, { table, columns }: BackupTableHead) {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  const done = finished(stream);
  done.catch(() => undefined);
  return {
    write: async (rows: Buffer) => {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), done]);
    },
    end: async () => {
      stream.end();
      await done;
    },
  };
}

/** Numbers that the database hands out go on after those that were restored. */
async function advanceSequences(client: pg.PoolClient, { table, columns }: BackupTableHead): Promise<void> {
  for (const column of columns) {
    const { rows } = await client.query<{ name: string | null }>('select pg_get_serial_sequence($1, $2) as name', [
      `"${table}"`,
      column,
    ]);
    const name = rows[0]?.name;
    if (name)
      await client.query(`select setval($1, max("${column}")) from "${table}" having max("${column}") is not null`, [
        name,
      ]);
  }
}
