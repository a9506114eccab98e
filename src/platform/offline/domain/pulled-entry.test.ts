import { describe, expect, test } from 'vitest';

import { anEntry } from '../../../testing/entries.ts';
import { isEntry } from './pulled-entry.ts';

describe('what came from the service', () => {
  test.each([
    ['an entry', {}],
    ['one of a kind that nobody here knows', { kind: 'teeth-counted', version: 9, body: { teeth: 32 } }],
    ['one with more than we know of', { colour: 'blue' }],
    ['one whose body is null', { body: null }],
  ])('is kept: %s', (_what, more) => {
    expect(isEntry({ ...anEntry({}), ...more })).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a text', 'entry'],
    ['one without an id', { ...anEntry({}), id: 7 }],
    ['one of nobody', { ...anEntry({}), subject: null }],
    ['one of a kind of subject that is not folded', { ...anEntry({}), subject: { kind: 'planet', id: 'x' } }],
    ['one without a time of writing', { ...anEntry({}), written: { ms: 'yesterday', counter: 0, device: 'd' } }],
    ['one that replaces something else than entries', { ...anEntry({}), replaces: [1] }],
    ['one that happened on no day', { ...anEntry({}), happened: {} }],
  ])('is left out: %s', (_what, value) => {
    expect(isEntry(value)).toBe(false);
  });
});
