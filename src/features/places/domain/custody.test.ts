import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { custodian, handOver, indexCustody, putCustodyRule, type CustodyRule, type CustodyTarget } from './custody.ts';

const day = (text: string) => text as LocalDate;
const quay = { id: 'quay', localAuthority: 'E08000012', icb: 'QYG' };

const rule = (
  id: string,
  team: string,
  target: CustodyTarget,
  from = '2026-01-01',
  to: string | null = null,
): CustodyRule => ({
  id,
  team,
  target,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});
const board: CustodyTarget = { kind: 'icb', code: 'QYG' };
const authority: CustodyTarget = { kind: 'local-authority', code: 'E08000012' };
const site: CustodyTarget = { kind: 'place', id: 'quay' };

describe('who is responsible for those who live at a place', () => {
  const table: readonly [title: string, rules: readonly CustodyRule[], on: string, team: string | null][] = [
    ['no rule: nobody, and it shows', [], '2026-06-01', null],
    ['a rule for another board says nothing', [rule('1', 'north', { kind: 'icb', code: 'QOP' })], '2026-06-01', null],
    ['a board rule covers its sites', [rule('1', 'area', board)], '2026-06-01', 'area'],
    [
      'a local authority is narrower than its board',
      [rule('1', 'area', board), rule('2', 'city', authority)],
      '2026-06-01',
      'city',
    ],
    [
      'a site is narrower than its local authority, whatever the order of the rules',
      [rule('3', 'quay team', site), rule('2', 'city', authority), rule('1', 'area', board)],
      '2026-06-01',
      'quay team',
    ],
    [
      'a site rule that has ended gives way to the wider one',
      [rule('1', 'area', board), rule('2', 'quay team', site, '2026-01-01', '2026-05-31')],
      '2026-06-01',
      'area',
    ],
    [
      'the last day of a rule still counts',
      [rule('2', 'quay team', site, '2026-01-01', '2026-05-31')],
      '2026-05-31',
      'quay team',
    ],
    ['the first day of a rule counts', [rule('2', 'quay team', site, '2026-05-31')], '2026-05-31', 'quay team'],
    ['the day before the first does not', [rule('2', 'quay team', site, '2026-05-31')], '2026-05-30', null],
    [
      'teams that follow one another each have their days',
      [rule('1', 'old', site, '2026-01-01', '2026-03-31'), rule('2', 'new', site, '2026-04-01')],
      '2026-04-01',
      'new',
    ],
    [
      'a place is not mistaken for a local authority with the same code',
      [rule('1', 'other', { kind: 'place', id: 'E08000012' })],
      '2026-06-01',
      null,
    ],
  ];
  it.each(table)('%s', (_title, rules, on, team) => {
    expect(custodian(quay, day(on), indexCustody(rules))?.team ?? null).toBe(team);
  });
});

describe('a rule of custody is refused', () => {
  const held = [rule('1', 'old', site, '2026-01-01', '2026-03-31')];

  it('when it shares a day with another rule for the same target', () => {
    expect(putCustodyRule(rule('2', 'new', site, '2026-03-31'), held)).toEqual({
      ok: false,
      problems: [{ kind: 'custody-already-given', rule: '1', team: 'old' }],
    });
  });

  it('when it ends before it begins', () => {
    expect(putCustodyRule(rule('2', 'new', site, '2026-05-02', '2026-05-01'), held)).toMatchObject({
      ok: false,
      problems: [{ kind: 'custody-dates-out-of-order' }],
    });
  });

  it('but not when it begins the day after, speaks of another target, or changes itself', () => {
    expect(putCustodyRule(rule('2', 'new', site, '2026-04-01'), held).ok).toBe(true);
    expect(putCustodyRule(rule('2', 'new', authority, '2026-01-01'), held).ok).toBe(true);
    expect(putCustodyRule(rule('1', 'old', site, '2026-01-01', '2026-02-28'), held)).toEqual({
      ok: true,
      value: [rule('1', 'old', site, '2026-01-01', '2026-02-28')],
    });
  });
});

describe('when a team takes over', () => {
  const old = rule('1', 'old', site, '2026-01-01');

  it('the turn of the one before it ends the day before', () => {
    const result = handOver(rule('2', 'new', site, '2026-04-01'), [old]);
    expect(result).toMatchObject({ ok: true, value: { ended: { id: '1', validTo: '2026-03-31' } } });
    const rules = indexCustody(result.ok ? result.value.rules : []);
    expect(custodian(quay, day('2026-03-31'), rules)?.team).toBe('old');
    expect(custodian(quay, day('2026-04-01'), rules)?.team).toBe('new');
  });

  it('nothing ends where nobody had the same target', () => {
    expect(handOver(rule('2', 'new', authority, '2026-04-01'), [old])).toMatchObject({
      ok: true,
      value: { ended: null },
    });
  });

  it('it is refused on the day that the other began, and where a later turn is agreed', () => {
    expect(handOver(rule('2', 'new', site, '2026-01-01'), [old]).ok).toBe(false);
    expect(handOver(rule('2', 'new', site, '2025-06-01'), [old]).ok).toBe(false);
  });
});
