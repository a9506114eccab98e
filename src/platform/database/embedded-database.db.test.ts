import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { readPostmaster, pidFile } from './embedded-postmaster.ts';
import { stopServer } from './embedded-server.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './opened-database.ts';
import { isDatabaseUnavailable } from './unavailable.ts';

let dataFolder = '';
let children: ChildProcess[] = [];

beforeEach(() => {
  dataFolder = join(mkdtempSync(join(tmpdir(), 'alongside-data-')), 'data');
  chmodSync(join(dataFolder, '..'), 0o755);
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await stopServer(cluster());
  rmSync(join(dataFolder, '..'), { recursive: true, force: true });
});

const cluster = () => join(dataFolder, 'postgres', 'cluster');
const serverProcess = () => readPostmaster(cluster())?.pid ?? 0;
const open = () => openDatabase({ databaseUrl: null, dataFolder });

/** Another process of ours that uses the database in `dataFolder`. */
function start() {
  const program = join(projectRoot, 'src/testing/database-process.ts');
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['pipe', 'pipe', 'ignore'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => ((await lines.next()) as { value: string | undefined }).value;
  return {
    child,
    isReady: async () => (await next())?.startsWith('ready ') === true,
    write: async (n: number) => {
      child.stdin.write(`write ${n}\n`);
      return (await next()) === `written ${n}`;
    },
    end: async () => {
      child.stdin.end();
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function written(database: OpenDatabase): Promise<number[]> {
  const { rows } = await database.pool.query<{ n: number }>('select n from written order by n');
  return rows.map((row) => row.n);
}

/** An own database of an own server takes a second or two to make. */
describe('the embedded database', { timeout: 120_000 }, () => {
  test('what was written is there after a stop and a new start, and no process stays behind', async () => {
    const first = start();
    expect(await first.isReady()).toBe(true);
    expect(await first.write(1)).toBe(true);
    const server = serverProcess();
    expect(await first.end()).toBe(0);
    expect(isRunning(server)).toBe(false);
    const database = await open();
    expect(await written(database)).toEqual([1]);
    await database.close();
    expect(existsSync(pidFile(cluster()))).toBe(false);
  });

  test('processes that start at once share one server, and the last one out stops it', async () => {
    const all = [start(), start(), start()];
    expect(await Promise.all(all.map((one) => one.isReady()))).toEqual([true, true, true]);
    const server = serverProcess();
    const [first, second, third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    expect(await Promise.all([first.end(), second.end()])).toEqual([0, 0]);
    expect(isRunning(server)).toBe(true);
    expect(await third.write(1)).toBe(true);
    expect(await third.end()).toBe(0);
    expect(isRunning(server)).toBe(false);
    expect(readdirSync(dataFolder)).toEqual(['postgres', 'postgres.log']);
  });

  test('a process that comes while the last one leaves is served', async () => {
    const first = start();
    await first.isReady();
    for (let round = 0; round < 5; round += 1) {
      const leaving = first.child.exitCode === null ? first.end() : Promise.resolve(0);
      const next = start();
      expect(await next.isReady()).toBe(true);
      expect(await next.write(round)).toBe(true);
      expect(await leaving).toBe(0);
      expect(await next.end()).toBe(0);
    }
  });

  test('after kill -9 of the service the orphaned server is taken over with all that was acknowledged', async () => {
    const killed = start();
    await killed.isReady();
    expect(await killed.write(1)).toBe(true);
    const server = serverProcess();
    await killed.kill();
    const database = await open();
    expect(serverProcess()).toBe(server);
    expect(await written(database)).toEqual([1]);
    await database.close();
    expect(isRunning(server)).toBe(false);
  });

  test('after kill -9 of the service and of the database everything acknowledged is there', async () => {
    const killed = start();
    await killed.isReady();
    expect(await killed.write(1)).toBe(true);
    process.kill(serverProcess(), 'SIGKILL');
    await killed.kill();
    const database = await open();
    expect(await written(database)).toEqual([1]);
    await database.close();
  });

  test('a database that is killed comes back by itself, and says meanwhile that it cannot be reached', async () => {
    const database = await open();
    await database.pool.query('create table written (n int)');
    const inTransaction = await database.pool.connect();
    await inTransaction.query('begin; insert into written values (1)');
    process.kill(serverProcess(), 'SIGKILL');
    const error = await firstError(() => database.pool.query('select 1'));
    expect(isDatabaseUnavailable(error)).toBe(true);
    const isAcknowledged = await inTransaction.query('commit').then(
      () => true,
      () => false,
    );
    inTransaction.release(true);
    await eventually(async () => (await written(database)).length >= 0);
    expect(await written(database)).toEqual(isAcknowledged ? [1] : []);
    await database.close();
    expect(isRunning(serverProcess())).toBe(false);
  });

  test('one of its processes being killed is survived too', async () => {
    const database = await open();
    const { rows } = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await firstError(() => database.pool.query('select 1'));
    await eventually(async () => (await database.pool.query('select 1')).rowCount === 1);
    await database.close();
  });

  test('closing while the killed server is being started again leaves no process behind', async () => {
    const database = await open();
    process.kill(serverProcess(), 'SIGKILL');
    await eventually(() => Promise.resolve(!database.isAvailable()));
    await database.close();
    expect(isRunning(serverProcess())).toBe(false);
  });

  test('the process number of a killed server may belong to somebody else by now', async () => {
    const killed = start();
    await killed.isReady();
    await killed.write(1);
    const server = serverProcess();
    process.kill(server, 'SIGKILL');
    await killed.kill();
    const file = pidFile(cluster());
    writeFileSync(file, readFileSync(file, 'utf8').replace(`${server}`, `${process.pid}`));
    const database = await open();
    expect(await written(database)).toEqual([1]);
    await database.close();
  });

  test('a first start that is killed at any moment is made again', async () => {
    for (const afterMs of [50, 200, 350, 500, 650, 800, 1000]) {
      const killed = start();
      await pause(afterMs);
      await killed.kill();
    }
    const opened = async () => {
      const database = await open();
      await database.pool.query('select 1');
      await database.close();
      return readdirSync(dataFolder).filter((name) => name.includes('.new-'));
    };
    // What was begun by the last that was killed may still go on when the first whole one looks.
    await expect.poll(opened, { timeout: 30_000 }).toEqual([]);
  });

  test('what a killed start had begun is cleared away by a start that finds the database made', async () => {
    await (await open()).close();
    const begun = join(dataFolder, 'postgres.new-4194399-abcdef01', 'cluster');
    mkdirSync(begun, { recursive: true });
    writeFileSync(join(begun, 'PG_VERSION'), '18\n');
    await (await open()).close();
    expect(readdirSync(dataFolder).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  test('a folder that is not ours is refused and not touched', async () => {
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres', 'thesis.txt'), 'mine');
    await expect(open()).rejects.toMatchObject({ code: 'ALO-DATABASE-003' });
    expect(readdirSync(join(dataFolder, 'postgres'))).toEqual(['thesis.txt']);
  });

  test('data of another major version of PostgreSQL is refused in words', async () => {
    await (await open()).close();
    writeFileSync(join(cluster(), 'PG_VERSION'), '16\n');
    await expect(open()).rejects.toMatchObject({ code: 'ALO-DATABASE-004' });
  });

  test('it works in a folder that other users may not enter', async () => {
    chmodSync(join(dataFolder, '..'), 0o700);
    const database = await open();
    await database.pool.query('select 1');
    await database.close();
  });

  test('its password can be read by nobody else and what people write is not in its log', async () => {
    const database = await open();
    await database.pool.query('create table person (name text unique)');
    await database.pool.query("insert into person values ('Amanuel Tesfay')");
    await expect(database.pool.query("insert into person values ('Amanuel Tesfay')")).rejects.toThrow('duplicate key');
    await expect(database.pool.query("select 'Amanuel Tesfay'::int")).rejects.toThrow('invalid input');
    expect(statSync(join(dataFolder, 'postgres', 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataFolder, 'postgres.log'), 'utf8')).not.toContain('Amanuel');
    await database.close();
  });
});

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function firstError(attempt: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 0; tries < 1000; tries += 1) {
    try {
      await attempt();
    } catch (error) {
      return error;
    }
    await pause(5);
  }
  return null;
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo().catch(() => false)) return;
    await pause(50);
  }
  throw new Error('It never came to be so.');
}
