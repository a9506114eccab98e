import { expect, test } from 'vitest';

import { settle } from '#platform/record/domain/settle.ts';

import { summaryPerson } from './summary-person.ts';
import { anEntry, fixedId } from './testing/entries.ts';

const now = { name: 'Nour Al-Hassan', place_id: null };
const summary = (details: object) => {
  const registers = settle([anEntry({ body: { details } })]).details;
  const found = { now, placeNames: new Map() } as unknown as Parameters<typeof summaryPerson>[1];
  return summaryPerson(fixedId(1), found, registers, 'number-present-and-verified');
};

test('an NHS number goes out with how sure it is', () => {
  expect(summary({ nhsNumber: '9994100009' }).nhsNumber).toEqual({
    number: '9994100009',
    verification: 'number-present-and-verified',
  });
});

test('without a number there is nothing to be sure of', () => {
  expect(summary({ name: { full: 'Nour' } }).nhsNumber).toBeNull();
});
