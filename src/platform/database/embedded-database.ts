import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';

import { connect } from './connect.ts';
import type { Cluster } from './embedded-cluster.ts';
import { openCluster } from './embedded-cluster.ts';
import type { Presence } from './embedded-presence.ts';
import { joinServer } from './embedded-presence.ts';
import { serverUrl } from './embedded-server.ts';
import type { OpenDatabase } from './opened-database.ts';

const name = 'alongside';
const longestPauseMs = 10_000;

/**
 * The database on the PostgreSQL that we bring and look after: if its server dies, another is started on the same data, and until it
 * answers `isAvailable` is false and queries fail with an error that `isDatabaseUnavailable` knows.
 */
export async function openEmbeddedDatabase(dataFolder: string, tell: (words: string) => void): Promise<OpenDatabase> {
  const options = { durable: true, tell };
  const cluster = await openCluster(dataFolder, options);
  let restarting: Promise<void> | null = null;
  let isClosing = false;

  const lost = () => {
    if (isClosing) return;
    tell('The database went away; starting it again.');
    restarting = restart().finally(() => (restarting = null));
  };
  const restart = async () => {
    for (let pauseMs = 100; !isClosing; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        presence = await joinServer(cluster, options, lost);
        pool.options.connectionString = serverUrl(cluster, presence.port, name);
        tell('The database is back.');
        return;
      } catch (error) {
        tell(`The database is not back yet: ${(error as Error).message}`);
        await pause(pauseMs);
      }
    }
  };

  let presence = await joinServer(cluster, options, lost);
  await createDatabase(cluster, presence);
  const { db, pool, disconnect } = connect(serverUrl(cluster, presence.port, name));
  return {
    db,
    pool,
    get url() {
      return serverUrl(cluster, presence.port, name);
    },
    isAvailable: () => restarting === null,
    close: async () => {
      isClosing = true;
      await disconnect();
      await restarting;
      await presence.leave();
    },
  };
}

async function createDatabase(cluster: Cluster, { port }: Presence): Promise<void> {
  const { db, disconnect } = connect(serverUrl(cluster, port, 'postgres'), { max: 1 });
  const duplicate = '42P04';
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`.execute(db);
    if (found.rows.length === 0) await sql`create database ${sql.id(name)}`.execute(db);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== duplicate && code !== '23505') throw error;
  } finally {
    await disconnect();
  }
}
