import { expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { foldJourney } from './journey.ts';
import { settleConflict } from './settle-conflict.ts';

const one = anEntry({ id: fixedId(31), body: { details: { phone: '1', sex: 'female' } } });
const other = anEntry({ id: fixedId(32), body: { details: { phone: '2' } } });

test('settling says one answer again in the place of both, and leaves other details alone', () => {
  const settled = settleConflict('phone', one, [one.id, other.id]);
  if (settled === null) throw new Error('One of the answers was chosen.');
  const journey = foldJourney([one, other, anEntry({ ...settled, id: fixedId(33), ms: 1_770_000_000_000 })]);
  expect(journey.conflicts).toEqual([]);
  expect(journey.settled.details.get('phone')?.map(({ value }) => value)).toEqual(['1']);
  expect(journey.settled.details.get('sex')?.map(({ value }) => value)).toEqual(['female']);
});

test('a stay is chosen without what it was said to follow', () => {
  const stay = anEntry({ kind: 'stay-began', on: '2026-11-01', body: { place: fixedId(5), after: fixedId(6) } });
  expect(settleConflict('place', stay, [stay.id])?.body).toEqual({ place: fixedId(5) });
});

test('an entry that says nothing of the field settles nothing', () => {
  expect(settleConflict('nhsNumber', one, [one.id])).toBeNull();
  expect(settleConflict('place', one, [one.id])).toBeNull();
});
