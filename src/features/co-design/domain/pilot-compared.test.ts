import { expect, test } from 'vitest';

import { exampleInstrument, exampleQuestion as question } from '../../../testing/co-design-instrument.ts';
import type { Pilot } from './pilot.ts';
import { comparePilot } from './pilot-compared.ts';
import type { DesignVersion } from './question-history.ts';

const version = (key: string, labels: Readonly<Record<string, string>>): DesignVersion => ({
  key,
  version: key,
  asRead: false,
  instrument: exampleInstrument(
    'x',
    key,
    Object.entries(labels).map(([name, label]) => question(name, label)),
  ),
});
const versions = [
  version('1', { old: 'Before the pilot' }),
  version('2', { seen: 'Seen?', why: 'Why?', gone: 'To go' }),
  version('3', { seen: 'Seen a nurse?', why: 'Why?', who: 'Who?' }),
];
const counts = { asked: 20, answered: 10, declined: 2, leftOut: 5, stopped: 3 };
const pilot = (of: string): Pilot => ({
  surveyId: 's',
  title: 'Trial',
  wave: 1,
  version: of,
  questions: ['seen', 'why', 'gone'].map((name) => ({ place: `/data/${name}`, ...counts })),
});

test('a pilot stands beside what was changed after it, and not before', () => {
  const { followedBy, rows, added } = comparePilot(pilot('2'), versions);
  expect(followedBy?.key).toBe('3');
  expect(rows.map(({ placeNow, events }) => [placeNow, events.map(({ what }) => what)])).toEqual([
    ['/data/seen', ['changed']],
    ['/data/why', []],
    [null, ['removed']],
  ]);
  expect(added).toEqual(['/data/who']);
});

test.each([
  ['the last version', '3'],
  ['a version that nobody knows any more', '9'],
])('a pilot of %s is followed by none', (_, of) => {
  const { followedBy, rows, added } = comparePilot(pilot(of), versions);
  expect([followedBy, rows.length, added]).toEqual([null, 3, []]);
});
