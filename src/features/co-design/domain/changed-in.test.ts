import { expect, test } from 'vitest';

import { exampleInstrument, exampleQuestion as question } from '../../../testing/co-design-instrument.ts';
import { changedIn } from './changed-in.ts';
import type { DesignVersion } from './question-history.ts';

const version = (key: string, ...items: readonly ReturnType<typeof question>[]): DesignVersion => ({
  key,
  version: key,
  asRead: false,
  instrument: exampleInstrument('example', key, items),
});
const why = question('why', 'Why not?');
const versions = [
  version('1', question('seen', 'Did you see a doctor?'), why),
  version('2', question('seen', 'Have you seen a nurse?'), why),
  version('3', question('seen', 'Have you seen a nurse?'), question('who', 'Who was it?')),
];
const seen = '/data/seen';

test.each([
  ['a question whose words changed in it', { place: seen }, '2', true],
  ['a question that is the same in it', { place: seen }, '3', false],
  ['a question that was there before', { place: seen }, '1', false],
  ['a question that it removed', { place: '/data/why' }, '3', true],
  ['another question than the one that changed', { place: '/data/why' }, '2', false],
  ['what is missing, where it added a question', { place: seen, kind: 'missing' as const }, '3', true],
  ['what is missing, where it added none', { place: '/data/why', kind: 'missing' as const }, '2', false],
  ['the whole, where anything changed', { place: null }, '2', true],
  ['the whole, in the first', { place: null }, '1', false],
])('a comment on %s is changed in it, or not', (_, about, asked, is) => {
  expect(changedIn(versions, { of: '1', kind: 'unclear', ...about }, asked)).toBe(is);
});

test('a draft as it was read is not the version of its name', () => {
  const read = { ...version('2', question('seen', 'Did you?'), why), key: 'read 7', asRead: true };
  expect(changedIn([...versions.slice(0, 1), read], { of: '1', kind: 'unclear', place: seen }, '2')).toBe(false);
});
