import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import type { Cluster } from './embedded-cluster.ts';
import type { ServerOptions } from './embedded-server.ts';
import { ensureServer, serverUrl, stopServer } from './embedded-server.ts';
import { isDatabaseUnavailable } from './unavailable.ts';

/** One process's use of the server it shares with others. `leave` stops the server if nobody else is using it. */
export type Presence = Readonly<{ port: number; leave(): Promise<void> }>;

/** Each process that uses the server holds this lock shared; who gets it alone is the last. */
const presenceLock = 4_218_003;
const patienceMs = 60_000;

/**
 * Starts or finds the server and says "I am here" on a connection of its own, for as long as the process lives; kill -9 included, since the
 * lock goes with the connection. `onLost` is called once if the server goes away before `leave`.
 */
export async function joinServer(cluster: Cluster, options: ServerOptions, onLost: () => void): Promise<Presence> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const port = await ensureServer(cluster, options);
    const client = await present(serverUrl(cluster, port, 'postgres'), Date.now() > giveUpAt);
    if (client) return stay(client, cluster, port, onLost);
    await pause(100);
  }
}

/** Null where the server is just stopping, or not up yet and there is still time. */
async function present(url: string, isLastTry: boolean): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'alongside presence', keepAlive: true });
  client.on('error', () => {
    // The failing call below rejects with the same error.
  });
  try {
    await client.connect();
    const answer = await client.query<{ taken: boolean }>('select pg_try_advisory_lock_shared($1) as taken', [
      presenceLock,
    ]);
    if (answer.rows[0]?.taken) return client;
  } catch (error) {
    if (isLastTry || !isDatabaseUnavailable(error)) throw error;
  }
  await client.end();
  return null;
}

function stay(client: pg.Client, cluster: Cluster, port: number, onLost: () => void): Presence {
  let isOver = false;
  client.once('end', () => {
    if (!isOver) onLost();
    isOver = true;
  });
  const leave = async () => {
    if (isOver) return;
    isOver = true;
    try {
      if (await isLast(client)) await stopServer(cluster.data);
    } finally {
      await client.end();
    }
  };
  return { port, leave };
}

async function isLast(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
  const answer = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [presenceLock]);
  return answer.rows[0]?.alone === true;
}
