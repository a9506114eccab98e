/**
 * A million responses to forty questions (select-one, four select-all, three numbers), counted with a cross-table and tests of each by role: `alongside survey analyse --by role`. The file is invented
 * and made here.
 */
import { mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCommand } from '#platform/runtime/command.ts';

import { surveyCommands } from '../src/features/surveys/command.ts';
import { keepResult } from './machine.ts';

const responses = 1_000_000;
const limitMs = 5000;
const limitMb = 1024;

const lists = [
  { id: 'scale', choices: ['1', '2', '3', '4', '5'].map((name) => ({ name })) },
  { id: 'ways', choices: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name })) },
  { id: 'roles', choices: ['gp', 'pcn', 'both'].map((name) => ({ name })) },
];

function questionAt(at: number): object {
  if (at === 0) return { is: 'question', name: 'role', kind: 'select-one', list: 'roles' };
  const name = `q${String(at)}`;
  if (at % 10 === 0) return { is: 'question', name, kind: 'select-multiple', list: 'ways' };
  if (at % 13 === 0) return { is: 'question', name, kind: 'integer' };
  return {
    is: 'question',
    name,
    kind: 'select-one',
    list: 'scale',
    ...(at % 2 === 1 ? { appearance: ['likert'] } : {}),
  };
}

/** mulberry32: the same file every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const oneOf = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';

function answerAt(at: number): string {
  if (at === 0) return oneOf(['gp', 'pcn', 'both', '']);
  if (at % 10 === 0) return ['a', 'b', 'c', 'd', 'e', 'f'].filter(() => random() < 0.4).join(' ');
  if (at % 13 === 0) return String(18 + Math.floor(random() * 70));
  return oneOf(['1', '2', '3', '4', '5', '']);
}

const folder = mkdtempSync(join(tmpdir(), 'alongside-responses-'));
try {
  const places = Array.from({ length: 40 }, (_, at) => at);
  const instrument = join(folder, 'form.json');
  const title = { en: { text: 'Measured', state: 'source' } };
  writeFileSync(
    instrument,
    JSON.stringify({
      ...{ id: 'measured', version: '1', title, dated: null, owner: null, purpose: null, source: null, signOff: null },
      ...{ language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data', scores: [] },
      items: places.map(questionAt),
      lists,
    }),
  );
  const file = join(folder, 'responses.csv');
  const rows = Array.from({ length: 5000 }, () => `${places.map(answerAt).join(',')}\n`);
  const handle = openSync(file, 'w');
  writeSync(
    handle,
    `role,${places
      .slice(1)
      .map((at) => `q${String(at)}`)
      .join(',')}\n`,
  );
  for (let written = 0; written < responses; written += 1000)
    writeSync(handle, Array.from({ length: 1000 }, () => oneOf(rows)).join(''));
  closeSync(handle);

  const began = performance.now();
  const before = process.cpuUsage();
  let answer = '';
  await runCommand(surveyCommands, ['survey', 'analyse', file, '--instrument', instrument, '--by', 'role', '--json'], {
    settings: {} as never,
    database: () => Promise.reject(new Error('Responses in a file need no database.')),
    out: (words) => {
      answer = words;
    },
    err: (words) => process.stderr.write(`${words}\n`),
  });
  const { user, system } = process.cpuUsage(before);
  const processorMs = Math.round((user + system) / 1000);
  const memoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const counted = JSON.parse(answer) as { responses: number; questions: unknown[] };
  keepResult('survey-analyse', {
    what: 'All frequencies and one cross-table with tests of each question, from a CSV file on disk',
    responses: counted.responses,
    questions: counted.questions.length,
    fileMb: Math.round(statSync(file).size / 1024 ** 2),
    limitMs,
    wallMs: Math.round(performance.now() - began),
    processorMs,
    limitMb,
    memoryMb,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  });
  if (processorMs > limitMs || memoryMb > limitMb) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
