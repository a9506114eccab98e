import { expect, test } from 'vitest';

import { evaluateLinks } from './evaluate-links.ts';
import { evaluatePairs } from './evaluate-pairs.ts';

const decided = [
  { arrival: 'a', decision: 'auto', register: '1', weight: 9 },
  { arrival: 'b', decision: 'auto', register: '9', weight: 5 },
  { arrival: 'c', decision: 'review', register: '3', weight: 4 },
];
const truth = [
  { arrival: 'a', registers: ['1', '7'], group: 'ti' },
  { arrival: 'b', registers: ['2'], group: 'ar' },
  { arrival: 'c', registers: ['3'], group: 'ar' },
  { arrival: 'd', registers: [], group: 'ar' },
];

test('recall is of those on the register, precision of those linked', () => {
  const { automatic } = evaluateLinks(decided, truth);
  expect(automatic).toMatchObject({ known: 3, linked: 2, right: 1, recall: 1 / 3, precision: 0.5 });
  expect(automatic.byGroup).toMatchObject({ ti: { recall: 1, precision: 1 }, ar: { recall: 0, precision: 0 } });
});

test('by weight, the heaviest are taken for as long as enough of them are right', () => {
  expect(evaluateLinks(decided, truth, [0.6]).byWeight).toEqual([
    { precision: 0.6, threshold: 4, recall: 2 / 3, byGroup: { ar: 0.5, ti: 1 }, range: 0.5 },
  ]);
  expect(evaluateLinks(decided, truth, [0.99]).byWeight[0]).toMatchObject({ threshold: 9, recall: 1 / 3 });
});

test('of pairs, the threshold with the best balance is found', () => {
  const clusterOf = new Map([
    ['x1', 'x'],
    ['x2', 'x'],
    ['x3', 'x'],
    ['y1', 'y'],
  ]);
  const found = [
    { a: 'x1', b: 'x2', weight: 8 },
    { a: 'x1', b: 'x3', weight: 5 },
    { a: 'x1', b: 'y1', weight: 2 },
  ];
  expect(evaluatePairs(found, clusterOf)).toEqual({
    truePairs: 3,
    bestF1: 0.8,
    threshold: 5,
    precision: 1,
    recall: 2 / 3,
  });
});
