import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { writeSav } from '../analysis/domain/spss/write-sav.ts';
import type { SpssFile, SpssVariable } from '../analysis/domain/spss/spss-file.ts';
import { surveyCommands } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-sav-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

const said = (text: string) => ({ en: { text, state: 'source' } });
const instrument = path('form.json');
writeFileSync(
  instrument,
  JSON.stringify({
    ...{ id: 'listening', version: '1', title: said('Listening'), dated: null, owner: null, purpose: null },
    ...{ source: null, signOff: null, language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data' },
    items: [
      { is: 'question', name: 'role', kind: 'select-one', list: 'roles', label: said('Role') },
      { is: 'question', name: 'best-ways', kind: 'select-multiple', list: 'ways', label: said('Which ways?') },
      { is: 'question', name: 'age', kind: 'integer', label: said('Age') },
      { is: 'question', name: 'words', kind: 'text', label: said('Words') },
    ],
    lists: [
      {
        id: 'roles',
        choices: [
          { name: 'gp', label: said('طبيب عام') },
          { name: 'pcn', label: said('Network') },
        ],
      },
      {
        id: 'ways',
        choices: [
          { name: 'letter', label: said('Letter') },
          { name: 'phone', label: said('Phone') },
        ],
      },
    ],
    scores: [],
  }),
);

async function run(command: string, file: string, ...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(
    surveyCommands,
    ['survey', command, file, '--instrument', instrument, '--json', ...words],
    {
      settings: {} as never,
      database: () => Promise.reject(new Error('Responses in a file need no database.')),
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

type Said = {
  responses: number;
  reported: {
    otherColumns: string[];
    missingColumns: string[];
    outsideCodes: { question: string; count: number; firstLine: number }[];
  };
  questions: {
    name: string;
    base: number;
    answers: { code: string; count: number }[];
    numbers: { mean: number } | null;
    by: { groups: { group: string; base: number }[] } | null;
  }[];
};

const counted = ({ questions }: Said) =>
  questions.map(({ name, base, answers }) => [name, base, ...answers.map(({ count }) => count)]);

const csv = path('answers.csv');
writeFileSync(
  csv,
  [
    'role,best-ways,age,words',
    'gp,letter phone,34,"He said ""yes"" and """" too"',
    'pcn,phone,51,مرحبا',
    'pcn,,,',
    ',letter,20,',
    'gp,letter,,x',
  ].join('\n'),
);

describe('an SPSS file that we wrote', () => {
  it('gives the counts that its CSV gives, groups and all', async () => {
    expect((await run('export', csv, '--format', 'sav', '--out', path('out.sav'))).code).toBe(0);
    const [from, back] = await Promise.all(
      [csv, path('out.sav')].map(async (file) => JSON.parse((await run('analyse', file, '--by', 'role')).out) as Said),
    );
    expect(back?.responses).toBe(5);
    expect(back?.questions).toEqual(from?.questions);
    expect(back?.reported).toEqual(from?.reported);
  });

  it('is handed out again as the same table', async () => {
    await run('export', csv, '--format', 'csv', '--out', path('first.csv'));
    await run('export', csv, '--format', 'sav', '--out', path('again.sav'));
    await run('export', path('again.sav'), '--format', 'csv', '--out', path('second.csv'));
    expect(readFileSync(path('second.csv'), 'utf8')).toBe(readFileSync(path('first.csv'), 'utf8'));
  });
});

const variable = (name: string, more: Partial<SpssVariable> = {}): SpssVariable => ({
  ...{
    name,
    label: '',
    type: { is: 'number', decimals: 0 },
    labels: [],
    missing: [],
    missingRange: null,
    measure: 'nominal',
  },
  ...more,
});
/** As another program may write it: choices numbered from 1, a set under other names, values that stand for no answer. */
const foreign: SpssFile = {
  label: 'From elsewhere',
  variables: [
    variable('ROLE', {
      labels: [
        { value: 1, label: 'طبيب عام' },
        { value: 2, label: 'Network' },
        { value: 9, label: 'Not said' },
      ],
      missing: [9],
      missingRange: null,
    }),
    variable('Q5_1', { label: 'Letter' }),
    variable('Q5_2', { label: 'Which ways?: Phone' }),
    variable('age', { missing: [999], missingRange: null, measure: 'scale' }),
    variable('area', {
      labels: [
        { value: 1, label: 'North' },
        { value: 2, label: 'South' },
      ],
    }),
  ],
  sets: [{ name: '$best_ways', label: 'Which ways?', counted: 2, variables: ['Q5_1', 'Q5_2'] }],
  cases: [
    [1, 2, 1, 30, 1],
    [2, 2, 2, 999, 1],
    [9, 1, 1, 40, 2],
    [3, null, null, null, 2],
  ],
};
const written = { date: '26 Nov 26', time: '08:00:00' };

describe('an SPSS file from elsewhere', () => {
  it('is read by labels, sets and missing values', async () => {
    writeFileSync(path('foreign.sav'), writeSav(foreign, written));
    const { code, out, err } = await run('analyse', path('foreign.sav'), '--by', 'area');
    expect([code, err]).toEqual([0, '']);
    const answer = JSON.parse(out) as Said;
    expect(counted(answer)).toEqual([
      ['role', 2, 1, 1],
      ['best-ways', 3, 2, 1],
      ['age', 2],
    ]);
    expect(answer.reported).toMatchObject({
      missingColumns: ['words'],
      outsideCodes: [{ question: 'role', count: 1, firstLine: 5 }],
    });
    expect(answer.questions[1]?.by?.groups).toEqual([{ group: 'North', base: 2 }]);
    expect(answer.questions[2]?.numbers?.mean).toBe(35);
  });
});

const whole = writeSav(foreign, written);
const changed = (at: number, ...bytes: number[]) => {
  const copy = whole.slice();
  copy.set(bytes, at);
  return copy;
};

test.each<[string, Uint8Array, RegExp]>([
  ['cut off in its cases', whole.slice(0, -8), /ends in the middle/],
  ['cut off in its variables', whole.slice(0, 300), /ends in the middle/],
  ['compressed as .zsav', changed(3, '3'.charCodeAt(0)), /\.zsav/],
  ['without a case', writeSav({ ...foreign, cases: [] }, written), /holds no response/],
  [
    'with no question in it',
    writeSav({ ...foreign, variables: [variable('x')], sets: [], cases: [[1]] }, written),
    /No column has the name of a question/,
  ],
])('an SPSS file %s is refused in words', async (_title, bytes, reason) => {
  const file = path('bad.sav');
  writeFileSync(file, bytes);
  const { code, out, err } = await run('analyse', file);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(reason);
});
