import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { readSav } from '../analysis/domain/spss/read-sav.ts';
import { surveyCommands } from './command.ts';
import { codebookRows, csvText } from './domain/export/codebook.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

const said = (text: string) => ({ en: { text, state: 'source' } });
const instrument = path('form.json');
writeFileSync(
  instrument,
  JSON.stringify({
    ...{ id: 'listening', version: '3', title: said('Listening & acting'), dated: null, owner: null, purpose: null },
    ...{ source: null, signOff: null, language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data' },
    items: [
      { is: 'question', name: 'role', kind: 'select-one', list: 'roles', label: said('الدور') },
      {
        is: 'question',
        name: 'often',
        kind: 'select-one',
        list: 'often',
        appearance: ['likert'],
        label: said('How often?'),
      },
      { is: 'question', name: 'best-ways', kind: 'select-multiple', list: 'ways', label: said('Which ways?') },
      { is: 'question', name: 'age', kind: 'integer' },
      { is: 'question', name: 'words', kind: 'text', label: said('ሰላም?') },
    ],
    lists: [
      {
        id: 'roles',
        choices: [
          { name: 'gp', label: said('طبيب عام') },
          { name: 'a-long-code', label: said('Network') },
        ],
      },
      { id: 'often', choices: ['1', '2', '3'].map((name) => ({ name, label: said(`${name} times`) })) },
      {
        id: 'ways',
        choices: [
          { name: 'letter', label: said('Letter') },
          { name: 'phone', label: said('<Phone>') },
        ],
      },
    ],
    scores: [],
  }),
);

const arabic = 'مرحبا '.repeat(2900).trim();
const responses = path('responses.csv');
writeFileSync(
  responses,
  [
    'role,often,best-ways,age,words,ip',
    `gp,1,letter phone,34,"${arabic}",10.0.0.1`,
    'a-long-code,3,phone,much,"=1+1 ""said""",',
    ',,,,,',
  ].join('\n'),
);

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(surveyCommands, ['survey', 'export', ...words, '--json'], {
    settings: {} as never,
    database: () => Promise.reject(new Error('Responses in a file need no database.')),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const exported = async (format: string, target: string) => {
  const { code, out, err } = await run(
    responses,
    '--instrument',
    instrument,
    '--format',
    format,
    '--out',
    path(target),
  );
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as { written: string[]; leftOut: object; cut: string[] };
};

describe('responses for other programs', () => {
  it('SPSS: codes with their labels, a set for a select-all question, text as long as it was', async () => {
    const { leftOut, cut } = await exported('sav', 'out.sav');
    expect([leftOut, cut]).toEqual([
      {
        otherColumns: ['ip'],
        questionsInRepeats: [],
        answersThatAreNoNumber: 1,
        choicesOutsideTheList: 0,
        ticksOutsideTheList: 0,
      },
      [],
    ]);
    const read = readSav(readFileSync(path('out.sav')));
    if (!read.ok) throw new Error(read.kind);
    const { variables, sets, cases } = read.value;
    expect(variables.map(({ name, type, measure }) => [name, type.is, measure])).toEqual([
      ['role', 'number', 'nominal'],
      ['often', 'number', 'ordinal'],
      ['best_ways_letter', 'number', 'nominal'],
      ['best_ways_phone', 'number', 'nominal'],
      ['age', 'number', 'scale'],
      ['words', 'text', 'nominal'],
    ]);
    expect(variables[0]?.labels).toEqual([
      { value: 1, label: 'طبيب عام' },
      { value: 2, label: 'Network' },
      { value: -7, label: 'Preferred not to say' },
      { value: -8, label: 'Left it out' },
      { value: -9, label: 'Not asked' },
    ]);
    expect(sets).toEqual([
      { name: '$best_ways', label: 'Which ways?', counted: 1, variables: ['best_ways_letter', 'best_ways_phone'] },
    ]);
    expect(cases).toEqual([
      [1, 1, 1, 1, 34, arabic],
      [2, 3, 0, 1, null, '=1+1 "said"'],
      [null, null, null, null, null, null],
    ]);
  });

  it('CSV: a codebook beside it, and nothing that a spreadsheet would run', async () => {
    const { written } = await exported('csv', 'out.csv');
    expect(written).toEqual([path('out.csv'), path('out.codebook.csv')]);
    const [head, , second] = readFileSync(path('out.csv'), 'utf8').split('\r\n');
    expect(head).toBe('role,often,best_ways_letter,best_ways_phone,age,words');
    expect(second).toBe(`a-long-code,3,0,1,,"'=1+1 ""said"""`);
    expect(readFileSync(path('out.codebook.csv'), 'utf8')).toContain('often,How often?,number,2,2 times,2\r\n');
  });

  it('DDI: XML that can be read, with variables, codes and how often each was given, and no answer in words', async () => {
    await exported('ddi', 'out.xml');
    const text = readFileSync(path('out.xml'), 'utf8');
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local, uri, attributes }) => {
      expect(uri).toBe('ddi:codebook:2_5');
      if (local === 'var') names.push(attributes['name']?.value ?? '');
    });
    parser.write(text).close();
    expect(names).toEqual(['role', 'often', 'best_ways_letter', 'best_ways_phone', 'age', 'words']);
    expect(text).toContain('<catValu>gp</catValu><labl>طبيب عام</labl><catStat type="freq">1</catStat>');
    expect(text).toContain('Which ways?: &lt;Phone&gt;');
    expect(text).toContain('name="best-ways" type="multipleResp" var="V3 V4"');
    expect(text).toContain('<qstnLit xml:lang="en">ሰላም?</qstnLit>');
    expect(text).toContain('it does not tell who was asked this');
    expect(text).not.toContain('مرحبا');
  });
});

/** Children of each element that a codebook of ours has, in the order of the published schema of DDI Codebook 2.5 (codebook.xsd, sequences); children that we never write are left out. */
const orderInDdi: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr', 'otherMat'],
  stdyDscr: ['citation', 'studyAuthorization', 'stdyInfo', 'studyDevelopment', 'method', 'dataAccs', 'othrStdyMat'],
  citation: ['titlStmt', 'rspStmt', 'prodStmt', 'distStmt', 'serStmt', 'verStmt', 'biblCit', 'holdings', 'notes'],
  titlStmt: ['titl', 'subTitl', 'altTitl', 'parTitl', 'IDNo'],
  verStmt: ['version', 'verResp', 'notes'],
  method: ['dataColl', 'notes', 'anlyInfo', 'stdyClas'],
  dataColl: ['timeMeth', 'dataCollector', 'frequenc', 'sampProc', 'deviat', 'collMode', 'resInstru', 'sources'],
  sources: ['dataSrc', 'srcOrig', 'srcChar', 'srcDocu', 'sources'],
  fileDscr: ['fileTxt', 'locMap', 'notes'],
  fileTxt: ['fileName', 'fileCont', 'fileStrc', 'dimensns', 'fileType', 'format'],
  dimensns: ['caseQnty', 'varQnty', 'logRecL', 'recPrCas', 'recNumTot'],
  dataDscr: ['varGrp', 'nCubeGrp', 'var', 'nCube', 'notes'],
  var: [
    'location',
    'labl',
    'qstn',
    'valrng',
    'invalrng',
    'universe',
    'TotlResp',
    'sumStat',
    'txt',
    'catgry',
    'varFormat',
    'notes',
  ],
  varGrp: ['labl', 'txt', 'concept', 'defntn', 'universe', 'notes'],
  qstn: ['preQTxt', 'qstnLit', 'postQTxt', 'forward', 'backward', 'ivuInstr'],
  catgry: ['catValu', 'labl', 'txt', 'catStat', 'mrow'],
};
const attributesInDdi: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  codeBook: { version: /^2\.5$/, 'xml:lang': /^[a-z]{2}/, xmlns: /./ },
  fileDscr: { ID: /^F1$/ },
  var: { ID: /^V\d+$/, name: /^[A-Za-z]\w*$/, files: /^F1$/, intrvl: /^(contin|discrete)$/ },
  sumStat: { type: /^(vald|invd)$/ },
  varGrp: { ID: /^G\d+$/, name: /./, type: /^multipleResp$/, var: /^V\d+( V\d+)*$/ },
  qstnLit: { 'xml:lang': /^[a-z]{2}/ },
  catgry: { missing: /^Y$/ },
  catStat: { type: /^freq$/ },
  varFormat: { type: /^(numeric|character)$/ },
};

it('DDI: every element stands where the published schema has it, with attributes that it knows, and each ID once', async () => {
  await exported('ddi', 'ordered.xml');
  const inside: { name: string; last: number }[] = [];
  const ids: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const parent = inside.at(-1);
    if (parent !== undefined) {
      const place = orderInDdi[parent.name]?.indexOf(local) ?? -1;
      expect([parent.name, local, place >= parent.last && place >= 0]).toEqual([parent.name, local, true]);
      parent.last = place;
    }
    for (const [name, { value }] of Object.entries(attributes)) {
      expect([local, name, value]).toEqual([
        local,
        name,
        expect.stringMatching(attributesInDdi[local]?.[name] ?? /^never$/),
      ]);
      if (name === 'ID') ids.push(value);
    }
    inside.push({ name: local, last: 0 });
  });
  parser.on('closetag', () => inside.pop());
  parser.write(readFileSync(path('ordered.xml'), 'utf8')).close();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(8);
});

test.each([
  ['another format', ['--format', 'xls', '--out', path('no')], /sav, csv, ddi, r/],
  ['nowhere to write', ['--format', 'csv'], /--out FILE is missing/],
  ['a folder that is not there', ['--format', 'csv', '--out', path('none/x.csv')], /cannot be written/],
])('%s is refused', async (_title, words, reason) => {
  const { code, out, err } = await run(responses, '--instrument', instrument, ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(reason);
});

it('an export that fails half way leaves what stood there, and nothing half-written', async () => {
  const target = path('stands.csv');
  writeFileSync(target, 'as it was');
  const open = path('open.csv');
  writeFileSync(open, 'role,words\ngp,fine\ngp,"never ended\n');
  const { code, err } = await run(open, '--instrument', instrument, '--format', 'csv', '--out', target);
  expect([code, readFileSync(target, 'utf8'), existsSync(`${target}.part`)]).toEqual([2, 'as it was', false]);
  expect(err).toMatch(/Nothing was written/);
});

it('an export of more rows than fit into one piece is whole', async () => {
  const many = path('many.csv');
  const rows = Array.from({ length: 40_000 }, (_, at) => `gp,${String(1 + (at % 3))},"row ${String(at)} of ሰላም"`);
  writeFileSync(many, `role,often,words\n${rows.join('\n')}\n`);
  const to = async (format: string, target: string) => {
    const words = ['--instrument', instrument, '--format', format, '--out', path(target)];
    expect(await run(many, ...words)).toMatchObject({ code: 0 });
  };
  await to('sav', 'many.sav');
  await to('csv', 'many-out.csv');
  const read = readSav(readFileSync(path('many.sav')));
  if (!read.ok) throw new Error(read.kind);
  const lines = readFileSync(path('many-out.csv'), 'utf8').trim().split('\r\n').slice(1);
  expect([read.value.cases.length, lines.length]).toEqual([40_000, 40_000]);
  const place = read.value.variables.findIndex(({ name }) => name === 'words');
  const off = read.value.cases.filter(
    (one, at) => one[place] !== `row ${String(at)} of ሰላም` || !lines[at]?.endsWith(`row ${String(at)} of ሰላም`),
  );
  expect(off).toEqual([]);
});

it('a file with a doubled head is refused and nothing is written', async () => {
  const twice = path('twice.csv');
  writeFileSync(twice, 'role,role\ngp,gp\n');
  const target = path('never.csv');
  const { code, err } = await run(twice, '--instrument', instrument, '--format', 'csv', '--out', target);
  expect([code, existsSync(target)]).toEqual([2, false]);
  expect(err).toMatch(/Nothing was written/);
});

it('a negative number in a CSV stays a number', () => {
  expect(csvText([['-5', '+1.5', '-5+1', null]])).toBe("-5,+1.5,'-5+1,\r\n");
  expect(codebookRows([])).toHaveLength(1);
});

const hasPspp = spawnSync('pspp', ['--version']).status === 0;

it.skipIf(!hasPspp)('PSPP reads an export without a word', async () => {
  await exported('sav', 'judged.sav');
  writeFileSync(path('judge.sps'), "GET FILE='judged.sav'.\nMRSETS /DISPLAY NAME=ALL.\nFREQUENCIES often.\n");
  const { status, stdout, stderr } = spawnSync('pspp', ['judge.sps'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('3 times');
  expect(stdout).not.toMatch(/error|warning/i);
});
