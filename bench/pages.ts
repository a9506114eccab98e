import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';

import { demonstrationPassword, seedDemonstrationUsers } from '#platform/access/seed.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { readSettings } from '#platform/runtime/settings.ts';

import { createService } from '../src/server.ts';
import { keepResult } from './machine.ts';

/**
 * How long pages of the desk take, signed in and audited, on the database in ALONGSIDE_DATA (seed it first with `alongside seed`). RATE requests a second
 * over HTTP for SECONDS, each page in turn; the team nearest to a board of 15,000 and its sites nearest to 600. Limits are for a million people and for one board of 15,000.
 */
const rate = Number(process.env['RATE'] ?? 20);
const seconds = Number(process.env['SECONDS'] ?? 30);

const settings = readSettings(
  { ...process.env, PORT: '0', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' },
  projectRoot,
);
if (!settings.ok) throw new Error(settings.problems.join(' '));
const database = await openDatabase(settings.value, (words) => process.stderr.write(`${words}\n`));
const { app } = await createService(settings.value, database, { rateLimits: false });
const base = await app.listen({ port: 0, host: '127.0.0.1' });

const { rows: teams } = await sql<{ id: string; kind: string; people: number }>`
  select team.id, team.kind, count(*) as people from person_now p join team on team.id = p.custody_team_id
  where team.kind = 'outreach' group by 1, 2 order by abs(count(*) - 15000) limit 1`.execute(database.db);
await seedDemonstrationUsers(database.db, teams);
const people =
  (await sql<{ n: number }>`select count(*) as n from person_now where part = 'whole'`.execute(database.db)).rows[0]
    ?.n ?? 0;
const { rows: sites } = await sql<{ code: string; people: number }>`
  select place.code, count(*) as people from person_now p join place on place.id = p.place_id
  where p.custody_team_id = ${teams[0]?.id} and p.status = 'here' group by 1 order by abs(count(*) - 600) limit 3`.execute(
  database.db,
);
const { rows: some } = await sql<{
  id: string;
}>`select person_id as id from person_now where custody_team_id = ${teams[0]?.id} limit 50`.execute(database.db);

const cookie = await signIn();
const pages: Readonly<Record<string, (turn: number) => string>> = {
  worklist: () => '/worklist',
  'site list': (turn) => `/sites/${sites[turn % sites.length]?.code ?? ''}`,
  person: (turn) => `/people/${some[turn % some.length]?.id ?? ''}`,
  clinic: (turn) => `/sites/${sites[turn % sites.length]?.code ?? ''}/clinic`,
  'find by name': () => '/people?find=ahmed',
};
for (const path of Object.values(pages)) for (let turn = 0; turn < 5; turn += 1) await ask(path(turn));

const took: Record<string, number[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
const names = Object.keys(pages);
const waiting: Promise<void>[] = [];
const began = performance.now();
for (let turn = 0; turn < rate * seconds; turn += 1) {
  const name = names[turn % names.length] as string;
  waiting.push(ask(pages[name]?.(turn) ?? '/').then((ms) => void took[name]?.push(ms)));
  const next = began + ((turn + 1) * 1000) / rate;
  if (next > performance.now()) await pause(next - performance.now());
}
await Promise.all(waiting);

const result = Object.fromEntries(Object.entries(took).map(([name, all]) => [name, summary(all)]));
keepResult(process.env['NAME'] ?? (people > 500_000 ? 'pages-million' : 'pages-board'), {
  what: 'Milliseconds for a page of the desk over HTTP, signed in, with row security and audit; the load comes from the same process',
  people,
  peopleOfTeam: teams[0]?.people,
  peopleOfSites: sites.map((site) => site.people),
  requestsASecond: rate,
  processors: process.env['CPUS'] ?? 'all',
  limitMs: people > 500_000 ? 50 : 100,
  memoryMb: { service: Math.round(process.memoryUsage().rss / 1024 ** 2), postgres: postgresMb() },
  pages: result,
});
await app.close();
await database.close();

async function ask(path: string): Promise<number> {
  const at = performance.now();
  const answer = await fetch(base + path, { headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path.split('?')[0] ?? ''} answered ${answer.status}`);
  return performance.now() - at;
}

function summary(all: readonly number[]) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { requests: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Private memory of the database's processes, from /proc; null where there is none. */
function postgresMb(): number | null {
  try {
    const pid =
      readFileSync(`${settings.ok ? settings.value.dataFolder : ''}/postgres/cluster/postmaster.pid`, 'utf8').split(
        '\n',
      )[0] ?? '';
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const kb = [pid, ...children].map((one) =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0),
    );
    return Math.round(kb.reduce((sum, one) => sum + one, 0) / 1024);
  } catch {
    return null;
  }
}

async function signIn(): Promise<string> {
  const jar = new Map<string, string>();
  const keep = (answer: Response) =>
    answer.headers.getSetCookie().forEach((line) => jar.set(line.split('=')[0] ?? '', line.split(';')[0] ?? ''));
  const cookies = () => [...jar.values()].join('; ');
  const page = await fetch(`${base}/sign-in`);
  keep(page);
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const body = new URLSearchParams({
    _csrf: token,
    email: 'clinician@demonstration.example',
    password: demonstrationPassword,
    next: '/worklist',
  });
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie: cookies() },
  });
  keep(answer);
  await fetch(base + (answer.headers.get('location') ?? '/'), { redirect: 'manual', headers: { cookie: cookies() } });
  return cookies();
}
