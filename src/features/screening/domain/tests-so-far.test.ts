import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';

import { aged, arrivedOn, knowing } from '../../../testing/circumstances.ts';
import { fact, on } from '../../../testing/facts.ts';
import { suggestScreening } from './suggest-screening.ts';
import { knowingTests, testsSoFar, type SoFar } from './tests-so-far.ts';

const decided = (when: string, decision: string, more: object = {}) =>
  fact('screening-decided', when, { test: 'hiv', decision, ...more });
const taken = (when: string | null) => fact('test-taken', when, { test: 'hiv' });
const result = (when: string, outcome?: string) => fact('result-received', when, { test: 'hiv', outcome });

test.each<[string, Fact[], SoFar | undefined]>([
  ['nothing', [], undefined],
  ['another test', [fact('test-taken', '03-01', { test: 'stool' })], undefined],
  ['agreed', [decided('03-01', 'accepted')], { is: 'agreed', on: on('03-01') }],
  ['set aside', [decided('03-01', 'set-aside', { because: 'later' })], undefined],
  ['agreed, and set aside afterwards', [decided('03-01', 'accepted'), decided('03-02', 'set-aside')], undefined],
  ['taken', [decided('03-01', 'accepted'), taken('03-02')], { is: 'taken', on: on('03-02') }],
  ['taken on some day', [taken(null)], { is: 'taken', on: null }],
  ['received', [taken('03-02'), result('03-09', 'nothing-found')], { is: 'received', on: on('03-09') }],
  ['received elsewhere', [result('03-09')], { is: 'received', on: on('03-09') }],
  ['lost', [taken('03-02'), result('03-09', 'no-result')], undefined],
  ['taken again', [taken('03-02'), result('03-09'), taken('05-01')], { is: 'taken', on: on('05-01') }],
  ['the last of two results', [result('03-09'), result('04-09')], { is: 'received', on: on('04-09') }],
])('a test of which this is known: %s', (_, facts, expected) => {
  expect(testsSoFar(facts).get('hiv')).toEqual(expected);
});

test('a result for latent tuberculosis is a test in the UK, whatever the person remembers', () => {
  const about = knowing({
    age: aged(20),
    bornIn: 'ER',
    livedOver6Months: [],
    arrivedInUk: arrivedOn('2026-01-01'),
    tbBefore: false,
    tbScreenedInUk: false,
  });
  const today = '2026-05-01' as LocalDate;
  const soFar = testsSoFar([fact('result-received', '03-09', { test: 'latent-tb', outcome: 'nothing-found' })]);
  const suggestsLatent = (of: typeof about): boolean =>
    suggestScreening(of, today).suggestions.some(({ about: thing, is }) => thing === 'latent-tb' && is === 'suggested');
  expect(suggestsLatent(about)).toBe(true);
  expect(suggestsLatent(knowingTests(about, soFar))).toBe(false);
  expect(knowingTests(about, testsSoFar([]))).toBe(about);
});
