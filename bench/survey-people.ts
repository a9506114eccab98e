/**
 * Two hundred people answer one survey of fifteen questions at once, page by page, in three languages, from one address, on the service as `npm start` runs it with
 * its limits of how often. Each waits for a page, thinks, and presses: a closed loop. Limits: 200 ms at the 95th percentile from a press to the next page whole,
 * and nothing lost of what was acknowledged, also where the service is killed in the middle. PEOPLE, THINK (mean seconds) and CONDITIONS may be set.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { tryPort } from '#platform/runtime/free-port.ts';

import { hashOf } from '../src/features/forms/data/as-answerer.ts';
import { readFilling } from '../src/features/forms/domain/filling.ts';
import { keepResult } from './machine.ts';
import { openSurveyLink } from './survey-form.ts';
import { answerAll, type Acknowledged, type Took } from './survey-person.ts';

const people = Number(process.env['PEOPLE'] ?? 200);
const think = Number(process.env['THINK'] ?? 10);
const limit = { p95Ms: 200, lost: 0, firstScreenBytes: 50 * 1024, scripts: 0 };
const languages = ['en', 'ar', 'ti'];

const dataFolder = join(mkdtempSync(join(tmpdir(), 'alongside-survey-')), 'data');
const database = await openDatabase({ databaseUrl: null, dataFolder });
await migrate(database.db, join(projectRoot, 'migrations'));
const token = await openSurveyLink(database.db);
const port = (await tryPort(0)) ?? 0;
const base = `http://127.0.0.1:${port}`;
let service = await start();

const firstScreen = await weigh();
const calm = await everybody(null);
const killed = await everybody(1000 * think * 8);
service.kill('SIGTERM');
await once(service, 'exit');
await database.close();
rmSync(join(dataFolder, '..'), { recursive: true, force: true });

const heaviest = Math.max(...firstScreen.flatMap(({ brotli, gzip }) => [brotli.all, gzip.all]));
const isMet =
  calm.pages.all.p95 <= limit.p95Ms &&
  calm.lost === 0 &&
  killed.lost === 0 &&
  calm.handedIn === people &&
  killed.handedIn === people &&
  heaviest <= limit.firstScreenBytes &&
  firstScreen.every(({ scripts }) => scripts === 0);
keepResult(process.env['NAME'] ?? 'survey-people', {
  what: 'People who answer a survey of 15 questions at once, one question a page, from one address, on `alongside start` with the embedded database; service, database and the people share the cores',
  people,
  meanThinkSeconds: think,
  limit,
  isMet,
  /** What else the machine did, in words, where CONDITIONS says so. */
  conditions: process.env['CONDITIONS'] ?? null,
  firstScreen,
  calm,
  killed,
});
if (!isMet) process.exitCode = 1;

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'cli.js'), 'start', '--json'], {
    env: { ...process.env, ALONGSIDE_DATA: dataFolder, ALONGSIDE_DEMO: '0', PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

/** Everybody from the first page to the thanks; after `killAfter` milliseconds the service is killed and started again. */
async function everybody(killAfter: number | null) {
  const took: Took = { welcome: [], begin: [], question: [], 'hand-in': [] };
  const random = seeded(killAfter === null ? 1 : 2);
  const told = Array.from({ length: people }, (): Acknowledged => ({
    key: '',
    answers: new Map(),
    isHandedIn: false,
    retries: 0,
  }));
  const [loadBefore, cpuBefore, began] = [loadavg(), ticks(), performance.now()];
  let inProgress = 0;
  let mostInProgress = 0;
  const failures: string[] = [];
  const all = told.map(async (one, number) => {
    await pause((think * 1000 * number) / people);
    mostInProgress = Math.max(mostInProgress, (inProgress += 1));
    const wait = () => think * 1000 * (0.5 + random());
    await answerAll(
      { base, token, language: languages[number % 3] ?? 'en', think: wait, took, random, number },
      one,
    ).catch((error: unknown) => void failures.push(String(error)));
    inProgress -= 1;
  });
  let awayMs: number | null = null;
  if (killAfter !== null) {
    await pause(killAfter);
    const at = performance.now();
    service.kill('SIGKILL');
    await once(service, 'exit');
    service = await start();
    awayMs = Math.round(performance.now() - at);
  }
  await Promise.all(all);
  const seconds = (performance.now() - began) / 1000;
  const cpu = ticks();
  const { rows } = await sql<{ n: number }>`select count(*) as n from form_done`.execute(database.db);
  const turns = Object.values(took).flat();
  return {
    mostInProgress,
    seconds: Math.round(seconds),
    pagesASecond: round(turns.length / seconds),
    acknowledgedAnswers: told.reduce((sum, { answers }) => sum + answers.size, 0),
    handedIn: told.filter(({ isHandedIn }) => isHandedIn).length,
    handedInAsKept: rows[0]?.n ?? 0,
    lost: await lostOf(database, told),
    failures: failures.slice(0, 5),
    ...(awayMs === null
      ? {}
      : { killedAfterMs: killAfter, awayMs, pressedAgain: told.reduce((sum, { retries }) => sum + retries, 0) }),
    processorMsAPage:
      cpuBefore === null || cpu === null || killAfter !== null ? null : round((cpu - cpuBefore) / turns.length),
    loadAverage: { before: loadBefore.map(round), after: loadavg().map(round) },
    pages: {
      all: summary(turns),
      ...Object.fromEntries(Object.entries(took).map(([kind, ms]) => [kind, summary(ms)])),
    } as Record<'all' | keyof Took, ReturnType<typeof summary>>,
  };
}

/** Answers that somebody was told are kept and that are not there as they were given; and who handed in and is not there. */
async function lostOf({ db }: OpenDatabase, told: readonly Acknowledged[]): Promise<number> {
  let lost = 0;
  for (const { key, answers, isHandedIn } of told) {
    const { rows } = await sql<{ id: string; body: never; done: boolean }>`
      select a.id, a.body, exists (select from form_done d where d.response_id = r.id) as done
      from form_response r join form_answers a on a.response_id = r.id where r.key_hash = ${hashOf(key)} order by a.seq`.execute(
      db,
    );
    const { said } = readFilling(rows.map(({ id, body }) => ({ id, body }))).answers;
    for (const [path, value] of answers) {
      const kept = said[path];
      const text = kept?.is === 'value' ? [kept.value].flat().join(' ') : '';
      if (text !== value) lost += 1;
    }
    if (isHandedIn && rows[0]?.done !== true) lost += 1;
  }
  return lost;
}

/** What a telephone fetches for the first screen, in each language, and the page by itself as it is before it is packed. */
async function weigh() {
  const screens = [];
  for (const language of languages) {
    const address = `/f/${token}?lang=${language}`;
    const html = await (await fetch(base + address, { headers: { 'accept-encoding': 'identity' } })).text();
    const [brotli, gzip] = [await weighAs(address, html, 'br'), await weighAs(address, html, 'gzip')];
    const scripts = [...html.matchAll(/<script\b|\son[a-z]+=/gi)].length;
    screens.push({ language, htmlUnpacked: Buffer.byteLength(html), brotli, gzip, scripts });
  }
  return screens;
}

async function weighAs(address: string, html: string, encoding: string) {
  const links = [...html.matchAll(/<(?:link|img|script|iframe|source)\b[^>]*\b(?:href|src)="([^"]+)"/gi)];
  const page = await bytesOf(address, encoding);
  let all = page;
  for (const url of new Set(links.flatMap(([, one]) => one ?? []))) all += await bytesOf(url, encoding);
  return { firstResponse: page, all };
}

/** Bytes of a body as they cross the network: fetch would unpack them. */
async function bytesOf(path: string, encoding: string): Promise<number> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(base + path, { headers: { 'accept-encoding': encoding } }, (reply) => {
      let bytes = 0;
      if (reply.statusCode !== 200) reject(new Error(`${path} answered ${reply.statusCode}`));
      reply.on('data', (piece: Buffer) => (bytes += piece.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

/** Milliseconds of processor time that the service took so far, since it was started; null where the system does not say. */
function ticks(): number | null {
  try {
    const fields = readFileSync(`/proc/${service.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

function summary(took: readonly number[]) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  return { pages: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: round(sorted.at(-1) ?? Number.NaN) };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
