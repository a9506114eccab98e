import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { tryPort } from '#platform/runtime/free-port.ts';

import type { Cluster } from './embedded-cluster.ts';
import { superuser } from './embedded-cluster.ts';
import { isServing, pidFile, readPostmaster } from './embedded-postmaster.ts';

/** `tell` hears, in words, what takes long. */
export type ServerOptions = Readonly<{ durable: boolean; tell?: (words: string) => void }>;

const patienceMs = 120_000;

/**
 * The port of a server that answers for this cluster: the one that runs already, whoever started it, or a new one. Waits for one that
 * recovers or stops, and, after a kill -9 of PostgreSQL, for the last of its processes to let go of their shared memory.
 */
export async function ensureServer(cluster: Cluster, options: ServerOptions): Promise<number> {
  let giveUpAt = Date.now() + patienceMs;
  let told = false;
  for (let attempt = 0; ; attempt += 1) {
    const postmaster = readPostmaster(cluster.data);
    const serving = postmaster !== null && isServing(postmaster, cluster.data);
    if (serving && postmaster.status === 'ready' && postmaster.port) return postmaster.port;
    if (serving) giveUpAt = Date.now() + patienceMs;
    if (!serving) {
      if (postmaster) rmSync(pidFile(cluster.data), { force: true });
      const { ended, saidFrom } = await startServer(cluster, postmaster?.port ?? null, options);
      if (ended && Date.now() > giveUpAt) throw didNotStart(cluster, saidFrom);
      if (ended && !isWorthRetrying(saidSince(cluster, saidFrom))) throw didNotStart(cluster, saidFrom);
    }
    if (attempt > 50 && !told)
      options.tell?.('The database is still coming up; after an unclean stop it reads its log first.');
    told ||= attempt > 50;
    await pause(100);
  }
}

/** Asks the server to end its sessions, write everything down and go; true if there was one. */
export async function stopServer(cluster: string): Promise<boolean> {
  const postmaster = readPostmaster(cluster);
  if (!postmaster || !isServing(postmaster, cluster)) return false;
  for (const [signal, seconds] of [['SIGINT', 60] as const, ['SIGQUIT', 20] as const]) {
    signalServer(postmaster.pid, signal);
    for (let waited = 0; waited < seconds * 20; waited += 1) {
      if (!isServing(postmaster, cluster)) return true;
      await pause(50);
    }
  }
  throw new AlongsideError('ALO-DATABASE-005', `The database (process ${postmaster.pid}) does not stop.`);
}

export const serverUrl = (cluster: Cluster, port: number, database: string) =>
  `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`;

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts the server and waits until it is ready or has ended. `saidFrom` is where in its log this start begins. */
async function startServer(cluster: Cluster, wantedPort: number | null, options: ServerOptions) {
  turnLogOver(cluster.log);
  const log = openSync(cluster.log, 'a', 0o600);
  const saidFrom = statSync(cluster.log).size;
  const port = await freePort(wantedPort);
  const server = cluster.account.spawn(cluster.binaries.postgres, serverArguments(cluster, port, options), [
    'ignore',
    log,
    log,
  ]);
  closeSync(log);
  server.once('error', () => {
    // Such a child has no process number, which is looked at below.
  });
  server.unref();
  const hasEnded = () => server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
  while (!hasEnded() && readPostmaster(cluster.data)?.status !== 'ready') await pause(20);
  return { ended: hasEnded(), saidFrom };
}

/** No statement and no value of one reaches the log: what people wrote is personal data. */
function serverArguments(cluster: Cluster, port: number, { durable }: ServerOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    wal_level: 'minimal',
    max_wal_senders: 0,
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable
      ? { shared_buffers: `${sharedMegabytes()}MB` }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
    ...(sharedMemoryIsSmall() ? { dynamic_shared_memory_type: 'mmap' } : {}),
  };
  return ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** An eighth of the machine's memory, or of what its container may have: 128 MB on the smallest, 2 GB at most. It is taken only as far as it is used. */
function sharedMegabytes(): number {
  const given = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.min(2048, Math.max(128, Math.floor(given / 8 / 1024 ** 2)));
}

/** Containers give /dev/shm 64 MB, too little for a parallel join. */
function sharedMemoryIsSmall(): boolean {
  return process.platform === 'linux' && (!existsSync('/dev/shm') || sizeOf('/dev/shm') < 512 * 1024 * 1024);
}

function sizeOf(folder: string): number {
  const { blocks, bsize } = statfsSync(folder);
  return blocks * bsize;
}

function saidSince(cluster: Cluster, from: number): string {
  return readFileSync(cluster.log).subarray(from).toString('utf8');
}

/** Another process started the server first, took the port, or what is left of a killed server has not ended yet. */
function isWorthRetrying(said: string): boolean {
  return /lock file .* already exists|shared memory block|could not bind|Address already in use|bogus data in lock file|lock file .* is empty/i.test(
    said,
  );
}

function didNotStart(cluster: Cluster, saidFrom: number): AlongsideError {
  const lines = saidSince(cluster, saidFrom).trim().split('\n').slice(-4);
  return new AlongsideError(
    'ALO-DATABASE-005',
    `The database did not start. It said: ${lines.join(' / ')} (more in ${cluster.log})`,
  );
}

async function freePort(wanted: number | null): Promise<number> {
  return (wanted && (await tryPort(wanted))) || (await tryPort(0)) || 0;
}

const fullLogBytes = 5 * 1024 * 1024;

function turnLogOver(log: string): void {
  if (existsSync(log) && statSync(log).size > fullLogBytes) renameSync(log, `${log}.1`);
}
