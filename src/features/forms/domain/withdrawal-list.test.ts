import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { joinWithdrawals, readWithdrawalList, writeWithdrawalList } from './withdrawal-list.ts';

const [one, two] = [
  { responseId: '6f1c1f0e-5d6a-4c5b-9d1f-000000000001', on: '2026-11-25' as LocalDate },
  { responseId: '0f1c1f0e-5d6a-4c5b-9d1f-000000000002', on: '2026-11-26' as LocalDate },
];

describe('a list of withdrawals', () => {
  test('holds ids and days and nothing else, in an order that says nothing of when', () => {
    const lines = writeWithdrawalList([one, two]).trimEnd().split('\n');
    expect(lines.slice(1)).toEqual([`${two.responseId} 2026-11-26`, `${one.responseId} 2026-11-25`, '# 2 in all']);
  });

  test('is read as it was written, also when it is empty', () => {
    expect(readWithdrawalList(writeWithdrawalList([one, two]))).toEqual({ ok: true, value: [two, one] });
    expect(readWithdrawalList(writeWithdrawalList([]))).toEqual({ ok: true, value: [] });
  });

  const whole = writeWithdrawalList([one, two]);
  test.each([
    ['an empty file', '', 1],
    ['something else', 'id;day\n', 1],
    ['one that was cut short', whole.slice(0, whole.lastIndexOf('#')), 3],
    ['one with a line less', whole.replace(`${one.responseId} 2026-11-25\n`, ''), 3],
    ['a day that is none', whole.replace('2026-11-25', '2026-11-31'), 3],
    ['an id that is none', whole.replace(two.responseId, '1 or 1=1'), 2],
  ])('that is %s is refused whole', (_what, text, line) => {
    expect(readWithdrawalList(text)).toEqual({ ok: false, problems: [{ kind: 'bad-line', line }] });
  });

  test('joined with another has each response once, with its first day', () => {
    const later = { ...one, on: '2026-12-01' as LocalDate };
    expect(joinWithdrawals([later, two], [one])).toEqual([two, one]);
  });
});
