import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { buildReport } from './build-report.ts';
import { textOf } from './built-report.ts';
import type { ClaimProblem } from './claim-problem.ts';
import type { WrittenClaims } from './claims-schema.ts';
import { readClaimsForm, readClaimsTables } from './read-claims.ts';

const often = {
  ...{ id: 'often', kind: 'ordered', rows: ['never', 'sometimes', 'often'], columns: ['A', 'B'] },
  counts: [
    [2, 9],
    [6, 8],
    [12, 3],
  ],
};
const ways = {
  ...{ id: 'ways', kind: 'multiple', rows: ['letter', 'phone'], columns: ['A', 'B'], bases: [20, 18] },
  counts: [
    [12, 9],
    [15, 5],
  ],
};
const ticks = { ...ways, id: 'ticks', bases: undefined };
const change = {
  ...{ id: 'change', kind: 'paired', rows: ['yes', 'no'], columns: ['yes', 'no'] },
  counts: [
    [20, 3],
    [12, 9],
  ],
};
const flow = (analysed: number) => ({
  id: 'people',
  steps: [
    { id: 'asked', label: 'Asked', count: 50, left: [{ label: 'Said no', count: 12 }] },
    { id: 'analysed', label: 'Analysed', count: analysed },
  ],
});
const cells = {
  'often-a': { of: 'share', table: 'often', row: 'often', column: 'A', show: 'percentage' },
  'often-b': { of: 'share', table: 'often', row: 'often', column: 'B', show: 'percentage' },
  'often-p': { of: 'test', table: 'often', show: 'p' },
  'often-holm': { of: 'test', table: 'often', show: 'holm' },
  'base-a': { of: 'base', table: 'often', column: 'A' },
  'no-table': { of: 'base', table: 'other', column: 'A' },
  'no-row': { of: 'share', table: 'often', row: 'always', column: 'A', show: 'count' },
  'no-column': { of: 'share', table: 'often', row: 'often', column: 'C', show: 'count' },
  'no-test': { of: 'test', table: 'often', test: 'mcnemar', show: 'p' },
  'no-df': { of: 'test', table: 'often', show: 'df' },
  'no-lint': { of: 'check', show: { lint: 'none' } },
  'not-printed': { of: 'share', table: 'often', row: 'often', column: 'A', show: 'printed' },
  'both-ways': { of: 'share', table: 'ways', row: ['letter', 'phone'], column: 'A', show: 'count' },
  'of-ticks': { of: 'share', table: 'ticks', row: 'letter', column: 'A', show: 'percentage' },
  'count-of-ticks': { of: 'share', table: 'ticks', row: 'letter', column: 'A', show: 'count' },
  analysed: { of: 'flow', flow: 'people', step: 'analysed' },
  'no-step': { of: 'flow', flow: 'people', step: 'invited' },
} satisfies WrittenClaims['cells'];

type Block = WrittenClaims['sections'][number]['blocks'][number];
const written = (block: object, more: object = {}) => ({
  ...{ title: 'Listening', language: 'en', audience: 'internal', design: 'cross-sectional', method: 'Asked on paper.' },
  ...{ tables: [often, ways, ticks, change], flows: [flow(38)], cells },
  sections: [{ heading: 'Heard', blocks: [block as Block] }],
  ...more,
});

function build(given: object) {
  const form = readClaimsForm(JSON.parse(JSON.stringify(given)));
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  const read = readClaimsTables(form.value, []);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return buildReport(read.value);
}
const problemsOf = (given: object): readonly ClaimProblem[] => {
  const built = build(given);
  return built.ok ? [] : built.problems;
};
const claim = (text: string, more: object = {}) => ({ claim: text, ...more });

describe('a report does not build', () => {
  test.each<[string, object, object, object]>([
    [
      'a number that is not its cell’s',
      claim('{{61% = often-a}} said often.'),
      {},
      { problem: 'not-its-cell', values: { said: '61%', shows: '60.0', cell: 'often-a' } },
    ],
    ['a number of another cell', claim('{{16.7% = often-a}} said often.'), {}, { problem: 'not-its-cell' }],
    ['too many decimals', claim('{{60.00% = often-a}} said often.'), {}, { problem: 'not-its-cell' }],
    [
      'a number bound to nothing',
      claim('60 of {{base-a}} said often.'),
      {},
      { problem: 'loose-number', values: { number: '60' } },
    ],
    [
      'a number bound to nothing in Arabic digits',
      claim('٦٠ من {{base-a}}'),
      {},
      { problem: 'loose-number', values: { number: '٦٠' } },
    ],
    [
      'a number in a heading',
      claim('{{base-a}}'),
      { sections: [{ heading: '60 % agree', blocks: [claim('{{base-a}} said so.')] }] },
      { problem: 'loose-number' },
    ],
    ['a number in the limits', claim('{{base-a}}', { limits: 'Of 900 asked.' }), {}, { problem: 'loose-number' }],
    ['a claim without a figure', claim('Many said often.'), {}, { problem: 'claim-of-nobody' }],
    ['a claim without a method', claim('{{often-a}} said often.'), { method: undefined }, { problem: 'no-method' }],
    ['a figure whose base nobody knows', claim('{{count-of-ticks}} ticked letter.'), {}, { problem: 'cell-of-nobody' }],
    ['a share whose base nobody knows', claim('{{of-ticks}} ticked letter.'), {}, { problem: 'no-base' }],
    ['ticks added up', claim('{{both-ways}} were reached.'), {}, { problem: 'ticks-added-up' }],
    [
      'a causal word',
      claim('{{often-a}} said often due to the letter.'),
      {},
      { problem: 'causal-word', values: { word: 'due to', design: 'cross-sectional' } },
    ],
    [
      'a causal word in plain text, no design said',
      { text: 'The letter led to more.' },
      { design: undefined },
      { problem: 'causal-word', values: { design: 'none' } },
    ],
    ['a figure in plain text', { text: '{{often-a}} said often.' }, {}, { problem: 'figure-outside-claim' }],
    ['a cell that is not there', claim('{{nothing}}'), {}, { problem: 'no-such-cell', values: { cell: 'nothing' } }],
    ['a table that is not there', claim('{{no-table}}'), {}, { problem: 'no-such-table' }],
    ['a row that is not there', claim('{{no-row}}'), {}, { problem: 'no-such-row' }],
    ['a column that is not there', claim('{{no-column}}'), {}, { problem: 'no-such-column' }],
    ['a test that is not there', claim('{{no-test}}'), {}, { problem: 'no-such-test' }],
    ['a part that a test lacks', claim('{{no-df}}'), {}, { problem: 'test-lacks' }],
    ['a lint that is not there', claim('{{no-lint}}'), {}, { problem: 'no-such-lint' }],
    ['what was never printed', claim('{{not-printed}}'), {}, { problem: 'not-printed' }],
    ['a step that is not there', claim('{{no-step}}'), {}, { problem: 'no-such-step' }],
    ['a figure that is not there', { figure: 'none' }, {}, { problem: 'no-such-figure' }],
    ['a percent sign by what is no percentage', claim('{{20% = base-a}}'), {}, { problem: 'not-its-cell' }],
    [
      'a figure that stands nowhere',
      claim('{{base-a}}'),
      { figures: { f: { kind: 'bars', table: 'often', columns: ['A'], title: 'x' } } },
      { problem: 'figure-placed', values: { figure: 'f', times: 0 } },
    ],
    [
      'a flow that loses somebody',
      claim('{{analysed}} were analysed.'),
      { flows: [flow(37)] },
      { problem: 'flow-gap', values: { from: 50, left: 12, to: 37 } },
    ],
    [
      'a scale without order',
      { figure: 'f' },
      { figures: { f: { kind: 'diverging', table: 'ways', columns: ['A'], title: 'x' } } },
      { problem: 'not-ordered' },
    ],
    [
      'other people before than after',
      { figure: 'f' },
      { figures: { f: { kind: 'before-after', table: 'often', title: 'x' } } },
      { problem: 'not-paired' },
    ],
    [
      'bars of ticks',
      { figure: 'f' },
      { figures: { f: { kind: 'bars', table: 'ticks', columns: ['A'], title: 'x' } } },
      { problem: 'no-base' },
    ],
    [
      'a summary that says more than the report',
      claim('{{often-a}}'),
      {
        summaries: [
          { language: 'ar', translation: { state: 'draft' }, heading: 'ملخص', blocks: [{ text: '{{often-b}}' }] },
        ],
      },
      { problem: 'only-in-summary', values: { cell: 'often-b' } },
    ],
    [
      'a summary whose number drifted',
      claim('{{often-a}}'),
      {
        summaries: [
          { language: 'ar', translation: { state: 'draft' }, heading: 'ملخص', blocks: [{ text: '{{٦١٪ = often-a}}' }] },
        ],
      },
      { problem: 'not-its-cell' },
    ],
  ])('%s', (_title, block, more, problem) => {
    expect(problemsOf(written(block, more))[0]).toMatchObject(problem);
  });

  it('a p by itself where there are five tests, and does when the corrected one is beside it', () => {
    const many = { tables: ['often', 'b', 'c', 'd', 'e'].map((id) => ({ ...often, id })) };
    expect(problemsOf(written(claim('p {{often-p}}'), many))).toEqual([
      expect.objectContaining({ problem: 'not-corrected' }),
    ]);
    expect(problemsOf(written(claim('p {{often-p}}, Holm {{often-holm}}'), many))).toEqual([]);
    expect(problemsOf(written(claim('p {{often-p}}')))).toEqual([]);
  });
});

describe('a report builds', () => {
  it('and each claim has the bases and tests of its cells', () => {
    const built = build(
      written(
        claim('{{60.0% = often-a}} of {{20 = base-a}} and {{15.0 % = often-b}}; p {{often-p}}', {
          limits: 'A small sample.',
        }),
      ),
    );
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const [one] = built.value.claims;
    expect(one?.bases).toEqual([
      { group: 'A', table: 'often', unit: 'people', least: 20, most: 20 },
      { group: 'B', table: 'often', unit: 'people', least: 20, most: 20 },
    ]);
    expect(one?.tests).toEqual(['mann-whitney-exact']);
    expect(textOf(one?.method ?? [])).toBe('Asked on paper.');
    expect(textOf(one?.limits ?? [])).toBe('A small sample.');
  });

  it('with a causal word where chance decided who got what', () => {
    expect(problemsOf(written(claim('{{often-a}} said often due to the letter.'), { design: 'randomised' }))).toEqual(
      [],
    );
  });
});

it('a count in the text builds if and only if it is the count of its cell', () => {
  const count = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, said) => {
      const table = { id: 'one', kind: 'single', rows: ['yes', 'no'], columns: ['A'], counts: [[a], [b + c]] };
      const report = written(claim(`{{${String(said)} = yes}} said yes.`), {
        tables: [table],
        cells: { yes: { of: 'share', table: 'one', row: 'yes', column: 'A', show: 'count' } },
      });
      expect(problemsOf(report).length === 0).toBe(said === a);
    }),
  );
});
