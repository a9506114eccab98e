import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { isOpenOn, needsClinicalContact, placeTypes } from './place.ts';
import { overlaps } from './span.ts';

const day = (text: string) => text as LocalDate;

describe('a site', () => {
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('that opened on 1 March and closed on 30 June, on %s is open: %s', (on, open) => {
    expect(isOpenOn({ openedOn: day('2026-03-01'), closedOn: day('2026-06-30') }, day(on))).toBe(open);
  });

  it('counts as open where nobody has said when it opened', () => {
    expect(isOpenOn({ openedOn: null, closedOn: null }, day('1999-01-01'))).toBe(true);
  });

  it('is owed clinical contact when it is initial or contingency accommodation', () => {
    expect(placeTypes.filter(needsClinicalContact)).toEqual(['initial', 'contingency']);
  });
});

describe('two spans of days', () => {
  const span = (from: string | null, to: string | null) => ({
    from: from as LocalDate | null,
    to: to as LocalDate | null,
  });
  it.each([
    [
      'share the day on which one ends and the other begins',
      span('2026-01-01', '2026-01-31'),
      span('2026-01-31', null),
      true,
    ],
    ['that follow one another share none', span('2026-01-01', '2026-01-31'), span('2026-02-01', null), false],
    ['without ends always share one', span(null, null), span('2026-02-01', '2026-02-01'), true],
    ['of which one has no beginning may share none', span(null, '2025-12-31'), span('2026-01-01', null), false],
  ])('%s', (_title, a, b, shared) => {
    expect(overlaps(a, b)).toBe(shared);
    expect(overlaps(b, a)).toBe(shared);
  });
});
