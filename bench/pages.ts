/**
 * How long pages of the desk take, signed in and audited, on the database in ALONGSIDE_DATA (seed it first with `alongside seed`). The service and its
 * database run in processes of their own, on the processors that CPUS names (as for taskset) where it is given; this one asks for RATE pages a second for
 * SECONDS, each kind in turn, waiting for none. Limits: 50 ms for the site's list and the worklist among a million people, 100 ms for every page of one board.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

import { demonstrationPassword } from '#platform/access/seed.ts';

import { keepResult } from './machine.ts';
import { serve, type Held, type Served, type Spent } from './pages-service.ts';

const limitedAmongAMillion = new Set(['worklist', 'site list']);
/** Asked for alone only: no limit is stated for a team of so many, and it would slow the others. */
const ofTheLargest = 'worklist of the largest team';

if (process.argv[2] === 'serve') await serve();
else await measure();

async function measure(): Promise<void> {
  const rate = Number(process.env['RATE'] ?? 20);
  const seconds = Number(process.env['SECONDS'] ?? 60);
  const cpus = process.env['CPUS'] ?? '';
  const service = start(cpus);
  const served = await answer<Served>(service);
  const [clinician, coordinator] = [await signIn(served.base, 'clinician'), await signIn(served.base, 'coordinator')];
  const pages = pagesOf(served);
  let failed = 0;
  const ask = async (name: string, turn: number): Promise<number> => {
    const [who, path] = pages[name]?.(turn) ?? ['clinician', '/worklist'];
    const at = performance.now();
    const reply = await fetch(served.base + path, {
      headers: { cookie: who === 'clinician' ? clinician : coordinator },
    });
    await reply.arrayBuffer();
    if (reply.status !== 200) failed += 1;
    return performance.now() - at;
  };
  const names = Object.keys(pages);
  for (let turn = 0; turn < 20; turn += 1) for (const name of names) await ask(name, turn);
  const alone: Record<string, Work> = {};
  for (const name of names) alone[name] = await work(service, 30, (turn) => ask(name, turn));

  const mixed = names.filter((name) => name !== ofTheLargest);
  const loadBefore = loadavg();
  const before = await spent(service);
  const took: Record<string, number[]> = Object.fromEntries(mixed.map((name) => [name, []]));
  const waiting: Promise<void>[] = [];
  const began = performance.now();
  for (let turn = 0; turn < rate * seconds; turn += 1) {
    const name = mixed[turn % mixed.length] ?? '';
    waiting.push(ask(name, Math.floor(turn / mixed.length)).then((ms) => void took[name]?.push(ms)));
    const next = began + ((turn + 1) * 1000) / rate;
    if (next > performance.now()) await pause(next - performance.now());
  }
  await Promise.all(waiting);
  const after = await spent(service);
  const memory = await asked<Held>(service, 'held');
  service.send('stop');
  await once(service, 'exit');

  const isMillion = served.people > 500_000;
  const limitMs = isMillion ? 50 : 100;
  const figures = Object.fromEntries(Object.entries(took).map(([name, all]) => [name, summary(all)]));
  const judged = Object.entries(figures).filter(([name]) => !isMillion || limitedAmongAMillion.has(name));
  const isMet = failed === 0 && judged.every(([, { p95 }]) => p95 <= limitMs);
  const requests = rate * seconds;
  const each = (a: number, b: number) => Math.round(((b - a) / requests) * 10) / 10;
  keepResult(process.env['NAME'] ?? (isMillion ? 'pages-million' : 'pages-board'), {
    what: 'Milliseconds for a page of the desk over HTTP, signed in, compressed, with row security and audit; asked for from another process',
    people: served.people,
    peopleOfTeam: served.team.people,
    peopleOfSites: served.team.sites.map((site) => site.people),
    largestTeam: served.largest,
    requestsASecond: rate,
    processorsOfServiceAndDatabase: cpus === '' ? 'all' : cpus,
    /** What else the machine did, in words, where CONDITIONS says so. */
    conditions: process.env['CONDITIONS'] ?? null,
    loadAverage: { before: loadBefore.map(round), after: loadavg().map(round) },
    limit: { p95Ms: limitMs, of: judged.map(([name]) => name) },
    isMet,
    failed,
    memoryMb: memory,
    processorMsARequest: {
      service: each(before.service, after.service),
      postgres: before.postgres !== null && after.postgres !== null ? each(before.postgres, after.postgres) : null,
    },
    alone,
    pages: figures,
  });
  if (!isMet) process.exitCode = 1;
}

type Work = Readonly<{ service: number; postgres: number | null; median: number }>;

/** What a page takes with nothing beside it: milliseconds of processor time, which other work on the machine changes little, and the median of the clock's. */
async function work(
  service: ReturnType<typeof start>,
  times: number,
  ask: (turn: number) => Promise<number>,
): Promise<Work> {
  const before = await spent(service);
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) took.push(await ask(turn));
  const after = await spent(service);
  return {
    service: round((after.service - before.service) / times),
    postgres:
      before.postgres !== null && after.postgres !== null ? round((after.postgres - before.postgres) / times) : null,
    median: summary(took).p50,
  };
}

type Page = (turn: number) => readonly ['clinician' | 'coordinator', path: string];

function pagesOf({ team, largest, some, names }: Served): Readonly<Record<string, Page>> {
  const site = (turn: number) => team.sites[turn % team.sites.length]?.code ?? '';
  return {
    worklist: () => ['clinician', '/worklist'],
    ...(largest.people > team.people && {
      'worklist of the largest team': () => ['coordinator', '/worklist'] as const,
    }),
    'site list': (turn) => ['clinician', `/sites/${site(turn)}`],
    person: (turn) => ['clinician', `/people/${some[turn % some.length] ?? ''}`],
    clinic: (turn) => ['clinician', `/sites/${site(turn)}/clinic`],
    'find by name': (turn) => ['clinician', `/people?find=${encodeURIComponent(names[turn % names.length] ?? '')}`],
  };
}

function start(cpus: string) {
  const program = [process.execPath, '--enable-source-maps', process.argv[1] ?? '', 'serve'];
  const [command = '', ...words] = cpus === '' ? program : ['taskset', '-c', cpus, ...program];
  return spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function answer<Value>(service: ReturnType<typeof start>): Promise<Value> {
  const stop = new AbortController();
  const ended = once(service, 'exit', stop).then(() => {
    throw new Error('The service ended.');
  });
  try {
    return ((await Promise.race([once(service, 'message', stop), ended])) as [Value])[0];
  } finally {
    stop.abort();
    ended.catch(() => undefined);
  }
}

function spent(service: ReturnType<typeof start>): Promise<Spent> {
  return asked(service, 'spent');
}

function asked<Value>(service: ReturnType<typeof start>, what: 'spent' | 'held'): Promise<Value> {
  const said = answer<Value>(service);
  service.send(what);
  return said;
}

function summary(all: readonly number[]) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { requests: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

async function signIn(base: string, role: string): Promise<string> {
  const jar = new Map<string, string>();
  const keep = (reply: Response) =>
    reply.headers.getSetCookie().forEach((line) => jar.set(line.split('=')[0] ?? '', line.split(';')[0] ?? ''));
  const cookies = () => [...jar.values()].join('; ');
  const page = await fetch(`${base}/sign-in`);
  keep(page);
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const body = new URLSearchParams({
    _csrf: token,
    email: `${role}@demonstration.example`,
    password: demonstrationPassword,
    next: '/worklist',
  });
  const reply = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie: cookies() },
  });
  keep(reply);
  await fetch(base + (reply.headers.get('location') ?? '/'), { redirect: 'manual', headers: { cookie: cookies() } });
  return cookies();
}
