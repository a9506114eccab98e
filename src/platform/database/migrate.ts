import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { CompiledQuery, sql } from 'kysely';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Database } from './requester.ts';

declare module '#platform/database/tables.ts' {
  interface Tables {
    migration: MigrationTable;
  }
}

type MigrationTable = { name: string; checksum: string; applied_at: Date };

type MigrationFile = Readonly<{ name: string; text: string; checksum: string }>;

/** Any number, as long as it is ours: two processes that start at once take turns. */
const migrationLock = 4_218_001;

/**
 * Brings the database up to the plain SQL files of `folder`, in the order of their names, each in a transaction of its own, and gives
 * back the names it ran; with `only`, no others are run. Refuses where a file that has run was changed since, or where the database is newer than the files.
 */
export async function migrate(
  db: Database,
  folder: string,
  tell?: (words: string) => void,
  only?: readonly string[],
): Promise<readonly string[]> {
  const files = migrationFiles(folder).filter(({ name }) => only?.includes(name) ?? true);
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(migrationLock)})`.execute(connection);
    try {
      const waiting = await waitingFiles(connection, files);
      for (const file of waiting) {
        tell?.(`Migration ${file.name}`);
        await run(connection, file);
      }
      return waiting.map((file) => file.name);
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(migrationLock)})`.execute(connection);
    }
  });
}

export function migrationFiles(folder: string): readonly MigrationFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name: basename(name, '.sql'), text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

async function waitingFiles(db: Database, files: readonly MigrationFile[]): Promise<readonly MigrationFile[]> {
  await sql`create table if not exists migration
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(db);
  const ran = await sql<MigrationTable>`select * from migration order by name`.execute(db);
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum } of ran.rows) {
    const file = byName.get(name);
    if (!file) {
      throw new AlongsideError(
        'ALO-DATABASE-007',
        `The database has migration ${name}, which this version of Alongside does not know: a newer version has used it. Start that version.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new AlongsideError(
        'ALO-DATABASE-008',
        `Migration ${name} was changed after this database ran it. Put the file back as it was; changes go into a new file.`,
      );
    }
    byName.delete(name);
  }
  return [...byName.values()];
}

async function run(db: Database, file: MigrationFile): Promise<void> {
  await db.transaction().execute(async (tx) => {
    try {
      await tx.executeQuery(CompiledQuery.raw(file.text));
    } catch (cause) {
      throw new AlongsideError('ALO-DATABASE-009', `Migration ${file.name} failed: ${(cause as Error).message}`, {
        cause,
      });
    }
    await sql`insert into migration (name, checksum) values (${file.name}, ${file.checksum})`.execute(tx);
  });
}
