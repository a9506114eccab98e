import { describe, expect, test } from 'vitest';

import { group, instrumentOf, list, question, repeat } from '../../../../testing/instrument.ts';
import { compileInstrument } from '../form/compile-instrument.ts';
import type { Instrument } from '../instrument.ts';
import { parseExpression } from './parse.ts';

const problemsOf = (instrument: Instrument) => {
  const compiled = compileInstrument(instrument);
  return compiled.ok ? [] : compiled.problems;
};

/** What is wrong with a calculation, and the part of its text that is meant. */
function wrongWith(calculation: string) {
  const items = [
    question('integer', 'age'),
    group('g', [question('text', 'name'), question('text', 'twice')]),
    question('text', 'twice'),
    repeat('people', [question('text', 'who')]),
    question('calculate', 'c', { calculation }),
  ];
  return problemsOf(instrumentOf(items, { lists: [{ ...list('towns', 'a'), columns: ['county'] }] })).map((problem) => {
    if (problem.kind !== 'expression') return [problem.kind, ''];
    const { kind, at, ...more } = problem.problem;
    return [kind, calculation.slice(at.start, at.end), more];
  });
}

test.each([
  ['${agr} + 1', ['unknown-reference', '${agr}', { name: 'agr', nearest: 'age' }]],
  ['${zzz}', ['unknown-reference', '${zzz}', { name: 'zzz', nearest: null }]],
  ['${twice}', ['ambiguous-reference', '${twice}', { name: 'twice', count: 2 }]],
  ['${last-saved#age}', ['last-saved-not-held', '${last-saved#age}', { name: 'age' }]],
  ['1 + cuont(${people})', ['unknown-function', 'cuont(${people})', { name: 'cuont', nearest: 'count' }]],
  ["area('1 2')", ['function-not-held', "area('1 2')", { name: 'area' }]],
  ["digest('a', 'MD5')", ['function-not-held', "digest('a', 'MD5')", { name: 'digest' }]],
  ['if(true(), 1)', ['too-few-arguments', 'if(true(), 1)', { name: 'if', least: 3, given: 2 }]],
  ['today(1)', ['too-many-arguments', 'today(1)', { name: 'today', most: 0, given: 1 }]],
  [
    'weighted-checklist(1, 2, 3, 4, 5)',
    ['arguments-in-pairs', 'weighted-checklist(1, 2, 3, 4, 5)', { name: 'weighted-checklist', given: 5 }],
  ],
  ['count(5)', ['wrong-type', '5', { name: 'count', argument: 1, needs: 'nodes' }]],
  ["sum(concat(${age}, '1'))", ['wrong-type', "concat(${age}, '1')", { name: 'sum', argument: 1, needs: 'nodes' }]],
  ['5 | ${age}', ['wrong-type', '5', { name: '|', argument: 1, needs: 'nodes' }]],
  ['/data/agee', ['unknown-step', 'agee', { name: 'agee', nearest: 'age' }]],
  ['../g/nam', ['unknown-step', 'nam', { name: 'nam', nearest: 'name' }]],
  ['${people}/whom', ['unknown-step', 'whom', { name: 'whom', nearest: 'who' }]],
  ['../following::age', ['axis-not-held', 'following::age', { name: 'following' }]],
  ["instance('town')/root/item", ['unknown-list', "'town'", { name: 'town', nearest: 'towns' }]],
  [
    "instance('towns')/root/item[countey = 'x']/name",
    ['unknown-column', 'countey', { name: 'countey', list: 'towns', nearest: 'county' }],
  ],
  ["pulldata('prices', 'a', 'b', 'c')", ['unknown-list', "'prices'", { name: 'prices', nearest: null }]],
  [
    "pulldata('towns', 'price', 'name', 'c')",
    ['unknown-column', "'price'", { name: 'price', list: 'towns', nearest: null }],
  ],
  ["regex(${name}, '(?=a)b')", ['pattern-not-held', "'(?=a)b'", { pattern: '(?=a)b', reason: 'look-around' }]],
  ["jr:choice-name('a', '${agr}')", ['unknown-reference', "'${agr}'", { name: 'agr', nearest: 'age' }]],
  [
    "jr:choice-name('a', 'colour!')",
    ['wrong-type', "'colour!'", { name: 'jr:choice-name', argument: 2, needs: 'nodes' }],
  ],
])('%s', (calculation, problem) => {
  expect(wrongWith(calculation)).toEqual([problem]);
});

test.each([
  ['1 +', 'ends-early', ''],
  ['', 'empty', ''],
  ['  ', 'empty', '  '],
  ['(1 + 2', 'unclosed', '('],
  ['concat(1, 2', 'unclosed', '('],
  ['1 2', 'unexpected', '2'],
  ['1 + )', 'unexpected', ')'],
  ["'abc", 'unfinished-text', "'abc"],
  ['${age', 'unfinished-reference', '${age'],
  ['${my age}', 'not-a-name', '${my age}'],
  ['“a”', 'unknown-character', '“'],
  ['a == b', 'unexpected', '='],
  ['a && b', 'unknown-character', '&'],
  [`${'('.repeat(200)}1${')'.repeat(200)}`, 'too-deep', '('],
  [`${'-'.repeat(200)}1`, 'too-deep', '-'],
  ['1'.repeat(40_000), 'too-long', '1'.repeat(40_000)],
])('%.20s is refused at its place', (text, kind, part) => {
  const read = parseExpression(text);
  if (read.ok) throw new Error('accepted');
  const [problem] = read.problems;
  expect([problem?.kind, text.slice(problem?.at.start, problem?.at.end)]).toEqual([kind, part]);
});

test('a chain of a thousand conditions is read', () => {
  const text = Array.from({ length: 1000 }, (_, place) => `\${age} = ${place}`).join(' or ');
  expect(wrongWith(text)).toEqual([]);
});

describe('circles', () => {
  const circlesOf = (items: Instrument['items'], lists: Instrument['lists'] = []) =>
    problemsOf(instrumentOf(items, { lists })).map((problem) =>
      problem.kind === 'circle' ? problem.names : problem.kind,
    );

  test.each([
    ['a calculation that reads itself', [question('calculate', 'a', { calculation: '${a} + 1' })], [['a', 'a']]],
    [
      'two calculations that read each other',
      [question('calculate', 'a', { calculation: '${b}' }), question('calculate', 'b', { calculation: '${a}' })],
      [['a', 'b', 'a']],
    ],
    ['a question that is relevant by its own answer', [question('text', 'a', { relevant: "${a} = ''" })], [['a', 'a']]],
    [
      'a group that is relevant by a question inside',
      [group('g', [question('text', 'a')], { relevant: "${a} = ''" })],
      [['g', 'a', 'g']],
    ],
    [
      'a repeat that is counted by a question inside',
      [repeat('r', [question('integer', 'n')], { count: '${n}' })],
      [['r', 'n', 'r']],
    ],
  ])('%s', (_, items, names) => {
    expect(circlesOf(items)).toEqual(names);
  });

  test('a filter by the answer that it filters', () => {
    expect(
      circlesOf([question('select-one', 'a', { list: 'l', choiceFilter: 'name != ${a}' })], [list('l', 'x')]),
    ).toEqual([['a', 'a']]);
  });

  test.each([
    ['a constraint on the answer itself', [question('integer', 'a', { constraint: '${a} > 1 and . < 5' })]],
    ['a question that must be answered unless it is', [question('integer', 'a', { required: "${a} = ''" })]],
    [
      'a count of the repeat that it lies in',
      [repeat('r', [question('calculate', 'n', { calculation: 'count(${r}) + position(..)' })])],
    ],
    [
      'two questions that trigger each other',
      [
        question('text', 'a', { calculation: '${b}', trigger: ['b'] }),
        question('text', 'b', { calculation: '${a}', trigger: ['a'] }),
      ],
    ],
  ])('%s is none', (_, items) => {
    expect(circlesOf(items)).toEqual([]);
  });
});

describe('an instrument', () => {
  const kinds = (instrument: Instrument) => problemsOf(instrument).map(({ kind }) => kind);

  test.each([
    ['name-twice', instrumentOf([question('text', 'a'), question('text', 'a')])],
    ['list-unknown', instrumentOf([question('select-one', 'a', { list: 'l' })])],
    ['list-missing', instrumentOf([question('select-one', 'a')])],
    ['choice-twice', instrumentOf([question('select-one', 'a', { list: 'l' })], { lists: [list('l', 'x', 'x')] })],
    ['trigger-unknown', instrumentOf([question('text', 'a', { trigger: ['b'] })])],
    ['range-not-a-number', instrumentOf([question('range', 'a', { parameters: { start: 'low' } })])],
    ['range-empty', instrumentOf([question('range', 'a', { parameters: { step: '0' } })])],
    [
      'too-deep',
      instrumentOf(Array.from({ length: 25 }).reduce<Instrument['items']>((inside) => [group('g', inside)], [])),
    ],
    ['too-many-items', instrumentOf(Array.from({ length: 5001 }, (_, place) => question('text', `q${place}`)))],
    [
      'too-many-choices',
      instrumentOf([], {
        lists: [{ id: 'l', choices: Array.from({ length: 1_000_000 }, (_, place) => ({ name: `${place}` })) }],
      }),
    ],
    [
      'score-question-unknown',
      instrumentOf([], { scores: [{ name: 's', questions: ['a'], method: 'sum', bands: [] }] }),
    ],
    [
      'score-question-repeats',
      instrumentOf([repeat('r', [question('integer', 'a')])], {
        scores: [{ name: 's', questions: ['a'], method: 'sum', bands: [] }],
      }),
    ],
    [
      'score-column-unknown',
      instrumentOf([question('select-one', 'a', { list: 'l' })], {
        lists: [list('l', 'x')],
        scores: [{ name: 's', questions: ['a'], column: 'points', method: 'sum', bands: [] }],
      }),
    ],
  ])('%s', (kind, instrument) => {
    expect(kinds(instrument)).toEqual([kind]);
  });

  test('the same name may stand in two groups, and a choice twice where the list allows it', () => {
    const items = [group('g', [question('text', 'a')]), group('h', [question('text', 'a')])];
    expect(kinds(instrumentOf(items, { lists: [{ ...list('l', 'x', 'x'), duplicates: true }] }))).toEqual([]);
  });

  test('a label that names nothing says so in its language', () => {
    const label = { en: { text: 'Hello ${who}', state: 'source' as const } };
    expect(problemsOf(instrumentOf([question('note', 'n', { label })]))).toMatchObject([
      {
        path: '/data/n',
        part: 'label',
        kind: 'expression',
        language: 'en',
        problem: { kind: 'unknown-reference', at: { start: 6, end: 12 } },
      },
    ]);
  });
});
