import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';
import { createLogger } from '#platform/runtime/logger.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { createWebServer } from '#platform/web/create-server.ts';

import { catalogues } from '../src/catalogues.ts';
import { publishFirstDraft } from '../src/demonstration-reports.ts';
import { instrumentFinder } from '../src/features/forms/data/find-instrument.ts';
import { readShippedInstruments } from '../src/features/forms/data/shipped-instruments.ts';
import { findReport, listReports } from '../src/features/publication/data/report-store.ts';
import { draftFields } from '../src/features/publication/web/read-draft.ts';
import { registerPublication } from '../src/publication-desk.tsx';
import { registerSurveys, surveyFindings, surveyForms } from '../src/survey-desk.ts';
import { secret } from '../src/testing/messages-world.ts';

const today = () => '2026-11-26' as LocalDate;
const nowMs = () => Date.parse('2026-11-26T12:00:00Z');

/** Milliseconds of the first request and of those after it; megabytes before it, and after all of them. */
export type Asked = Readonly<{
  firstMs: number;
  laterMs: readonly number[];
  /** Processor time of the service alone, all threads, without the database's: what other work on the machine changes little. */
  firstCpuMs: number;
  laterCpuMs: readonly number[];
  bytes: number;
  memory: Readonly<{ before: number; heapAfter: number; residentMost: number }>;
}>;

type What = Readonly<{
  dataFolder: string;
  page: string;
  author: Requester;
  survey: string;
  report: string;
  later: number;
}>;

/** Publishes the first draft of a report that compares roles; gives its id. */
export async function publishReport(db: Database, author: Requester, survey: string): Promise<string> {
  const found = surveyFindings(surveyForms(formNeeds(db)));
  return asRequester(db, author, async (tx) => {
    await publishFirstDraft(tx, found, { author, today: today(), survey, by: 'role' });
    return (await listReports(tx))[0]?.id ?? '';
  });
}

/** In a process of its own: one page, asked for once and again; its parent is told how long each took. */
export async function askOne(words: string): Promise<void> {
  const what = JSON.parse(words) as What;
  const database = await openDatabase({ databaseUrl: null, dataFolder: what.dataFolder });
  const app = await open(database.db, what.author);
  // What every page needs is there before: a connection, the words, the style sheets.
  await read(app, '/surveys');
  globalThis.gc?.();
  const before = megabytes(process.memoryUsage().heapUsed);
  const work = workOf(app, database.db, what);
  const first = await timed(work);
  const after: Timed[] = [];
  for (let turn = 0; turn < what.later; turn += 1) after.push(await timed(work));
  globalThis.gc?.();
  const heapAfter = megabytes(process.memoryUsage().heapUsed);
  const residentMost = Math.round(process.resourceUsage().maxRSS / 1024);
  const asked: Asked = {
    firstMs: first.ms,
    laterMs: after.map(({ ms }) => ms),
    firstCpuMs: first.cpuMs,
    laterCpuMs: after.map(({ cpuMs }) => cpuMs),
    bytes: first.bytes,
    memory: { before, heapAfter, residentMost },
  };
  process.send?.(asked);
  await app.close();
  await database.close();
  process.disconnect();
}

function formNeeds(db: Database) {
  const shipped = readShippedInstruments();
  return { db, today, nowMs, isDemonstration: true, find: instrumentFinder(shipped), shipped };
}

async function open(db: Database, author: Requester): Promise<FastifyInstance> {
  const app = await createWebServer({
    settings: {
      isSecure: false,
      trustProxy: false,
      assetsFolder: join(projectRoot, 'dist/assets'),
      languages: ['en', 'ar'],
      rateLimits: false,
    },
    logger: createLogger({ logLevel: 'silent' }),
    catalogues,
    access: {
      authenticate: () => Promise.resolve(author),
      may: () => true,
      introduce: () => Promise.resolve({ name: 'Somebody', team: 'Somewhere' }),
    },
    navigation: [],
    footer: [],
    home: { desk: '/', public: '/' },
    version: '0',
  });
  const origin = 'http://localhost';
  const surveys = await registerSurveys(app, { ...formNeeds(db), isSecure: false, secret, origin });
  await registerPublication(app, { db, today, may: () => true, surveys, alsoOut: [] });
  return app;
}

function workOf(app: FastifyInstance, db: Database, what: What): () => Promise<number> {
  const { page, survey, report } = what;
  const pages: Readonly<Record<string, string>> = {
    progress: `/surveys/${survey}/progress`,
    flow: `/surveys/${survey}/flow`,
    analysis: `/surveys/${survey}/analysis`,
    'analysis by groups': `/surveys/${survey}/analysis?by=role`,
    'report at the desk': `/reports/desk/${report}`,
    'published report': `/reports/${report}`,
  };
  const path = pages[page];
  return path !== undefined ? () => read(app, path) : () => save(app, db, what);
}

async function read(app: FastifyInstance, url: string): Promise<number> {
  const answer = await app.inject({ url, headers: { accept: 'text/html' } });
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${answer.body.slice(-400)}`);
  return answer.rawPayload.length;
}

/** Sends the draft as it stands, as its latest version; each save adds one. */
async function save(app: FastifyInstance, db: Database, { author, report }: What): Promise<number> {
  const draft = await asRequester(db, author, (tx) => findReport(tx, report));
  if (draft === null) throw new Error('the report is not there');
  const payload = { ...draftFields(draft.body), seen: String(draft.version) };
  const answer = await app.inject({ method: 'POST', url: `/reports/desk/${report}`, payload });
  if (answer.statusCode !== 303) throw new Error(`the draft was not kept: ${answer.statusCode} ${answer.body}`);
  return 0;
}

type Timed = Readonly<{ ms: number; cpuMs: number; bytes: number }>;

async function timed(work: () => Promise<number>): Promise<Timed> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const bytes = await work();
  const { user, system } = process.cpuUsage(used);
  return { ms: Math.round(performance.now() - began), cpuMs: Math.round((user + system) / 1000), bytes };
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
