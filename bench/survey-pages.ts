/**
 * How long the pages over one survey's responses take, first in a fresh process and afterwards, and how much memory it then holds: PEOPLE responses to the
 * shipped form of 24 questions, eight pages each. Every page has RUNS processes of its own; the database runs apart from them. Limits: 2 s at first and 0.7 s
 * afterwards for a page of the desk, 0.2 s for a published report, 0.3 s for saving a draft.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import type { Requester } from '#platform/database/requester.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { readShippedInstruments } from '../src/features/forms/data/shipped-instruments.ts';
import { makeStaff } from '../src/testing/staff.ts';
import { keepResult, median } from './machine.ts';
import { storeSurvey } from './survey-stored.ts';
import { askOne, publishReport, type Asked } from './survey-pages-service.ts';

const people = Number(process.env['PEOPLE'] ?? 10_000);
const runs = Number(process.env['RUNS'] ?? 5);
const later = Number(process.env['LATER'] ?? 5);
const desk = { first: 2000, later: 700 };
const limits: Readonly<Record<string, Readonly<{ first: number; later: number }>>> = {
  progress: desk,
  flow: desk,
  analysis: desk,
  'analysis by groups': desk,
  'report at the desk': desk,
  'published report': { first: 200, later: 200 },
  'saving a draft': { first: 300, later: 300 },
};

if (process.argv[2] === 'ask') await askOne(process.argv[3] ?? '');
else await measure();

async function measure(): Promise<void> {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'alongside-survey-pages-')), 'data');
  const database = await openDatabase({ databaseUrl: null, dataFolder });
  await migrate(database.db, join(projectRoot, 'migrations'));
  const author: Requester = await makeStaff(database.db, 'coordinator');
  const form = readShippedInstruments().find(({ id }) => id === 'hiquality-survey');
  if (form === undefined) throw new Error('the form of 24 questions is not there');
  const seeding = performance.now();
  const survey = await storeSurvey(database.db, author, form, people);
  process.stderr.write(`seeded in ${Math.round(performance.now() - seeding)} ms\n`);
  const reporting = performance.now();
  const report = await publishReport(database.db, author, survey);
  process.stderr.write(`a first draft, published, in ${Math.round(performance.now() - reporting)} ms\n`);
  const loadBefore = loadavg();
  const pages: Record<string, unknown> = {};
  let isMet = true;
  for (const [page, limit] of Object.entries(limits)) {
    const asked: Asked[] = [];
    for (let run = 0; run < runs; run += 1) asked.push(await ask({ dataFolder, page, author, survey, report, later }));
    const found = {
      firstMs: middle(asked.map(({ firstMs }) => firstMs)),
      laterMs: middle(asked.flatMap(({ laterMs }) => laterMs)),
      firstCpuMs: middle(asked.map(({ firstCpuMs }) => firstCpuMs)),
      laterCpuMs: middle(asked.flatMap(({ laterCpuMs }) => laterCpuMs)),
      mostLaterMs: Math.max(...asked.flatMap(({ laterMs }) => laterMs)),
      htmlBytes: asked[0]?.bytes ?? 0,
      memoryMb: {
        before: middle(asked.map(({ memory }) => memory.before)),
        heapAfter: middle(asked.map(({ memory }) => memory.heapAfter)),
        residentMost: middle(asked.map(({ memory }) => memory.residentMost)),
      },
      limit,
      isMet: false,
    };
    found.isMet = found.firstMs <= limit.first && found.laterMs <= limit.later;
    isMet &&= found.isMet;
    pages[page] = found;
    process.stderr.write(`${page}: ${JSON.stringify(found)}\n`);
  }
  await database.close();
  rmSync(join(dataFolder, '..'), { recursive: true, force: true });
  keepResult(process.env['NAME'] ?? 'survey-pages', {
    what: 'Milliseconds for a page over one survey’s responses, through the server in one process with row security and audit; the embedded database runs beside it. Median of the first request of so many processes, and of later ones',
    responses: people,
    processesAPage: runs,
    laterRequestsAProcess: later,
    isMet,
    /** What else the machine did, in words, where CONDITIONS says so. */
    conditions: process.env['CONDITIONS'] ?? null,
    loadAverage: { before: loadBefore, after: loadavg() },
    pages,
  });
  if (!isMet) process.exitCode = 1;
}

async function ask(what: Readonly<Record<string, unknown>>): Promise<Asked> {
  const flags = (process.env['FLAGS'] ?? '').split(' ').filter(Boolean);
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--expose-gc', ...flags, process.argv[1] ?? '', 'ask', JSON.stringify(what)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const [answer] = (await once(child, 'message')) as [Asked];
  await once(child, 'exit');
  return answer;
}

function middle(numbers: readonly number[]): number {
  return Math.round(median(numbers.toSorted((a, b) => a - b)));
}
