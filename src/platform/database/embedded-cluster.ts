import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { ServerAccount } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';
import type { Place } from './embedded-place.ts';
import { suitablePlace } from './embedded-place.ts';
import { moveIntoPlace } from './move-into-place.ts';

/** A finished cluster: the folder holds `cluster/` (PostgreSQL's own) and `password`; the log lies beside it. */
export type Cluster = Readonly<{
  folder: string;
  data: string;
  log: string;
  password: string;
  account: ServerAccount;
  binaries: Binaries;
}>;

export const superuser = 'alongside';

/**
 * The cluster in `<dataFolder>/postgres`, made first if there is none. It is made under another name and moved into place when it is
 * whole, so a folder of that name always held a finished cluster and is never removed; halves that a killed start left are.
 */
export async function openCluster(dataFolder: string, options: { durable: boolean }): Promise<Cluster> {
  try {
    return await openOrCreate(dataFolder, options);
  } catch (cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw cause;
    throw new AlongsideError(
      'ALO-DATABASE-002',
      `This user may not use ${path ?? dataFolder}. Start Alongside as the user who made the data folder, or set ALONGSIDE_DATA to another one.`,
      { cause },
    );
  }
}

async function openOrCreate(dataFolder: string, options: { durable: boolean }): Promise<Cluster> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const place = suitablePlace(realpathSync(dataFolder));
  const folder = join(place.folder, 'postgres');
  if (!existsSync(folder)) await createCluster(folder, place, options);
  clearHalves(folder);
  const data = join(folder, 'cluster');
  const made = versionOf(data);
  if (made === null) {
    throw new AlongsideError(
      'ALO-DATABASE-003',
      `${folder} is not a database of Alongside's. Move it away, or set ALONGSIDE_DATA to another folder.`,
    );
  }
  requireSameMajor(made, place.binaries);
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  return { ...place, folder, data, log: `${folder}.log`, password };
}

async function createCluster(
  folder: string,
  { account, binaries }: Place,
  options: { durable: boolean },
): Promise<void> {
  if (await othersMadeIt(folder)) return;
  const half = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  mkdirSync(half, { mode: 0o700 });
  account.own(half);
  const passwordFile = join(half, 'password');
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  account.own(passwordFile);
  const initdb = account.spawn(binaries.initdb, initdbArguments(half, passwordFile, options), [
    'ignore',
    'pipe',
    'pipe',
  ]);
  const said: string[] = [];
  initdb.stdout?.on('data', (text: Buffer) => said.push(text.toString()));
  initdb.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const [code] = (await once(initdb, 'close')) as [number | null];
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new AlongsideError('ALO-DATABASE-003', `PostgreSQL could not make its data folder: ${said.join('').trim()}`);
  }
  moveIntoPlace(half, folder);
}

function initdbArguments(half: string, passwordFile: string, { durable }: { durable: boolean }): string[] {
  return [
    '-D',
    join(half, 'cluster'),
    '-U',
    superuser,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
    .concat(['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'])
    .concat(durable ? [] : ['--no-sync']);
}

const makingTakesAtMostMs = 30_000;

/** Clears away what killed starts left, and waits for a start that is making the cluster just now; true if there is one afterwards. */
async function othersMadeIt(folder: string): Promise<boolean> {
  const giveUpAt = Date.now() + makingTakesAtMostMs;
  while (!existsSync(folder) && halves(folder).some(isBeingMade) && Date.now() < giveUpAt) await pause(100);
  clearHalves(folder);
  return existsSync(folder);
}

/** What a killed start had begun may go on for a moment without it: what cannot be cleared now is cleared by the next start. */
function clearHalves(folder: string): void {
  for (const half of halves(folder)) {
    if (isBeingMade(half)) continue;
    try {
      rmSync(half, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

function halves(folder: string): string[] {
  const beside = dirname(folder);
  const names = readdirSync(beside).filter((name) => name.startsWith(`${basename(folder)}.new-`));
  return names.map((name) => join(beside, name));
}

function isBeingMade(half: string): boolean {
  const maker = Number(/\.new-(\d+)-/.exec(half)?.[1]);
  return maker > 0 && maker !== process.pid && isAlive(maker);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function versionOf(data: string): string | null {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function requireSameMajor(made: string, binaries: Binaries): void {
  const ours = binaries.version.split('.')[0];
  if (made === ours) return;
  throw new AlongsideError(
    'ALO-DATABASE-004',
    `The data folder was made by PostgreSQL ${made} and this version of Alongside brings PostgreSQL ${ours}. Restore a backup into a new data folder.`,
  );
}
