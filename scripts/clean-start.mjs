// What a newcomer and an administrator do, done for real: `npm start` in a fresh data folder, a look at its pages, a backup while it runs,
// an orderly stop that leaves no process behind, and a restore into another folder that gives the same. Needs nothing but Node 20 and npm.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { projectRoot } from './prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'alongside-clean-start-'));
chmodSync(folder, 0o711);
const data = join(folder, 'data');
const restored = join(folder, 'restored');
const backup = join(folder, 'backup.gz');
const startsWithinMs = 600_000;

function require(isSo, words) {
  if (!isSo) throw new Error(words);
  console.log(`ok     ${words}`);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

async function get(url) {
  try {
    const response = await fetch(url);
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

async function isUp(service, url) {
  for (const giveUpAt = Date.now() + startsWithinMs; Date.now() < giveUpAt && service.exitCode === null;) {
    if ((await get(`${url}/health/ready`)).status === 200) return true;
    await pause(500);
  }
  return false;
}

function alongside(dataFolder, ...words) {
  const { status, stdout } = spawnSync('npx', ['alongside', ...words, '--json'], {
    cwd: projectRoot,
    env: { ...process.env, ALONGSIDE_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return { status, answer: stdout.trim().startsWith('{') ? JSON.parse(stdout) : {} };
}

/** Processes whose command line names our folder. */
function leftBehind() {
  if (!existsSync('/proc/self/cmdline')) return [];
  const lines = readdirSync('/proc').flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) && Number(pid) !== process.pid ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : [];
    } catch {
      return [];
    }
  });
  return lines.filter((line) => line.includes(folder));
}

let service;
try {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = Date.now();
  service = spawn('npm', ['start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: `${port}`,
      METRICS_PORT: `${await freePort()}`,
      ALONGSIDE_DATA: data,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  require(await isUp(service, url), 'npm start serves in a fresh data folder');
  console.log(`       after ${Math.round((Date.now() - began) / 1000)} s`);
  const first = await get(url);
  require(first.status === 200 && first.text.includes('<!'), 'its first page is a page');
  require((await get(`${url}/health/live`)).status === 200, 'it says that it lives');
  require((await get(`${url}/nothing-of-the-kind`)).status === 404, 'a page that is not there is not found');
  const written = alongside(data, 'backup', backup);
  require(written.status === 0 && written.answer.rows.entry > 0, 'a backup is written while it runs');
  service.kill('SIGTERM');
  await Promise.race([once(service, 'exit'), pause(30_000)]);
  for (let waited = 0; waited < 60 && leftBehind().length > 0; waited += 1) await pause(500);
  require(leftBehind().length === 0, 'it stops when asked and leaves no process behind');
  const read = alongside(restored, 'restore', backup);
  require(read.status === 0 &&
    read.answer.rows.entry === written.answer.rows.entry, 'the backup is restored into another folder');
  require(alongside(restored, 'rebuild', '--check').status ===
    0, 'what follows from the restored log is what a rebuild makes of it');
  require(alongside(restored, 'audit', 'verify').status === 0, 'the restored audit log is whole');
  require(alongside(data, 'restore', backup).status === 2, 'a restore over records that are there is refused');
  require(leftBehind().length === 0, 'no process is left behind');
} catch (error) {
  console.error(`FAILED ${error.message}`);
  process.exitCode = 1;
} finally {
  service?.kill('SIGTERM');
  for (let waited = 0; waited < 20 && leftBehind().length > 0; waited += 1) await pause(500);
  rmSync(folder, { recursive: true, force: true });
}
