import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { surveyForm, surveyFormQuestion } from '../../testing/survey-form.ts';
import { surveyResponse } from '../../testing/survey-responses.ts';
import { readSav } from '../analysis/domain/spss/read-sav.ts';
import type { SpssFile } from '../analysis/domain/spss/spss-file.ts';
import { storedTable } from './domain/export/stored-table.ts';
import { savColumns } from './domain/sav-columns.ts';
import { answerFile } from './web/analysis/answer-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-no-answer-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tigrinya = 'ኩሉ ግዜ';
const form = surveyForm(
  surveyFormQuestion('card', 'text'),
  surveyFormQuestion('knows', 'one-choice', { yes: 'Yes', no: 'No' }),
  surveyFormQuestion(
    'often',
    'one-choice',
    { never: 'Never', rarely: 'Rarely', always: tigrinya },
    { isOrdered: true },
  ),
  surveyFormQuestion('mixed', 'one-choice', { '2': 'Same', b: 'Same', c: 'Other' }),
  surveyFormQuestion('grade', 'one-choice', { '-8': 'Worst', '0': 'Middle', '5': 'Best' }),
  surveyFormQuestion('ways', 'several-choices', { letter: 'Letter', phone: 'Telephone' }),
  surveyFormQuestion('warmth', 'decimal'),
  surveyFormQuestion('why', 'text'),
);
const longArabic = 'مرحبا '.repeat(2900).trim();
const everything = form.questions.map(({ path }) => path);
const response = (id: string, replies: Readonly<Record<string, string | readonly string[]>>) => ({
  ...surveyResponse(id, replies),
  asked: everything.filter((path) => path !== '/data/ways' || id !== 'not-asked'),
});
const responses = [
  response('a', {
    '/data/knows': 'yes',
    '/data/often': 'always',
    '/data/mixed': '2',
    '/data/grade': '-8',
    '/data/ways': ['phone'],
    '/data/warmth': '-7.5',
    '/data/why': longArabic,
  }),
  response('b', {
    '/data/knows': 'no',
    '/data/often': 'never',
    '/data/mixed': 'b',
    '/data/grade': '5',
    '/data/ways': ['letter', 'phone'],
    '/data/warmth': '20',
  }),
  response('declined', {
    '/data/knows': [],
    '/data/often': [],
    '/data/mixed': 'c',
    '/data/grade': [],
    '/data/ways': [],
    '/data/warmth': [],
    '/data/why': [],
  }),
  response('left', { '/data/often': 'rarely' }),
  response('not-asked', { '/data/knows': 'yes', '/data/often': 'seldom' }),
];
const table = storedTable(responses, {
  form,
  pairing: { by: 'card', path: '/data/card' },
  pairNumbers: new Map([['a', 1]]),
  pairLabel: 'Number of the pair',
  withWords: true,
  withCodes: false,
});
const bytes = answerFile('sav', table, {
  survey: { id: 'x', title: 'Listening' },
  form,
  wave: 1,
  by: null,
  before: null,
  now: 0,
}).content as Uint8Array;
const file = ((): SpssFile => {
  const read = readSav(bytes);
  if (!read.ok) throw new Error(read.kind);
  return read.value;
})();
const named = (name: string) => file.variables.find((variable) => variable.name === name);
const valuesOf = (name: string) => file.cases.map((one) => one[file.variables.findIndex((own) => own.name === name)]);

describe('why there is no answer', () => {
  it('is told apart in an SPSS file and declared missing; what is not on the list has no value', () => {
    expect(valuesOf('knows')).toEqual([1, 2, -7, -8, 1]);
    expect(valuesOf('often')).toEqual([3, 1, -7, 2, null]);
    expect(valuesOf('ways_letter')).toEqual([0, 1, -7, -8, -9]);
    expect(named('ways_letter')?.missing).toEqual([-7, -8, -9]);
    expect(named('knows')?.labels.slice(2)).toEqual([
      { value: -7, label: 'Preferred not to say' },
      { value: -8, label: 'Left it out' },
      { value: -9, label: 'Not asked' },
    ]);
    expect(named('why')?.missing).toEqual(['']);
  });

  it('is a number that no answer can be', () => {
    expect(valuesOf('grade')).toEqual([-8, 5, -97, -98, -98]);
    expect(named('warmth')?.missing).toEqual([-97, -98, -99]);
    expect(valuesOf('warmth')).toEqual([-7.5, 20, -97, -98, -98]);
  });
});

describe('answers that are chosen', () => {
  it('are numbers in the form’s order, and the number of a pair is the amount of nothing', () => {
    expect(named('often')).toMatchObject({ measure: 'ordinal', type: { is: 'number', decimals: 0 } });
    expect(
      named('often')
        ?.labels.slice(0, 3)
        .map(({ label }) => label),
    ).toEqual(['Never', 'Rarely', tigrinya]);
    expect(named('pair')).toMatchObject({ measure: 'nominal', missing: [] });
  });

  it('come back as the form’s own codes, also where labels are alike or a code looks like another’s number', () => {
    const columns = savColumns(file, table.questions);
    const back = file.cases.map((one) => columns.map(({ textOf }, at) => textOf(one[at] ?? null)));
    const wanted = table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
    // What is not on the form's list is no answer there.
    const often = table.columns.findIndex(({ name }) => name === 'often');
    expect(back).toEqual(wanted.map((row) => row.map((cell, at) => (at === often && cell === 'seldom' ? '' : cell))));
  });
});

describe('the DDI codebook of stored answers', () => {
  const text = answerFile('ddi', table, {
    survey: { id: 'x', title: 'Listening' },
    ...{ form, wave: 1, by: null, before: null, now: 0 },
  }).content as string;
  const partOf = (name: string) => new RegExp(`<var [^>]*name="${name}"[^]*?</var>`).exec(text)?.[0] ?? '';

  it('says whom a question was put to, and counts nobody who was not asked among invalid answers', () => {
    const ways = partOf('ways_letter');
    expect(ways).toContain('The 4 of 5 responses in which this was asked.');
    expect(ways).toContain('<sumStat type="vald">2</sumStat>');
    expect(ways).toContain('<sumStat type="invd">2</sumStat>');
    expect(ways).toContain(
      '<catgry missing="Y"><catValu>-9</catValu><labl>Not asked</labl><catStat type="freq">1</catStat></catgry>',
    );
  });

  it('has the question’s words in each language, select-all questions as groups, and no pair number as an amount', () => {
    expect(partOf('knows')).toContain(
      '<qstn><qstnLit xml:lang="en">knows?</qstnLit><qstnLit xml:lang="ar">knows؟</qstnLit></qstn>',
    );
    expect(text).toMatch(/<varGrp ID="G\d" name="ways" type="multipleResp" var="V6 V7">/);
    expect(partOf('pair')).toContain('intrvl="discrete"');
    expect(partOf('warmth')).toContain('intrvl="contin"');
  });
});

function judged(command: string, script: string, text: string): string {
  writeFileSync(join(folder, 'answers.sav'), bytes);
  writeFileSync(join(folder, script), text);
  const { status, stdout, stderr } = spawnSync(command, [script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const hasPspp = spawnSync('pspp', ['--version']).status === 0;
const hasHaven = spawnSync('Rscript', ['-e', 'library(haven)']).status === 0;

describe.skipIf(!hasPspp)('PSPP', () => {
  it('counts two people who know and one who does not as 66.7 % of three, sets the rest apart, ranks and knows the codes', () => {
    const said = judged(
      'pspp',
      'judge.sps',
      [
        "GET FILE='answers.sav'.",
        'FREQUENCIES knows often /STATISTICS=NONE.',
        'NPAR TESTS /KRUSKAL-WALLIS = often BY knows (1,2).',
        'MRSETS /DISPLAY NAME=ALL.',
        'DISPLAY ATTRIBUTES.',
        'COMPUTE whole = 1.',
        'AGGREGATE OUTFILE=* /BREAK=whole /blank=NUMISS(why).',
        'LIST blank.',
      ].join('\n') + '\n',
    );
    expect(said).not.toMatch(/error|warning/i);
    expect(said).toMatch(/Yes *\| *2\| *40\.0%\| *66\.7%/);
    expect(said).toMatch(/Missing Left it out *\| *1\|/);
    expect(said).toContain(tigrinya);
    expect(said).toContain('3=always');
    expect(said.trim()).toMatch(/blank[^0-9]*4(\.00)?[^0-9]*$/);
  });
});

describe.skipIf(!hasHaven)('haven', () => {
  it('has NA for every missing answer, and the reasons where it is asked for them', () => {
    const said = judged(
      'Rscript',
      'judge.R',
      `library(haven)
x <- read_sav('answers.sav')
cat(sum(!is.na(x$knows)), sum(is.na(x$ways_letter)), sum(is.na(x$why)), '\\n')
cat(identical(x$why[1], strrep(intToUtf8(c(0x645,0x631,0x62d,0x628,0x627,0x20)), 2900) |> trimws()), '\\n')
y <- read_sav('answers.sav', user_na = TRUE)
cat(sort(attr(y$knows, 'na_values')), '|', y$knows, '|', names(attr(y$often, 'labels'))[3], '\\n')
`,
    );
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['3 3 4', 'TRUE', `-9 -8 -7 | 1 2 -7 -8 1 | ${tigrinya}`]);
  });
});
