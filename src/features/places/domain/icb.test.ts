import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { icbOn, successors, type IcbSuccession, type LocalAuthorityIcb } from './icb.ts';

const day = (text: string) => text as LocalDate;
const handed = (from: string, to: string, on: string, type: IcbSuccession['type']): IcbSuccession => ({
  from,
  to,
  on: day(on),
  type,
  mark: 'R2',
});
const successions = [
  handed('QNQ', 'S0E4D', '2026-04-01', 'split'),
  handed('QNQ', 'S9B9J', '2026-04-01', 'split'),
  handed('QNQ', 'QRL', '2026-04-01', 'split'),
  handed('QXU', 'S9B9J', '2026-04-01', 'merger'),
  handed('S9B9J', 'T0000', '2027-04-01', 'merger'),
  handed('QKK', 'QWE', '2026-04-01', 'boundary-change'),
];

describe('who holds the area of a board', () => {
  const table: readonly [title: string, code: string, on: string, holders: readonly string[]][] = [
    ['itself, the day before it ends', 'QNQ', '2026-03-31', ['QNQ']],
    ['all three between which it was split, from that day', 'QNQ', '2026-04-01', ['QRL', 'S0E4D', 'S9B9J']],
    ['the one it merged into', 'QXU', '2026-12-01', ['S9B9J']],
    ['through two rounds of mergers', 'QXU', '2027-04-01', ['T0000']],
    ['a split of which one part merges again', 'QNQ', '2027-04-01', ['QRL', 'S0E4D', 'T0000']],
    ['a change of boundary ends no board', 'QKK', '2026-12-01', ['QKK']],
    ['a board of which we know no end', 'QYG', '2026-12-01', ['QYG']],
  ];
  it.each(table)('%s', (_title, code, on, holders) => {
    expect(successors(code, day(on), successions)).toEqual(holders);
  });

  it('is found even if rows go round in a circle', () => {
    const circle = [handed('A', 'B', '2026-04-01', 'merger'), handed('B', 'A', '2026-04-01', 'merger')];
    expect(successors('A', day('2026-05-01'), circle)).toEqual([]);
  });
});

describe('the board of a local authority', () => {
  const rows: readonly LocalAuthorityIcb[] = [
    { localAuthority: 'E07000092', icb: 'QNQ', validFrom: day('2022-07-01'), validTo: day('2026-03-31'), mark: 'M' },
    { localAuthority: 'E07000092', icb: 'QRL', validFrom: day('2026-04-01'), validTo: null, mark: 'M' },
  ];
  it.each([
    ['2022-06-30', null],
    ['2022-07-01', 'QNQ'],
    ['2026-03-31', 'QNQ'],
    ['2026-04-01', 'QRL'],
    ['2031-01-01', 'QRL'],
  ])('on %s is %s', (on, board) => {
    expect(icbOn('E07000092', day(on), rows)?.icb ?? null).toBe(board);
  });

  it('is not known for one that we hold no row of', () => {
    expect(icbOn('E08000012', day('2026-05-01'), rows)).toBeNull();
  });
});
