import { expect, test } from 'vitest';

import type { OutboxItem, OutboxState } from '#platform/offline/domain/replica.ts';

import { anEntry, fixedId } from '../testing/entries.ts';
import { thingsIn } from './outbox-things.ts';

const response = fixedId(1);
const waiting: OutboxState = { is: 'waiting' };
const instrument = { id: 'initial', version: '1' };

const begun = (state: OutboxState = waiting): OutboxItem => ({
  entry: anEntry({ kind: 'form-begun', id: response, body: { instrument, title: 'Initial health assessment' } }),
  state,
});
const answers = (paths: readonly string[], state: OutboxState = waiting, of = response): OutboxItem => ({
  entry: anEntry({
    kind: 'answers-given',
    body: { response: of, answers: paths.map((path) => ({ path, said: { is: 'prefer-not-to-say' } })) },
  }),
  state,
});
const note = (): OutboxItem => ({ entry: anEntry({ kind: 'note-written', body: { text: 'x' } }), state: waiting });
const seen = (items: readonly OutboxItem[]) =>
  thingsIn(items).map(({ items: its, filling }) => [its.length, filling?.title, filling?.answers, filling?.isWhole]);

test('a form that was filled is one thing, however many entries it is', () => {
  const many = Array.from({ length: 140 }, (_, at) => answers([`/data/q${at}`]));
  expect(seen([begun(), ...many])).toEqual([[141, 'Initial health assessment', 140, true]]);
});

test('a question that was answered twice is one answer', () => {
  expect(seen([answers(['/data/a']), answers(['/data/a', '/data/b'])])).toEqual([[2, null, 2, false]]);
});

test('what else was written between stands for itself, in its place', () => {
  expect(seen([note(), begun(), note(), answers(['/data/a'])])).toEqual([
    [1, undefined, undefined, undefined],
    [2, 'Initial health assessment', 1, true],
    [1, undefined, undefined, undefined],
  ]);
});

test('two fillings, and what waits and was sent of one, are things of their own', () => {
  const sent: OutboxState = { is: 'sent', at: '2026-11-25T12:00:00.000Z', late: false };
  expect(seen([begun(sent), answers(['/data/a']), answers(['/data/a'], waiting, fixedId(2))])).toEqual([
    [1, 'Initial health assessment', 0, true],
    [1, 'Initial health assessment', 1, false],
    [1, null, 1, false],
  ]);
});

test('what was refused for different reasons is told apart', () => {
  const refused = (reason: 'too-large' | 'not-your-person'): OutboxState => ({ is: 'refused', reason });
  const items = [answers(['/data/a'], refused('too-large')), answers(['/data/b'], refused('not-your-person'))];
  expect(seen(items)).toHaveLength(2);
});
