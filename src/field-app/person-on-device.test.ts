import { describe, expect, test } from 'vitest';

import { foldJourney } from '#features/people/index.ts';

import { anEntry, fixedId } from '../testing/entries.ts';
import { isLate } from './person-on-device.ts';

const [before, after, ours, theirs] = [fixedId(10), fixedId(11), fixedId(20), fixedId(21)];
const journey = foldJourney([
  anEntry({ kind: 'stay-began', on: '2026-11-01', body: { place: before }, team: theirs }),
  anEntry({ kind: 'stay-began', on: '2026-11-10', body: { place: after }, team: theirs }),
]);
const custodyOf = (place: string) => (place === after ? ours : null);
const wrote = (team: string, day: string) =>
  anEntry({ kind: 'note-written', team, ms: Date.parse(`${day}T12:00:00Z`) });

describe('an entry of the team before is late', () => {
  test.each([
    ['when the person lived elsewhere already', theirs, '2026-11-15', true],
    ['not while the person lived with them', theirs, '2026-11-05', false],
    ['not on the day of the move', theirs, '2026-11-10', false],
    ['and never one of our own', ours, '2026-11-15', false],
  ])('%s', (_, team, day, late) => {
    expect(isLate(wrote(team, day), journey, [ours], custodyOf)).toBe(late);
  });

  test('not where that team may see the person still', () => {
    expect(isLate(wrote(theirs, '2026-11-15'), journey, [ours, theirs], custodyOf)).toBe(false);
  });
});
