import { describe, expect, it, test } from 'vitest';

import { inventPeople } from '../../data/invented-people.test-data.ts';
import { shipped } from '../../data/weigh-lines.test-data.ts';
import { columnsOf } from './columns-maker.ts';
import { findPairs } from './dedupe-list.ts';
import { createKeyIndex, pairsSharingKeys } from './key-index.ts';
import { createNameRows } from './name-rows.ts';
import { createNameBound } from './pair-bound.ts';
import { createPairTable } from './pair-table.ts';
import { createPairFilter } from './pair-filter.ts';
import { createSoughtIndex } from './sought-index.ts';
import { createTextTable } from './text-table.ts';
import { createVocabulary } from './vocabulary.ts';
import { createScorer } from './weigh.ts';
import { termsFor } from './workbench.ts';

const vocabulary = createVocabulary();
const people = inventPeople(900, 7, vocabulary);
const columns = columnsOf(people);

test('whom a list meets on a register is the same by its own keys as by a table of all', () => {
  const sought = inventPeople(60, 7, vocabulary);
  const [table, own] = [createKeyIndex(people, vocabulary), createSoughtIndex(people, sought, vocabulary)];
  expect(sought.map((one) => own.candidates(one))).toEqual(sought.map((one) => table.candidates(one)));
  expect(sought.every((one) => own.candidates(one).length > 0)).toBe(true);
});

test('a pair that weighs enough is not left out before it is weighed', () => {
  const terms = termsFor(shipped, vocabulary, [columns]);
  const bound = createNameBound(createNameRows(columns, vocabulary, terms), vocabulary, shipped);
  const scorer = createScorer(shipped, vocabulary, terms, people.length);
  for (const least of [-500, 0, 500]) {
    const isWorthWeighing = createPairFilter(columns, vocabulary, terms, bound, shipped, least);
    let [enough, kept, looked] = [0, 0, 0];
    pairsSharingKeys(columns, vocabulary).each((a, b) => {
      const [one, other] = [people[a], people[b]];
      if (one === undefined || other === undefined) return;
      looked += 1;
      if (isWorthWeighing(a, b)) kept += 1;
      if (scorer.weigh(one, other) < least) return;
      enough += 1;
      expect([one.id, other.id, isWorthWeighing(a, b)]).toEqual([one.id, other.id, true]);
    });
    expect([enough > 100, kept < looked / 2]).toEqual([true, true]);
  }
});

test('a part of the pairs is those whose lower place is a multiple of the step', () => {
  const sharing = pairsSharingKeys(columns, vocabulary);
  const [all, some]: [string[], string[]] = [[], []];
  sharing.each((a, b) => {
    if (a % 7 === 0) all.push(`${String(a)} ${String(b)}`);
  });
  sharing.each((a, b) => some.push(`${String(a)} ${String(b)}`), 7);
  expect(some).toEqual(all);
  expect(some.length).toBeGreaterThan(10);
});

test('the same list gives the same pairs and weights each time', () => {
  const again = createVocabulary();
  const found = findPairs(columnsOf(inventPeople(900, 7, again)), again, shipped, 0).pairs;
  expect(found).toEqual(findPairs(columns, vocabulary, shipped, 0).pairs);
  expect(found.length).toBeGreaterThan(100);
});

describe('texts by number', () => {
  const texts = createTextTable();

  it('have one number each, and come back as they were', () => {
    const all = Array.from({ length: 5000 }, (_, at) => `text ${String(at * at)} ሰላም`);
    const numbers = all.map((text) => texts.numberOf(text));
    expect(new Set(numbers).size).toBe(all.length);
    expect(numbers.map((number) => texts.textOf(number))).toEqual(all);
    expect(all.map((text) => texts.numberOf(text))).toEqual(numbers);
  });

  it.each([
    ['X1234567', 'X1234576', true],
    ['X1234567', 'X123456', true],
    ['X1234567', 'X1234568', true],
    ['X1234567', 'X1234567', false],
    ['X1234567', 'X1234675', false],
    ['X1234567', 'X7654321', false],
    ['', '1', true],
  ])('%s and %s are one letter apart: %s', (a, b, expected) => {
    expect(texts.areOneEdit(texts.numberOf(a), texts.numberOf(b))).toBe(expected);
    expect(texts.areOneEdit(texts.numberOf(b), texts.numberOf(a))).toBe(expected);
  });
});

test('a table of pairs keeps what it was given while it grows', () => {
  const table = createPairTable();
  const pairs = Array.from({ length: 40_000 }, (_, at) => [at * 7, (at * 31) % 1000, at + 1] as const);
  for (const [low, high, value] of pairs) table.set(low, high, value);
  expect(pairs.filter(([low, high, value]) => table.get(low, high) !== value)).toEqual([]);
  expect(table.get(3, 3)).toBe(-1);
});
