import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { surveyCommands } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-survey-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let written = 0;
function file(content: string | Uint8Array): string {
  written += 1;
  const path = join(folder, String(written));
  writeFileSync(path, content);
  return path;
}

const source = (text: string) => ({ en: { text, state: 'source' } });
const question = (name: string, kind: string, more: object = {}) => ({
  ...{ is: 'question', name, kind, label: source(`About ${name}`) },
  ...more,
});
const instrument = file(
  JSON.stringify({
    ...{ id: 'listening', version: '1', title: source('Listening'), dated: null, owner: null, purpose: null },
    ...{ source: null, signOff: null, language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data' },
    items: [
      question('role', 'select-one', { list: 'roles' }),
      { is: 'group', name: 'g', items: [question('often', 'select-one', { list: 'often', appearance: ['likert'] })] },
      question('ways', 'select-multiple', { list: 'ways' }),
      question('age', 'integer'),
      question('words', 'text'),
      { is: 'repeat', name: 'visits', items: [question('visit', 'text')] },
    ],
    lists: [
      { id: 'roles', choices: [{ name: 'gp' }, { name: 'pcn' }] },
      { id: 'often', choices: ['1', '2', '3'].map((name) => ({ name })) },
      { id: 'ways', choices: ['letter', 'phone', 'አማርኛ'].map((name) => ({ name })) },
    ],
    scores: [],
  }),
);

async function run(csv: string | Uint8Array, ...words: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(
    surveyCommands,
    ['survey', 'analyse', file(csv), '--instrument', instrument, '--json', ...words],
    {
      settings: {} as never,
      database: () => Promise.reject(new Error('Responses in a file need no database.')),
      out: (text) => said.out.push(text),
      err: (text) => said.err.push(text),
    },
  );
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

type Said = {
  responses: number;
  inNoGroup: number;
  weighing: object | null;
  reported: {
    otherColumns: string[];
    missingColumns: string[];
    questionsInRepeats: string[];
    outsideCodes: { question: string; count: number; firstLine: number; lines: number[]; codes: string[] }[];
    raggedRows: { count: number; firstLine: number } | null;
  };
  questions: {
    name: string;
    base: number;
    notAnswered: number;
    effectiveBase: number | null;
    answers: { code: string; count: number; percentage: string; weighted: { percentage: string } | null }[];
    numbers: { mean: number; median: number } | null;
    weightedNumbers: object | null;
    by: {
      weighted: { test: { p: number } | null; options: { option: string }[]; holm: number | null } | null;
      groups: { group: string; base: number }[];
      counts: number[][];
      tests: { test: string; isAdvised: boolean }[];
    } | null;
  }[];
};
async function answers(csv: string | Uint8Array, ...words: string[]): Promise<Said> {
  const { code, out, err } = await run(csv, ...words);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Said;
}
const counts = (said: Said, name: string) =>
  said.questions.find((one) => one.name === name)?.answers.map(({ count }) => count);

const responses = [
  'role,g/often,ways,age,words,where',
  'gp,1,letter phone,34,"Well, ""good"" and',
  'two lines",here',
  'gp,2,letter letter,50,,here',
  'pcn,3,አማርኛ,,fine,there',
  'pcn,3,phone,41,fine,there',
  ',9,fax,old,,there',
  '',
].join('\r\n');

describe('responses are counted by their form', () => {
  it('choices, ticks, numbers and words, each of those who answered it', async () => {
    const said = await answers(responses);
    expect(said.responses).toBe(5);
    expect([counts(said, 'role'), counts(said, 'often'), counts(said, 'ways')]).toEqual([
      [2, 2],
      [1, 1, 2],
      [2, 2, 1],
    ]);
    expect(said.questions.map(({ base, notAnswered }) => [base, notAnswered])).toEqual([
      [4, 1],
      [4, 1],
      [4, 1],
      [3, 2],
      [3, 2],
    ]);
    expect(said.questions.find(({ name }) => name === 'age')?.numbers).toMatchObject({ median: 41, mean: 125 / 3 });
  });

  it('what the form does not know is said', async () => {
    expect((await answers(responses)).reported).toEqual({
      otherColumns: ['where'],
      missingColumns: [],
      questionsInRepeats: ['visit'],
      outsideCodes: [
        ['often', '9'],
        ['ways', 'fax'],
        ['age', 'old'],
      ].map(([name, code]) => ({ question: name, count: 1, firstLine: 6, lines: [6], codes: [code] })),
      raggedRows: null,
    });
    expect((await answers('role,often\ngp\npcn,1,2\n')).reported).toMatchObject({
      missingColumns: ['ways', 'age', 'words'],
      raggedRows: { count: 2, firstLine: 2 },
    });
  });

  it('by a question, by any other column, and with the test for the kind of question', async () => {
    const byRole = await answers(responses, '--by', 'role');
    expect(byRole.inNoGroup).toBe(1);
    const often = byRole.questions.find(({ name }) => name === 'often')?.by;
    expect(often).toMatchObject({
      groups: [
        { group: 'gp', base: 2 },
        { group: 'pcn', base: 2 },
      ],
      counts: [
        [1, 0],
        [1, 0],
        [0, 2],
      ],
    });
    expect(often?.tests.find(({ isAdvised }) => isAdvised)?.test).toBe('mann-whitney-exact');
    const byPlace = await answers(responses, '--by', 'where');
    expect(byPlace.questions[0]?.by?.groups).toEqual([
      { group: 'here', base: 2 },
      { group: 'there', base: 2 },
    ]);
  });

  it('a group of one person is not shown', async () => {
    const said = await answers('role,often\ngp,1\ngp,2\npcn,3\n', '--by', 'role');
    expect(said.questions[1]?.by?.groups).toEqual([{ group: 'gp', base: 2 }]);
  });

  it('weights weigh, and say what they cost', async () => {
    const said = await answers('role,w\ngp,3\npcn,1\n', '--weights', 'w');
    expect(said.questions[0]).toMatchObject({ base: 2, effectiveBase: 1.6 });
    expect(said.questions[0]?.answers.map(({ percentage, weighted }) => [percentage, weighted?.percentage])).toEqual([
      ['50.0', '75.0'],
      ['50.0', '25.0'],
    ]);
  });

  it('weights of the population are worked out, and said with what they cost', async () => {
    const margins = file(JSON.stringify({ margins: [{ question: 'role', shares: { gp: 0.5, pcn: 0.5 } }] }));
    const rows = ['gp,1,20', 'gp,1,30', 'gp,2,40', 'pcn,3,50', 'pcn,,', ',3,99'];
    const said = await answers(`role,often,age\n${rows.join('\n')}\n`, '--population', margins);
    expect(said.weighing).toMatchObject({
      ...{ cells: 2, withoutWeight: 1, smallest: 5 / 6, largest: 1.25, rounds: 2 },
      designEffect: { effect: expect.closeTo(25 / 24, 12) as number, effectiveBase: expect.closeTo(4.8, 12) as number },
    });
    expect(said.questions[0]?.answers.map(({ weighted }) => weighted?.percentage)).toEqual(['50.0', '50.0']);
    // 20, 30, 40 with 5/6 each, 50 with 5/4; 99 is in no margin.
    expect(said.questions.find(({ name }) => name === 'age')?.weightedNumbers).toMatchObject({
      base: 4,
      mean: { value: expect.closeTo((75 + 62.5) / 3.75, 10) as number },
      median: { value: 40 },
    });
  });

  it('two margins are raked, and cross-tables are tested with weights', async () => {
    const margins = file(
      JSON.stringify({
        margins: [
          { question: 'role', shares: { gp: 0.3, pcn: 0.7 } },
          { question: 'often', shares: { 1: 0.2, 2: 0.3, 3: 0.5 } },
        ],
      }),
    );
    const row = (at: number) => {
      const often = at % 3 === 0 ? [1, 1, 2, 3][at % 4] : [1, 2, 3, 3, 3][at % 5];
      return `${at % 3 === 0 ? 'gp' : 'pcn'},${String(often)},${['letter phone', 'phone', 'letter'][(at % 7) % 3] ?? ''}`;
    };
    const csv = `role,often,ways\n${Array.from({ length: 60 }, (_, at) => row(at)).join('\n')}\n`;
    const said = await answers(csv, '--population', margins, '--by', 'role');
    const weighted = (name: string) =>
      said.questions.find((one) => one.name === name)?.answers.map((one) => one.weighted?.percentage);
    expect([weighted('role'), weighted('often')]).toEqual([
      ['30.0', '70.0'],
      ['20.0', '30.0', '50.0'],
    ]);
    const often = said.questions.find(({ name }) => name === 'often')?.by?.weighted;
    expect(often?.test?.p).toBeGreaterThan(0);
    expect(often?.test?.p).toBeLessThan(1);
    const ways = said.questions.find(({ name }) => name === 'ways')?.by?.weighted;
    expect(ways?.options.map(({ option }) => option)).toEqual(['letter', 'phone']);
    expect(often?.holm).toBeGreaterThanOrEqual(often?.test?.p ?? 1);
  });

  it('options in columns of their own are the same as codes in one', async () => {
    const split = await answers('ways/letter,ways/phone,ways/አማርኛ\n1,1,0\n1,0,0\n0,0,0\n,,\n');
    expect([counts(split, 'ways'), split.questions[0]?.base]).toEqual([[2, 1, 0], 3]);
  });
});

describe('files as they are', () => {
  test.each([
    ['a mark at the beginning and semicolons', '\ufeffrole;often\ngp;1\n'],
    ['tabs and no last line end', 'role\toften\r\ngp\t1'],
    ['quotes around everything', '"role","often"\n"gp","1"\n'],
    ['blanks and empty lines', 'role , often\n\n gp , 1 \n\n'],
  ])('%s', async (_title, csv) => {
    const said = await answers(csv);
    expect([said.responses, counts(said, 'role'), counts(said, 'often')]).toEqual([1, [1, 0], [1, 0, 0]]);
  });

  it('a row that crosses the pieces in which a file is read is counted once', async () => {
    const long = 'x'.repeat(3_000_000);
    const said = await answers(`role,words\n${`gp,"${long}"\n`.repeat(4)}pcn,\n`);
    expect([said.responses, counts(said, 'role')]).toEqual([5, [4, 1]]);
  });

  it('counts are those of counting by hand, whatever the rows', async () => {
    const row = fc.tuple(
      fc.constantFrom('gp', 'pcn', ''),
      fc.constantFrom('1', '2', '3', ''),
      fc.constantFrom('a', 'b"c', 'd,e', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const csv = ['role,often,words', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n');
        const said = await answers(`${csv}\n`, '--by', 'role');
        expect(counts(said, 'often')).toEqual(
          ['1', '2', '3'].map((code) => rows.filter(([, often]) => often === code).length),
        );
        expect(said.questions.find(({ name }) => name === 'words')?.base).toBe(
          rows.filter(([, , words]) => words !== '').length,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that cannot be used is refused with words that say what to do', () => {
  test.each<[string, string | Uint8Array, string[], RegExp]>([
    ['a head twice', 'role,role\ngp,gp\n', [], /“role” stands over two columns/],
    ['a question twice, by its name and by its path', 'often,g/often\n1,2\n', [], /“often” stands over two columns/],
    ['no question', 'a,b\n1,2\n', [], /No column has the name of a question/],
    ['no such column', 'role\ngp\n', ['--by', 'place'], /no column “place”/],
    ['a weight that is none', 'role,w\ngp,1\ngp,much\n', ['--weights', 'w'], /In row 3 the weight/],
    ['a negative weight', 'role,w\ngp,-1\n', ['--weights', 'w'], /In row 2 the weight/],
    ['no response', 'role,often\n', [], /no response/],
    ['nothing', '', [], /no response/],
    ['an open quote', 'role,words\ngp,"never\nended', [], /opened and never closed/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x72, 0]), [], /UTF-16/],
    [
      'too many groups',
      `role,id\n${Array.from({ length: 60 }, (_, at) => `gp,${String(at)}`).join('\n')}`,
      ['--by', 'id'],
      /more than 50/,
    ],
  ])('%s', async (_title, csv, words, reason) => {
    const { code, out, err } = await run(csv, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});

describe('margins that cannot be used are refused with words that say what to do', () => {
  const rows = 'role,often,w\ngp,1,1\ngp,2,1\npcn,3,1\n';
  const role = (shares: object) => ({ margins: [{ question: 'role', shares }] });
  test.each<[string, unknown, RegExp]>([
    ['no margins', { margin: [] }, /does not hold margins/],
    ['a question that is none', { margins: [{ question: 'colour', shares: { a: 1 } }] }, /“colour” is no question/],
    ['a question of several choices', { margins: [{ question: 'ways', shares: { a: 1 } }] }, /with one choice/],
    ['a choice that is none', role({ gp: 0.5, nurse: 0.5 }), /“nurse” is no choice of “role”/],
    ['shares of more than the whole', role({ gp: 60, pcn: 40 }), /not between 0 and 1/],
    ['a share below 0', role({ gp: -0.5, pcn: 1.5 }), /not between 0 and 1/],
    ['shares that add up otherwise', role({ gp: 0.5, pcn: 0.4 }), /add up to 0.9/],
    ['people whom the population lacks', role({ gp: 1 }), /1 response chose “pcn”/],
    ['a margin twice', { margins: [...role({ gp: 1 }).margins, ...role({ gp: 1 }).margins] }, /two margins for “role”/],
    [
      'margins that cannot be had together',
      {
        margins: [
          { question: 'role', shares: { gp: 0.5, pcn: 0.5 } },
          { question: 'often', shares: { 1: 0.2, 2: 0.2, 3: 0.6 } },
        ],
      },
      /cannot be had together/,
    ],
  ])('%s', async (_title, margins, reason) => {
    const { code, out, err } = await run(rows, '--population', file(JSON.stringify(margins)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  it('a group of the population in which nobody answered', async () => {
    const margins = file(JSON.stringify(role({ gp: 0.5, pcn: 0.5 })));
    const { code, err } = await run('role\ngp\ngp\n', '--population', margins);
    expect([code, err]).toEqual([2, expect.stringMatching(/nobody chose “pcn”/)]);
  });

  it('a margin of a question that is not in the file', async () => {
    const margins = file(JSON.stringify(role({ gp: 0.5, pcn: 0.5 })));
    const { code, err } = await run('often\n1\n2\n', '--population', margins);
    expect([code, err]).toEqual([2, expect.stringMatching(/no column “role”/)]);
  });

  it('weights and a population at once', async () => {
    const margins = file(JSON.stringify(role({ gp: 0.5, pcn: 0.5 })));
    expect(await run(rows, '--population', margins, '--weights', 'w')).toMatchObject({ code: 2 });
  });
});
