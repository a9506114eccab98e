/**
 * A million responses to forty questions (select-one, four select-all, three numbers): counted with a cross-table and tests of each by role (`alongside survey analyse --by role`), the same with weights raked to a population,
 * and exported as CSV and SPSS. Each is a process of its own, so that its memory is its own; beside them R counts the same file in the same run (data.table to read, table() and chisq.test), where it is there. The file is
 * invented and made here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';

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

/** The command by itself, without the rest of the program around it. */
const alone = `
import { runCommand } from '#platform/runtime/command.ts';
import { surveyCommands } from './src/features/surveys/command.ts';
process.exitCode = await runCommand(surveyCommands, process.argv.slice(1), {
  settings: {},
  database: () => Promise.reject(new Error('Responses in a file need no database.')),
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
});`;

/** Runs a command of ours in a process of its own, and what it took: milliseconds of the clock and of processors, and the most memory that it held. */
const ours = (words: readonly string[]) =>
  measured(process.execPath, ['--input-type=module', '-e', alone, '--', ...words]);

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

  const margins = join(folder, 'population.json');
  writeFileSync(
    margins,
    JSON.stringify({
      margins: [
        { question: 'role', shares: { gp: 0.5, pcn: 0.3, both: 0.2 } },
        { question: 'q1', shares: { 1: 0.1, 2: 0.2, 3: 0.3, 4: 0.2, 5: 0.2 } },
      ],
    }),
  );
  const onForm = ['--instrument', instrument, '--json'];
  const analyse = ours(['survey', 'analyse', file, '--by', 'role', ...onForm]);
  const counted = JSON.parse(analyse.answer) as {
    responses: number;
    questions: { by: { counts: number[][] } | null }[];
  };
  const weighted = ours(['survey', 'analyse', file, '--by', 'role', '--population', margins, ...onForm]);
  const [csv, sav] = ['csv', 'sav'].map((format) => {
    const out = join(folder, `out.${format}`);
    const { answer, ...took } = ours(['survey', 'export', file, '--format', format, '--out', out, ...onForm]);
    const { responses: rows } = JSON.parse(answer) as { responses: number };
    return { ...took, responses: rows, writtenMb: Math.round(statSync(out).size / 1024 ** 2) };
  });
  const { answer: _answer, ...took } = analyse;
  const { answer: _weighted, ...tookWeighted } = weighted;
  keepResult('survey-analyse', {
    what: 'All frequencies and one cross-table with tests of each question, from a CSV file on disk; each a process of its own from its start to its answer',
    responses: counted.responses,
    questions: counted.questions.length,
    fileMb: Math.round(statSync(file).size / 1024 ** 2),
    limitMs,
    limitMb,
    ...took,
    withRakedWeights: tookWeighted,
    exportCsv: csv,
    exportSav: sav,
    r: besideR(file, counted.questions[1]?.by?.counts ?? []),
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  });
  if (analyse.processorMs > limitMs || analyse.memoryMb > limitMb) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measured(program: string, words: readonly string[]) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', program, ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(stderr);
  const wallMs = Math.round(performance.now() - began);
  const [user = 0, system = 0, memory = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return {
    answer: stdout,
    wallMs,
    processorMs: Math.round((user + system) * 1000),
    memoryMb: Math.round(memory / 1024),
  };
}

/** The same in R: every question's frequencies, its table by role and a chi-square test; the first cross-table must be ours. Null where there is no R with data.table. */
function besideR(file: string, counts: readonly (readonly number[])[]) {
  const script = `
    suppressMessages(library(data.table))
    setDTthreads(1)
    x <- fread('${file}', colClasses = 'character', na.strings = '')
    role <- factor(x$role, levels = c('gp', 'pcn', 'both'))
    said <- NULL
    for (name in names(x)) {
      if (name %in% c('q10', 'q20', 'q30')) {
        for (code in c('a', 'b', 'c', 'd', 'e', 'f')) {
          ticked <- grepl(code, x[[name]], fixed = TRUE)
          ticked[is.na(x[[name]])] <- NA
          m <- table(ticked, role); suppressWarnings(chisq.test(m, correct = FALSE))
        }
      } else if (name %in% c('q13', 'q26', 'q39')) {
        v <- as.numeric(x[[name]]); mean(v, na.rm = TRUE); median(v, na.rm = TRUE); table(v)
      } else {
        f <- table(x[[name]]); m <- table(x[[name]], role); suppressWarnings(chisq.test(m, correct = FALSE))
        if (name == 'q1') said <- m
      }
    }
    cat(paste(said, collapse = ' '))`;
  if (spawnSync('Rscript', ['-e', 'library(data.table)']).status !== 0) return null;
  const { answer, ...took } = measured('Rscript', ['-e', script]);
  const columnwise = (counts[0] ?? []).flatMap((_, column) => counts.map((row) => row[column] ?? 0)).join(' ');
  return { what: 'R 4.2.2 with data.table, one thread', ...took, sameFirstCrossTable: answer.trim() === columnwise };
}
