import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { surveyCommands } from './command.ts';
import { rText } from './domain/export/r-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-r-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

const said = (text: string) => ({ en: { text, state: 'source' } });
const choices = (...names: string[]) => names.map((name) => ({ name, label: said(name) }));
const instrument = path('form.json');
writeFileSync(
  instrument,
  JSON.stringify({
    ...{ id: 'listening', version: '3', title: said('Listening "x"\nquit()'), dated: null, owner: null, purpose: null },
    ...{ source: null, signOff: null, language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data' },
    items: [
      { is: 'question', name: 'role', kind: 'select-one', list: 'roles', label: said('Role') },
      { is: 'question', name: 'often', kind: 'select-one', list: 'often', appearance: ['likert'], label: said('?') },
      { is: 'question', name: 'tongue', kind: 'select-one', list: 'tongues', label: said('?') },
      { is: 'question', name: 'ways', kind: 'select-multiple', list: 'ways', label: said('?') },
      { is: 'question', name: 'age', kind: 'integer', label: said('?') },
      { is: 'question', name: 'words', kind: 'text', label: said('?') },
    ],
    lists: [
      { id: 'roles', choices: choices('gp', 'pcn', 'nobody', 'alone') },
      { id: 'often', choices: choices('1', '2', '3', '4') },
      { id: 'tongues', choices: choices('عربية', 'ትግርኛ', 'en', '=1') },
      { id: 'ways', choices: choices('letter', 'phone', 'አማርኛ') },
    ],
    scores: [],
  }),
);

/** Answers that differ by role, with gaps, codes outside the list and one person by herself; the same each time. */
function responses(): string {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const rows = Array.from({ length: 160 }, (_, at) => {
    const role = at === 0 ? 'alone' : random() < 0.1 ? '' : random() < 0.3 ? 'gp' : 'pcn';
    const lean = role === 'pcn' ? 0.25 : 0;
    const often =
      random() < 0.08 ? (random() < 0.5 ? '' : '9') : String(1 + Math.min(3, Math.floor((random() + lean) * 4)));
    const tongue = ['عربية', 'ትግርኛ', 'en', '=1'][Math.floor(random() ** 3 * 4)] ?? '';
    const ways = ['letter', 'phone', 'አማርኛ'].filter(() => random() < 0.4 + lean);
    const ticked = random() < 0.05 ? 'letter pigeon' : ways.join(' ');
    return [
      role,
      often,
      tongue,
      ticked,
      random() < 0.1 ? 'many' : String(18 + Math.floor(random() * 60)),
      '"a, b"',
    ].join(',');
  });
  return ['role,often,tongue,ways,age,words', ...rows].join('\n');
}
const answers = path('answers.csv');
writeFileSync(answers, responses());

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(surveyCommands, ['survey', ...words, '--instrument', instrument, '--json'], {
    settings: {} as never,
    database: () => Promise.reject(new Error('Responses in a file need no database.')),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('a script of R', () => {
  it('is written with the CSV and the codebook that it reads, in ASCII, and no title ends its line', async () => {
    const { code, out } = await run('export', answers, '--format', 'r', '--by', 'role', '--out', path('plain.R'));
    expect([code, (JSON.parse(out) as { written: string[] }).written]).toEqual([
      0,
      [path('plain.R'), path('plain.csv'), path('plain.codebook.csv')],
    ]);
    const script = readFileSync(path('plain.R'), 'utf8');
    expect(script).toMatch(/^[\n\x20-\x7e]*$/);
    expect(script.split('\n')[0]).toBe(
      '# Repeats the counts, intervals and advised tests of Listening "x" quit() (version 3).',
    );
    expect(script).toContain('by <- "role"');
  });

  test.each([
    ['no such question', ['--by', 'colour'], /“colour” is none/],
    ['a question of several choices', ['--by', 'ways'], /one choice/],
  ])('%s is no group', async (_title, words, reason) => {
    const target = path('never.R');
    const { code, err } = await run('export', answers, '--format', 'r', ...words, '--out', target);
    expect([code, existsSync(target)]).toEqual([2, false]);
    expect(err).toMatch(reason);
  });

  it('holds any text as one text of R', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const written = rText(text);
        expect(written).toMatch(/^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]|\\U\{[0-9a-f]+\})*"$/);
        const back = written
          .slice(1, -1)
          .replace(/\\(?:U\{([0-9a-f]+)\}|(.))/g, (_whole, code?: string, letter?: string) =>
            code === undefined ? (letter ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
          );
        expect(back).toBe(text);
      }),
    );
  });
});

type Share = { code: string; count: number; base: number; low: number; high: number };
type Question = {
  name: string;
  counting: string;
  base: number;
  answers: Share[];
  numbers: {
    base: number;
    mean: number;
    median: number;
    intervals: { mean: { low: number; high: number }; median: { low: number; high: number } };
  } | null;
  by: {
    groups: { group: string; base: number }[];
    counts: number[][];
    tests: { option: string | null; p: number; holm: number | null; isAdvised: boolean }[];
    severalResponses: { p: number } | null;
    holm: number | null;
    benjaminiHochberg: number | null;
  } | null;
};

/** Everything that `survey analyse` says, under the names that the script gives it. */
function saidHere(questions: readonly Question[]): Map<string, number> {
  const all = new Map<string, number>();
  const put = (question: string, group: string, answer: string, measure: string, value: number | null | undefined) => {
    if (value != null) all.set([question, group, answer, measure].join('|'), value);
  };
  for (const { name, answers: shares, numbers, by } of questions) {
    for (const { code, count, base, low, high } of shares) {
      put(name, '', code, 'count', count);
      put(name, '', code, 'base', base);
      put(name, '', code, 'low', low);
      put(name, '', code, 'high', high);
    }
    put(name, '', '', 'mean', numbers?.mean);
    put(name, '', '', 'median', numbers?.median);
    for (const of of ['mean', 'median'] as const)
      for (const end of ['low', 'high'] as const) put(name, '', '', `${of} ${end}`, numbers?.intervals[of][end]);
    for (const [at, { group, base }] of (by?.groups ?? []).entries())
      for (const [row, { code }] of shares.entries()) {
        put(name, group, code, 'count', by?.counts[row]?.[at]);
        put(name, group, code, 'base', base);
      }
    for (const { option, p, holm, isAdvised } of by?.tests ?? [])
      if (option !== null) {
        put(name, '', option, 'p', p);
        put(name, '', option, 'holm', holm);
      } else if (isAdvised) put(name, '', '', 'p', p);
    put(name, '', '', 'p', by?.severalResponses?.p);
    put(name, '', '', 'holm over questions', by?.holm);
    put(name, '', '', 'benjamini-hochberg over questions', by?.benjaminiHochberg);
  }
  return all;
}

const hasR = spawnSync('Rscript', ['--version']).status === 0;

it.skipIf(!hasR)('R finds with the script what is found here, in any locale', async () => {
  await run('export', answers, '--format', 'r', '--by', 'role', '--out', path('judged.R'));
  const { out } = await run('analyse', answers, '--by', 'role');
  const here = saidHere((JSON.parse(out) as { questions: Question[] }).questions);
  expect(here.size).toBeGreaterThan(120);
  for (const locale of ['C.UTF-8', 'C']) {
    const { status, stdout, stderr } = spawnSync('Rscript', ['judged.R'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: locale },
    });
    expect([status, stderr]).toEqual([0, '']);
    const there = new Map(
      stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.slice(1, -1).split('","'))
        .map((cells) => [
          cells
            .slice(0, 4)
            .join('|')
            .replace(/<U\+([0-9A-F]+)>/g, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
          Number(cells[4]),
        ]),
    );
    const apart = [...here].filter(([key, value]) => !(Math.abs((there.get(key) ?? Number.NaN) - value) <= 1e-9));
    expect(apart.map(([key, value]) => [key, value, there.get(key)])).toEqual([]);
  }
});
