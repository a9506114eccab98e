import { describe, expect, it, test } from 'vitest';

import { readReport } from '../tables/read-report.ts';
import { checkReport } from './lint-report.ts';

type Table = Readonly<Record<string, unknown>>;
function lintsOf(tables: readonly Table[], more: Table = {}): readonly string[] {
  const read = readReport({ title: 'A report', tables, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkReport(read.value).lints.map(({ lint }) => lint);
}

const clear = {
  kind: 'single',
  rows: ['yes', 'no'],
  columns: ['a', 'b'],
  counts: [
    [10, 5],
    [0, 12],
  ],
};
const ticks = {
  ...{ kind: 'multiple', rows: ['phone', 'letter', 'visit'], columns: ['a', 'b'] },
  ...{
    counts: [
      [35, 5],
      [20, 45],
      [35, 9],
    ],
    bases: [40, 50],
  },
};
/** Chi-square gives 0.13, the exact test 0.26. */
const onlyChiSquare = {
  ...clear,
  ...{
    id: 'only',
    counts: [
      [10, 5],
      [1, 3],
    ],
    printed: { p: '0.13' },
  },
};

describe('a p that an exact test gives as well', () => {
  const printed = (p: string, test?: string) => ({ ...clear, printed: { p, ...(test === undefined ? {} : { test }) } });

  it('accuses nobody of chi-square on small cells', () => {
    expect(lintsOf([printed('<0.001')])).toEqual([]);
    expect(lintsOf([printed('<0.001', 'exact')])).toEqual([]);
  });

  it('does where the report names chi-square', () => {
    expect(lintsOf([printed('<0.001', 'chi-square')])).toEqual(['small-cells']);
  });

  it('does where another p of the report comes of chi-square alone', () => {
    expect(lintsOf([printed('<0.001'), onlyChiSquare])).toEqual(['small-cells', 'small-cells']);
  });
});

describe('a select-all table whose people are known', () => {
  it('is not told of pooled ticks where a test of people gives the printed p', () => {
    expect(lintsOf([{ ...ticks, printed: { p: '<0.001' } }])).toEqual([]);
    expect(lintsOf([{ ...ticks, printed: { p: '<0.001', test: 'options' } }])).toEqual([]);
  });

  it('is where the report names chi-square', () => {
    expect(lintsOf([{ ...ticks, printed: { p: '<0.001', test: 'chi-square' } }])).toEqual(['pooled-ticks']);
  });
});

describe('a p that nothing gives', () => {
  it('leaves the shape of the table to be told', () => {
    expect(lintsOf([{ ...clear, printed: { p: '0.50' } }])).toEqual(['perhaps-small-cells']);
    expect(lintsOf([{ ...ticks, printed: { p: '0.50' } }])).toEqual(['perhaps-pooled']);
    expect(lintsOf([{ ...clear, printed: { p: '0.50', test: 'other' } }])).toEqual([]);
  });

  it('is of small cells all the same where the report names chi-square', () => {
    expect(lintsOf([{ ...clear, printed: { p: '0.50', test: 'chi-square' } }])).toEqual(['small-cells']);
  });
});

describe('percentages', () => {
  const square = {
    ...clear,
    counts: [
      [20, 30],
      [40, 10],
    ],
  };
  const ofRows = [
    ['40', '60'],
    ['80', '20'],
  ];

  it.each([undefined, 'row'])('of rows are taken as such, said to be %s', (percentagesOf) => {
    const printed = { percentages: ofRows, ...(percentagesOf === undefined ? {} : { percentagesOf }) };
    expect(lintsOf([{ ...square, printed }])).toEqual([]);
  });

  it('of rows that are said to be of columns cannot be', () => {
    const printed = { percentages: ofRows, percentagesOf: 'column' };
    expect(lintsOf([{ ...square, printed }])).toEqual(Array.from({ length: 4 }, () => 'impossible-percentage'));
  });

  it('of rows with one wrong are told that one', () => {
    const percentages = [
      ['40', '60'],
      ['80', '21'],
    ];
    expect(lintsOf([{ ...square, printed: { percentages } }])).toEqual(['impossible-percentage']);
  });

  it('of everybody in the table are taken as such', () => {
    const percentages = [
      ['20', '30'],
      ['40', '10'],
    ];
    expect(lintsOf([{ ...square, printed: { percentages } }])).toEqual([]);
  });

  const asked = { kind: 'single', rows: ['yes', 'no'], columns: ['All'], counts: [[90], [90]], respondents: [200] };
  it.each([undefined, 'respondents'])('of all who were asked are taken as such, said to be %s', (percentagesOf) => {
    const of = percentagesOf === undefined ? {} : { percentagesOf };
    expect(lintsOf([{ ...asked, printed: { percentages: [['45.0'], ['45.0']], ...of } }])).toEqual([]);
  });

  it('half-way between two may be either', () => {
    const one = {
      kind: 'single',
      rows: ['yes', 'no'],
      columns: ['a', 'b'],
      counts: [
        [1, 1],
        [7, 15],
      ],
    };
    expect(
      lintsOf([
        {
          ...one,
          printed: {
            percentages: [
              ['12', '6.2'],
              ['88', '93.8'],
            ],
          },
        },
      ]),
    ).toEqual([]);
  });
});

test.each([
  ['none', ['no-correction']],
  ['Not corrected', ['no-correction']],
  ['uncorrected', ['no-correction']],
  ['No correction was made', ['no-correction']],
  ['p-values were not adjusted', ['no-correction']],
  ['Holm', []],
  ['Nominal p and Bonferroni', []],
])('a correction said to be “%s”', (correction, lints) => {
  const tables = Array.from({ length: 5 }, (_, at) => ({
    ...clear,
    ...{
      id: `t${String(at)}`,
      counts: [
        [20, 30],
        [40, 10],
      ],
      printed: { p: '<0.001', test: 'chi-square' },
    },
  }));
  expect(lintsOf(tables, { correction })).toEqual(lints);
});

test('a sentence may say the percentage of a row where the table prints such, and neither another', () => {
  const table = {
    ...clear,
    id: 't',
    counts: [
      [20, 30],
      [40, 10],
    ],
    printed: {
      percentages: [
        ['40', '60'],
        ['80', '20'],
      ],
    },
  };
  const said = (figure: string) => ({
    text: `${figure}% of them`,
    figures: [{ figure, table: 't', row: 'yes', column: 'a' }],
  });
  expect(lintsOf([table], { sentences: [said('40'), said('33')] })).toEqual([]);
  expect(lintsOf([table], { sentences: [said('41')] })).toEqual(['wrong-sentence']);
});
