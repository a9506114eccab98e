import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import type { BackupHeader } from './backup-format.ts';
import { endOfRows, formatName, formatVersion } from './backup-format.ts';
import type { BackupTable } from './backup-tables.ts';
import { tablesToBackUp } from './backup-tables.ts';
import type { OpenDatabase } from './opened-database.ts';

/**
 * Writes the log, the reference tables and the access tables as they stood at one moment; the service may go on writing meanwhile. The
 * file appears under its name only when it is whole and on the disk, readable by its owner alone: it holds people's records.
 */
export async function writeBackup(
  { db, pool }: OpenDatabase,
  file: string,
  { derived, now }: Readonly<{ derived: readonly string[]; now: () => Date }>,
): Promise<BackupHeader> {
  const tables = await tablesToBackUp(db, derived);
  const half = `${file}.${process.pid}.half`;
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // A role whose sight row security would narrow gets an error, not a backup of what it may see.
    await client.query('set local row_security = off');
    const header = await readHeader(client, tables, now());
    await writeFile(half, client, header, tables);
    await client.query('commit');
    await rename(half, file);
    return header;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
    await rm(half, { force: true });
  }
}

async function readHeader(client: pg.PoolClient, tables: readonly BackupTable[], madeAt: Date): Promise<BackupHeader> {
  const rows: Record<string, number> = {};
  for (const { name } of tables) {
    const counted = await client.query<{ count: number }>(`select count(*) as count from "${name}"`);
    rows[name] = counted.rows[0]?.count ?? 0;
  }
  const log = await client.query<{ log_id: string }>('select log_id from log_identity');
  const ran = await client.query<{ name: string }>('select name from migration order by name');
  return {
    format: formatName,
    version: formatVersion,
    madeAt: madeAt.toISOString(),
    log: log.rows[0]?.log_id ?? '',
    migrations: ran.rows.map(({ name }) => name),
    rows,
  };
}

async function writeFile(
  file: string,
  client: pg.PoolClient,
  header: BackupHeader,
  tables: readonly BackupTable[],
): Promise<void> {
  const hash = createHash('sha256');
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600 }));
  // Its failure is met at the end, or by the write that waits for it.
  written.catch(() => undefined);
  const write = async (piece: string | Buffer) => {
    hash.update(piece);
    if (!gzip.write(piece)) await Promise.race([once(gzip, 'drain'), written]);
  };
  await write(`${JSON.stringify(header)}\n`);
  for (const { name, columns, order } of tables) {
    await write(`${JSON.stringify({ table: name, columns })}\n`);
    const chosen = columns.map((column) => `"${column}"`).join(', ');
    const sorted = order === null ? '' : ` order by ${order}`;
    const rows = client.query(copyTo(`copy (select ${chosen} from "${name}"${sorted}) to stdout`));
    for await (const piece of rows) await write(piece as Buffer);
    await write(endOfRows);
  }
  gzip.end(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
  await written;
  await flush(file);
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
