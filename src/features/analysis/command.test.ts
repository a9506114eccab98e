import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { runCommand } from '#platform/runtime/command.ts';

import { analysisCommands } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-analysis-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runWords(...words, '--json');
async function runWords(...words: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(analysisCommands, ['analysis', ...words], {
    settings: {} as never,
    database: () => Promise.reject(new Error('Statistics of files need no database.')),
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

let written = 0;
function file(content: unknown): string {
  written += 1;
  const path = join(folder, `${String(written)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

type Answer = {
  percentages: (string | null)[][];
  tests: {
    test: string;
    option: string | null;
    p: number;
    df: number | null;
    holm: number | null;
    isAdvised: boolean;
  }[];
  lints: { lint: string; words: string; remedy: string }[];
  lintCounts: Record<string, number>;
};
async function answerOf(command: string, content: unknown): Promise<Answer> {
  const { code, out, err } = await run(command, file(content));
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

const yesNo = {
  kind: 'single',
  rows: ['yes', 'no'],
  columns: ['a', 'b'],
  counts: [
    [8, 1],
    [2, 5],
  ],
};

describe('a table is tested by what it is', () => {
  it('two answers in two groups: exact where cells are small, percentages of those who answered', async () => {
    const { tests, percentages } = await answerOf('test', yesNo);
    expect(percentages).toEqual([
      ['80.0', '16.7'],
      ['20.0', '83.3'],
    ]);
    expect(tests.map(({ test: name, isAdvised }) => [name, isAdvised])).toEqual([
      ['chi-square', false],
      ['chi-square-corrected', false],
      ['exact', true],
    ]);
  });

  it('answers with an order: ranks', async () => {
    const { tests } = await answerOf('test', { ...yesNo, kind: 'ordered' });
    expect(tests.find(({ isAdvised }) => isAdvised)?.test).toBe('mann-whitney-exact');
  });

  it('several answers: one test an option, corrected, of the people who answered', async () => {
    const { tests, percentages } = await answerOf('test', {
      kind: 'multiple',
      rows: ['phone', 'letter', 'visit'],
      columns: ['a', 'b'],
      counts: [
        [30, 10],
        [20, 25],
        [5, 9],
      ],
      bases: [40, 50],
    });
    expect(percentages[0]).toEqual(['75.0', '20.0']);
    expect(tests.map(({ option }) => option)).toEqual(['phone', 'letter', 'visit']);
    expect(tests[0]?.holm).toBeCloseTo(3 * (tests[0]?.p ?? 0), 12);
  });

  it('the same people before and after', async () => {
    const { tests } = await answerOf('test', {
      ...yesNo,
      kind: 'paired',
      columns: ['yes', 'no'],
      counts: [
        [20, 3],
        [12, 9],
      ],
    });
    expect(tests.find(({ isAdvised }) => isAdvised)?.test).toBe('mcnemar-exact');
  });

  it('ticks given as the number of people are not tested, and it is said why', async () => {
    const table = {
      kind: 'multiple',
      rows: ['x', 'y'],
      columns: ['a', 'b'],
      counts: [
        [30, 10],
        [20, 25],
      ],
      bases: [50, 35],
    };
    const { tests, lints } = await answerOf('test', table);
    expect(tests).toEqual([]);
    expect(lints.map(({ lint }) => lint)).toEqual(['pooled-ticks']);
  });
});

describe('an effect says what it is of', () => {
  const changed = {
    ...{ kind: 'paired', rows: ['yes', 'no'], columns: ['yes', 'no'] },
    counts: [
      [30, 5],
      [25, 40],
    ],
  };
  const apart = {
    ...yesNo,
    counts: [
      [10, 0],
      [5, 12],
    ],
  };

  it('of pairs: which answer, after less before, in percentage points', async () => {
    expect((await runWords('test', file(changed))).out).toContain(
      'risk-difference of “no”, after less before: -20.0 percentage points (-29.6 to -9.6)',
    );
    const { tests } = await answerOf('test', changed);
    expect(tests[0]).toMatchObject({
      effect: {
        value: expect.closeTo(-0.2, 12) as number,
        about: { row: 'no', less: 'after less before', percentagePoints: { value: expect.closeTo(-20, 10) as number } },
      },
    });
  });

  it('of groups: the first less the second', async () => {
    expect((await runWords('test', file(apart))).out).toContain(
      'risk-difference of “yes”, “a” less “b”: 66.7 percentage points',
    );
  });

  it('of an option: the share of the option', async () => {
    const options = { ...yesNo, kind: 'multiple', rows: ['phone', 'visit'], bases: [12, 9] };
    expect((await runWords('test', file(options))).out).toContain('risk-difference of “visit”, “a” less “b”');
  });

  it('of an odds ratio with an empty cell: that a half was added', async () => {
    const { out } = await runWords('test', file(apart));
    expect(out).toMatch(/odds-ratio of “yes”, “a” over “b”: 47\.7.*\n! A cell is empty/);
    expect(await answerOf('test', apart)).toMatchObject({ odds: { halfAdded: true } });
    expect(await answerOf('test', yesNo)).toMatchObject({ odds: { halfAdded: false } });
  });
});

it('a table too large even to be drawn says that its chi-square cannot be relied upon', async () => {
  const names = (count: number, of: string) => Array.from({ length: count }, (_, at) => `${of}${String(at)}`);
  const counts = names(300, 'r').map((_, row) => names(60, 'c').map((__, column) => 1 + ((row * column) % 5)));
  const { out } = await runWords(
    'test',
    file({ kind: 'single', rows: names(300, 'r'), columns: names(60, 'c'), counts }),
  );
  expect(out).toContain('! Cells are small, so the p of chi-square cannot be relied upon');
});

it('people in one column and ticks in the next are not tested, and it is said why', async () => {
  const columns = ['All', 'PCN', 'GP'];
  const counts = [
    [116, 47, 66],
    [102, 46, 55],
    [300, 157, 142],
  ];
  const table = { kind: 'multiple', rows: ['x', 'y', 'z'], columns, counts, bases: [310, 250, 263] };
  const { tests, lints } = await answerOf('test', table);
  expect([tests, lints.map(({ lint }) => lint)]).toEqual([[], ['mixed-bases']]);
});

/** A thousand answers by a thousand groups. */
function millionCells(): object {
  const names = Array.from({ length: 1000 }, (_, at) => `n${String(at)}`);
  const rows = [...names, 'one more'];
  return { kind: 'single', rows, columns: names, counts: rows.map(() => names.map(() => 3)) };
}

describe('what cannot be used is refused with words that say what to do', () => {
  test.each([
    ['no JSON', '{', /is not JSON/],
    [
      'another kind',
      { ...yesNo, kind: 'many' },
      /In “kind” stands "many"\. Write one of: single, multiple, ordered, paired\./,
    ],
    [
      'a word that is not known',
      { ...yesNo, base: [1, 2] },
      /“base” is none of the fields of the form\. They are: id, title, kind,/,
    ],
    [
      'negative counts',
      {
        ...yesNo,
        counts: [
          [-1, 1],
          [2, 5],
        ],
      },
      /In “counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    [
      'fractions of people',
      {
        ...yesNo,
        counts: [
          [0.5, 1],
          [2, 5],
        ],
      },
      /In “counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    [
      'numbers as words',
      {
        ...yesNo,
        counts: [
          ['8', 1],
          [2, 5],
        ],
      },
      /In “counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    [
      'a number without end',
      {
        ...yesNo,
        counts: [
          [1e300, 1],
          [2, 5],
        ],
      },
      /In “counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    ['no counts', { ...yesNo, counts: undefined }, /“counts” is missing\. Write a list for each row/],
    [
      'a percentage with its sign',
      {
        ...yesNo,
        printed: {
          percentages: [
            ['80%', '17'],
            ['20', '83'],
          ],
        },
      },
      /“percentages”, row 1, column 1 stands "80%"\. Write the percentage as printed, digits in quotation marks/,
    ],
    ['a p in words', { ...yesNo, printed: { p: 'n.s.' } }, /“p” stands "n\.s\."\. Write the p-value as printed/],
    ['no table', [1, 2], /In the file stands \[1,2\]\. Write an object in braces/],
    [
      'percentages of all in a group of whom nobody knows how many',
      { ...yesNo, printed: { percentagesOf: 'respondents' } },
      /Give “respondents”/,
    ],
    ['options of single answers', { ...yesNo, printed: { test: 'options' } }, /Make the kind “multiple”/],
    ['a short row', { ...yesNo, counts: [[8, 1], [2]] }, /one for every row and column/],
    ['margins that do not add up', { ...yesNo, bases: [11, 6] }, /add up to 10 and the base says 11/],
    ['a base of zero', { ...yesNo, bases: [0, 6] }, /no percentage of nobody/],
    [
      'one person in a group',
      {
        ...yesNo,
        counts: [
          [8, 1],
          [2, 0],
        ],
      },
      /only one person is in the group “b”/,
    ],
    [
      'nobody in a group',
      {
        ...yesNo,
        counts: [
          [8, 0],
          [2, 0],
        ],
      },
      /nobody is in the group “b”/,
    ],
    [
      'nobody',
      {
        ...yesNo,
        counts: [
          [0, 0],
          [0, 0],
        ],
      },
      /nothing to test/,
    ],
    [
      'groups above everybody',
      {
        ...yesNo,
        columns: ['All', 'b'],
        total: 'All',
        counts: [
          [1, 3],
          [4, 4],
        ],
      },
      /groups have 3/,
    ],
    [
      'more ticks of an option than people',
      { ...yesNo, kind: 'multiple', bases: [7, 6] },
      /8 is more than the 7 people/,
    ],
    ['several answers and no base', { ...yesNo, kind: 'multiple' }, /how many people answered it/],
    ['pairs of different answers', { ...yesNo, kind: 'paired' }, /same answers, in the same order/],
    ['a row twice', { ...yesNo, rows: ['yes', 'yes'] }, /“yes” is there twice/],
    [
      'a huge table',
      { ...yesNo, rows: Array.from({ length: 2000 }, (_, at) => `r${String(at)}`) },
      /“rows” has 2,000 entries, and at most 1,000 are taken/,
    ],
  ])('%s', async (_title, content, words) => {
    const { code, out, err } = await run('test', file(content));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  test.each([
    ['no JSON', '{', /is not JSON/],
    ['a number that JSON has not', '{"kind":"single","counts":[[NaN]]}', /is not JSON/],
    [
      'negative counts',
      {
        ...yesNo,
        counts: [
          [-1, 1],
          [2, 5],
        ],
      },
      /“counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    [
      'a count that was no number (null)',
      {
        ...yesNo,
        counts: [
          [Number.NaN, 1],
          [2, 5],
        ],
      },
      /“counts”, row 1, column 1 stands .+\. Write a whole number of people/,
    ],
    ['margins that do not add up', { ...yesNo, bases: [11, 6] }, /add up to 10 and the base says 11/],
    ['a base of zero', { ...yesNo, bases: [0, 6] }, /no percentage of nobody/],
    ['a head twice', { ...yesNo, columns: ['a', 'a'] }, /“a” is there twice/],
    ['a total that is no column', { ...yesNo, total: 'All' }, /no column “All”/],
    ['a million cells', millionCells(), /“rows” has 1,001 entries/],
  ])('%s, in a report too', async (_title, content, words) => {
    for (const given of typeof content === 'string' ? [content] : [content, { title: 'A report', tables: [content] }]) {
      const { code, out, err } = await run('check', file(given));
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(words);
    }
  });

  it('a published group of one person is checked, as its figures are out already, and is never tested', async () => {
    const one = {
      ...yesNo,
      counts: [
        [8, 1],
        [2, 0],
      ],
    };
    expect(await run('check', file(one))).toMatchObject({ code: 0 });
    expect(await run('test', file(one))).toMatchObject({ code: 2 });
  });

  it('the largest table that is taken is answered', async () => {
    const names = (count: number, of: string) => Array.from({ length: count }, (_, at) => `${of}${String(at)}`);
    const counts = names(1000, 'r').map((_, row) => names(100, 'c').map((__, column) => 1 + ((row * column) % 7)));
    const large = { kind: 'single', rows: names(1000, 'r'), columns: names(100, 'c'), counts };
    const { code, out } = await run('test', file(large));
    expect(code).toBe(0);
    expect((JSON.parse(out) as Answer).tests.map(({ test: name }) => name)).toEqual(['chi-square']);
  });

  it('a file that is not there', async () => {
    expect(await run('test', join(folder, 'none.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no file/) as string,
    });
  });

  it('a sentence about a row that is not there', async () => {
    const figure = { figure: '80', table: 'table-1', row: 'perhaps', column: 'a' };
    const report = { title: 'A report', tables: [yesNo], sentences: [{ text: 'Many.', figures: [figure] }] };
    expect(await run('check', file(report))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no row “perhaps”/) as string,
    });
  });
});

describe('a report is checked', () => {
  const report = (sentence: string, figure: string) => ({
    title: 'A report',
    tables: [
      {
        ...yesNo,
        printed: {
          percentages: [
            ['80', '17'],
            ['20', '83'],
          ],
          p: '0.03',
        },
      },
    ],
    sentences: [{ text: sentence, figures: [{ figure, table: 'table-1', row: 'yes', column: 'a' }] }],
  });
  const lintsOf = async (content: unknown) => (await answerOf('check', content)).lints.map(({ lint }) => lint);

  it('and nothing is said where nothing is wrong', async () => {
    expect(await lintsOf(report('80 % of group a said yes.', '80'))).toEqual([]);
  });

  it('a figure that is not in its cell', async () => {
    expect(await lintsOf(report('81 % of group a said yes.', '81'))).toEqual(['wrong-sentence']);
  });

  it('a word that says why, where the study cannot', async () => {
    const causal = report('The leaflet led to 80 % saying yes.', '80');
    expect(await lintsOf(causal)).toEqual(['causal-word']);
    expect(await lintsOf({ ...causal, design: 'randomised' })).toEqual([]);
  });

  it('a percentage that nobody can have', async () => {
    const table = {
      ...yesNo,
      printed: {
        percentages: [
          ['81', '17'],
          ['20', '83'],
        ],
      },
    };
    const { lints } = await answerOf('check', table);
    expect(lints).toMatchObject([
      { lint: 'impossible-percentage', values: { row: 'yes', column: 'a', printed: '81', count: 8, base: 10 } },
    ]);
  });

  it('the study in the collection, each lint in words with a remedy', async () => {
    const { code, out } = await run('check', join(projectRoot, 'content/hiquality/survey-tables.json'));
    const answer = JSON.parse(out) as Answer & { ps: object; sideBySide: { table: string; verdict: string }[] };
    expect(code).toBe(0);
    expect(answer.lintCounts).toEqual({
      'pooled-ticks': 13,
      'mixed-bases': 13,
      'small-cells': 10,
      'perhaps-pooled': 0,
      'perhaps-small-cells': 0,
      'no-correction': 1,
      'wrong-sentence': 1,
      'figure-not-said': 0,
      'number-not-bound': 0,
      'wrong-ratio': 0,
      'significance-word': 0,
      'impossible-percentage': 0,
      'causal-word': 0,
    });
    expect(answer.lints.every(({ words, remedy }) => words.length > 20 && remedy.length > 20)).toBe(true);
    expect(answer.ps).toEqual({ printed: 27, reproduced: 27, rounded: 26, cutOff: 1 });
    expect(answer.sideBySide.filter(({ verdict }) => verdict === 'stands').map(({ table }) => table)).toEqual([
      'b1-designation',
      'b1-frequency',
    ]);
    expect(answer.sideBySide.filter(({ verdict }) => verdict === 'falls').map(({ table }) => table)).toEqual([
      'b1-icb',
    ]);
  });
});
