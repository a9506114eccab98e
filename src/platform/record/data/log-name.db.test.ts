import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openCluster, superuser, type Cluster } from '#platform/database/embedded-cluster.ts';
import { tryPort } from '#platform/runtime/free-port.ts';

import { logName } from './read-log.ts';

/** A database that keeps what taking it back to an earlier point needs, as a large installation has it. */
let folder: string;
let cluster: Cluster;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-log-name-'));
  chmodSync(folder, 0o711);
  cluster = await openCluster(join(folder, 'data'), { durable: false });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the database, does this with its address, and stops it. */
async function whileItRuns<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const port = (await tryPort(0)) ?? 0;
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', wal_level: 'replica' };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = cluster.account.spawn(cluster.binaries.postgres, ['-D', cluster.data, ...words], 'ignore');
  const ended = once(server, 'exit');
  const url = `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/postgres`;
  try {
    await takesWrites(url);
    return await work(url);
  } finally {
    // Its number as the database wrote it down: what was spawned may have been another program's.
    process.kill(Number(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
    await ended;
  }
}

async function takesWrites(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ waits: boolean }>('select pg_is_in_recovery() as waits');
      if (rows[0]?.waits === false) return;
    } catch (error) {
      if (tries > 300) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(100);
  }
}

const nameIn = (url: string): Promise<string> =>
  whileConnected(url, async (db) => {
    const row = await db.selectFrom('log_identity').select(logName.as('name')).executeTakeFirstOrThrow();
    return row.name;
  });

async function whileConnected<Value>(
  url: string,
  work: (db: Kysely<{ log_identity: { log_id: string } }>) => Promise<Value>,
): Promise<Value> {
  const db = new Kysely<{ log_identity: { log_id: string } }>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1 }) }),
  });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const id = '6f1c2b54-90a3-4d3e-8f21-5b7c9d0e1f2a';

test('a log keeps its name over a restart, and has another once the database was taken back to an earlier point', async () => {
  const first = await whileItRuns(async (url) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`create table log_identity (log_id uuid); insert into log_identity values ('${id}')`);
    await client.end();
    return nameIn(url);
  });
  expect(first).toMatch(/^6f1c2b54-90a3-4d3e-8f21-5b7c[0-9a-f]{8}$/);
  expect(await whileItRuns(nameIn)).toBe(first);

  for (const [name, words] of [
    ['recovery.signal', ''],
    ['postgresql.auto.conf', "restore_command = 'false'\n"],
  ] as const) {
    writeFileSync(join(cluster.data, name), words);
    cluster.account.own(join(cluster.data, name));
  }
  const after = await whileItRuns(nameIn);
  expect(after).not.toBe(first);
  expect(after.slice(0, 28)).toBe(first.slice(0, 28));
});
