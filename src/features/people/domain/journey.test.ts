import { describe, expect, it } from 'vitest';

import type { Entry } from '#platform/record/domain/entry.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { foldJourney } from './journey.ts';

const [a, b, c] = [fixedId(501), fixedId(502), fixedId(503)] as const;
const stay = (
  place: string,
  on: string | null,
  more: Parameters<typeof anEntry>[0] & { after?: string; room?: string } = {},
) => {
  const { after, room, ...rest } = more;
  return anEntry({
    kind: 'stay-began',
    on,
    body: { place, ...(after ? { after } : {}), ...(room ? { room } : {}) },
    ...rest,
  });
};
const ends = (reason: string, on: string | null, body: object = {}) =>
  anEntry({ kind: 'stay-ended', on, body: { reason, ...body } });
const where = (...entries: Entry[]) => {
  const journey = foldJourney(entries);
  return [journey.status, journey.stay?.placeId ?? null];
};

describe('where a person is', () => {
  it('is nowhere known before a stay is', () => {
    expect(where(anEntry({ body: { details: {} } }))).toEqual(['not-placed', null]);
  });

  it('is the stay that began last, whatever was written last', () => {
    expect(where(stay(a, '2026-11-02', { ms: 1 }), stay(b, '2026-11-01', { ms: 9 }))).toEqual(['here', a]);
  });

  it('follows a move that was backdated', () => {
    const first = stay(a, '2026-11-01');
    expect(where(first, stay(b, '2026-11-20'), stay(c, '2026-11-10'))).toEqual(['here', b]);
  });

  it.each([
    ['moved', 'between'],
    ['unknown', 'between'],
    ['left', 'left'],
    ['moved-out-of-england', 'moved-out-of-england'],
  ])('after an end with the reason %s is %s, and the last place is kept', (reason, status) => {
    expect(where(stay(a, '2026-11-01'), ends(reason, '2026-11-05'))).toEqual([status, a]);
  });

  it('is the new place when somebody who left comes back', () => {
    expect(where(stay(a, '2026-11-01'), ends('left', '2026-11-05'), stay(b, '2026-11-08'))).toEqual(['here', b]);
  });

  it('is the new place when the old stay ended on the day that the new one began', () => {
    expect(where(stay(a, '2026-11-01'), stay(b, '2026-11-05'), ends('moved', '2026-11-05'))).toEqual(['here', b]);
  });

  it('takes an end at its word when it names its stay', () => {
    const second = stay(b, '2026-11-05');
    expect(where(stay(a, '2026-11-01'), second, ends('left', '2026-11-05', { stay: second.id }))).toEqual(['left', b]);
  });

  it('ends with the one stay that there is when nobody knows on which day', () => {
    expect(where(stay(a, '2026-11-01'), ends('moved', null))).toEqual(['between', a]);
  });

  it('is not undone by death or by a record made in error; those come first', () => {
    expect(where(stay(a, '2026-11-01'), anEntry({ kind: 'died', on: '2026-11-03' }))).toEqual(['died', a]);
    expect(where(stay(a, '2026-11-01'), anEntry({ kind: 'recorded-in-error', body: { reason: 'x' } }))).toEqual([
      'recorded-in-error',
      a,
    ]);
  });
});

describe('two stays that begin on one day', () => {
  const first = stay(a, '2026-11-01', { ms: 5 });

  it('in different places are a conflict that a person settles', () => {
    const journey = foldJourney([first, stay(b, '2026-11-01', { ms: 6 })]);
    expect(journey.conflicts).toMatchObject([{ about: 'place' }]);
  });

  it('are none when the second was written knowing of the first, even by a clock that is a year slow', () => {
    const onward = stay(b, '2026-11-01', { ms: 1, after: first.id });
    const journey = foldJourney([first, onward]);
    expect(journey.conflicts).toEqual([]);
    expect(journey.stay?.placeId).toBe(b);
  });

  it('in the same place are none', () => {
    expect(foldJourney([first, stay(a, '2026-11-01')]).conflicts).toEqual([]);
  });
});

describe('stays', () => {
  it('each end when the next begins', () => {
    const journey = foldJourney([stay(a, '2026-11-01', { room: '12' }), stay(b, '2026-11-09')]);
    expect(journey.stays.map(({ from, to, room }) => [from, to, room])).toEqual([
      ['2026-11-01', '2026-11-09', '12'],
      ['2026-11-09', null, null],
    ]);
  });
});
